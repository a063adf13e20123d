package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Converts tables to text and imports them. */
final class TableText {
  private TableText() {}

  /** Returns the rows in the data set's file format, with its header, separator and quoting. */
  static String of(EventTable table, List<Map<String, String>> rows) {
    if (table.form() == TableForm.JSON) {
      return json(rows);
    }
    List<List<String>> all = new ArrayList<>();
    if (table.hasHeader()) {
      all.add(List.copyOf(rows.get(0).keySet()));
    }
    rows.forEach(row -> all.add(List.copyOf(row.values())));
    return table.form() == TableForm.COMMAS ? quoted(all, ',') : tabbed(all);
  }

  /** Returns the rows as JSON objects, one per line. */
  static String json(List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder();
    for (Map<String, String> row : rows) {
      StringJoiner members = new StringJoiner(",", "{", "}\n");
      row.forEach(
          (name, cell) -> {
            boolean string = JsonCells.value(cell).isString() && !cell.startsWith("\"");
            members.add(quoted(name) + ":" + (string ? quoted(cell) : cell));
          });
      text.append(members);
    }
    return text.toString();
  }

  /** Creates an ordered map. The arguments are alternating names and cells. */
  static Map<String, String> map(String... cells) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      map.put(cells[i], cells[i + 1]);
    }
    return map;
  }

  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
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
    try (Stream<ImportedRow> rows = reader.tryRead(new ByteArrayInputStream(bytes))) {
      return rows.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
