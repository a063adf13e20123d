package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables as text and their import results. */
final class TableText {
  private TableText() {}

  /** The rows as the data set writes them: its header, its separator, its quoting. */
  static String of(EventTable table, List<Map<String, String>> rows) {
    List<List<String>> all = new ArrayList<>();
    if (table.hasHeader()) {
      all.add(List.copyOf(rows.get(0).keySet()));
    }
    rows.forEach(row -> all.add(List.copyOf(row.values())));
    return table.isQuoted() ? quoted(all, table.separator()) : tabbed(all);
  }

  static String quoted(List<List<String>> rows, char separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  static String tabbed(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }

  static List<ImportedRow> imported(EventTableReader reader, String text) {
    return imported(reader, text, UTF_8);
  }

  static List<ImportedRow> imported(EventTableReader reader, String text, Charset charset) {
    return imported(reader, text.getBytes(charset));
  }

  static List<ImportedRow> imported(EventTableReader reader, byte[] bytes) {
    try (Stream<ImportedRow> rows = reader.read(new ByteArrayInputStream(bytes))) {
      return rows.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
