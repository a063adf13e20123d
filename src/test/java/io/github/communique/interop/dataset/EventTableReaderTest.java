package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.lines.DossierLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests reading valid, unusual and faulty files of the UCDP GED and GDELT data sets. */
class EventTableReaderTest {
  private static final EventTable GED = EventTables.ucdpGed();
  private static final EventTable GDELT = EventTables.gdeltEvents();
  private static final EventTableReader READER = EventTableReader.of(GED);
  private static final String THREE = TableText.of(GED, MadeUpRows.clean(GED, 3, 1));
  private static final List<String> IDS = List.of("ucdp:200000", "ucdp:200001", "ucdp:200002");

  private static List<String> ids(List<ImportedRow> rows) {
    return rows.stream().map(row -> row.dossier().map(Dossier::id).orElse("rejected")).toList();
  }

  private static List<String> codes(ImportedRow row) {
    return row.issues().stream().map(Issue::code).toList();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void filesArePlainGzipOrZip() throws IOException {
    byte[] plain = THREE.getBytes(UTF_8);
    byte[] first = Arrays.copyOf(plain, 1000);
    byte[] rest = Arrays.copyOfRange(plain, 1000, plain.length);

    assertThat(ids(TableText.imported(READER, plain))).isEqualTo(IDS);
    assertThat(ids(TableText.imported(READER, gzip(plain)))).isEqualTo(IDS);
    assertThat(ids(TableText.imported(READER, joined(gzip(first), gzip(rest))))).isEqualTo(IDS);
    byte[] zip =
        zip("readme.pdf", "x", "__MACOSX/ged.csv", "y", "folder/", "", "folder/ged.CSV", THREE);
    assertThat(ids(TableText.imported(READER, zip))).isEqualTo(IDS);
  }

  @Test
  void anArchiveOfSeveralTablesOrNoneIsRefused() throws IOException {
    assertThatThrownBy(() -> TableText.imported(READER, zip("a.csv", THREE, "b.csv", THREE)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("\"a.csv\" and \"b.csv\"");
    assertThatThrownBy(() -> READER.tryRead(new ByteArrayInputStream(zip("a.pdf", "x"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not contain a table");
  }

  @Test
  void damagedGzipIsNotTheEndOfTheFile() throws IOException {
    byte[] cut = gzip(THREE.getBytes(UTF_8));
    assertThatThrownBy(() -> TableText.imported(READER, Arrays.copyOf(cut, cut.length - 20)))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void lineEndsAndByteOrderMarksDoNotMatter() {
    List<String> texts =
        List.of(
            THREE,
            THREE.replace("\r\n", "\n"),
            THREE.replace("\r\n", "\r"),
            "\uFEFF" + THREE,
            THREE.stripTrailing(),
            THREE.replace("\r\n", "\r\n\r\n"));
    for (String text : texts) {
      List<ImportedRow> rows = TableText.imported(READER, text);
      assertThat(ids(rows)).isEqualTo(IDS);
      assertThat(rows).flatExtracting(ImportedRow::issues).isEmpty();
    }
    String tabbed = TableText.of(GDELT, MadeUpRows.clean(GDELT, 3, 1));
    for (String text : List.of(tabbed, "\uFEFF" + tabbed, tabbed.replace("\n", "\r\n"))) {
      List<ImportedRow> rows = TableText.imported(EventTableReader.of(GDELT), text);
      assertThat(rows).hasSize(3).flatExtracting(ImportedRow::issues).isEmpty();
    }
  }

  @Test
  void aRowHasItsLineNumberAndText() {
    List<Map<String, String>> made = MadeUpRows.clean(GED, 3, 1);
    made.get(0).put("where_description", "north,\r\nof \"the\"\nriver");
    String text = TableText.of(GED, made);
    List<ImportedRow> rows = TableText.imported(READER, text);

    assertThat(rows).extracting(ImportedRow::lineNumber).containsExactly(2L, 5L, 6L);
    String all = rows.stream().map(ImportedRow::text).reduce("", String::concat);
    assertThat(text).endsWith(all).startsWith("id,relid,");
    assertThat(rows.get(0).cells().get(0))
        .containsEntry("where_description", "north,\r\nof \"the\"\nriver");
  }

  @Test
  void aLineThatIsNotUtf8IsReadAsLatin1AndReported() {
    String text = THREE.replace("Madeland", "Måland");
    List<ImportedRow> rows = TableText.imported(READER, text, ISO_8859_1);

    assertThat(ids(rows)).isEqualTo(IDS);
    assertThat(rows)
        .allSatisfy(row -> assertThat(codes(row)).containsExactly("row.encoding"))
        .allSatisfy(
            row ->
                assertThat(row.dossier().orElseThrow().actions().get(0).topics().get(0).value())
                    .startsWith("Måland"));
    assertThat(rows.get(0).issues().get(0).message()).contains("line 2", "character", "ISO-8859-1");
  }

  /** One line has a different charset, which can occur in concatenated files. */
  @Test
  void theCharsetIsDetectedPerLine() {
    byte[] utf8 = THREE.replace("Madeland", "Måland").getBytes(UTF_8);
    String[] lines = new String(utf8, ISO_8859_1).split("(?<=\n)");
    byte[] mixed =
        joined(
            lines[0].getBytes(ISO_8859_1),
            lines[1].getBytes(ISO_8859_1),
            new String(lines[2].getBytes(ISO_8859_1), UTF_8).getBytes(ISO_8859_1),
            lines[3].getBytes(ISO_8859_1));
    List<ImportedRow> rows = TableText.imported(READER, mixed);

    assertThat(rows).extracting(row -> codes(row).size()).containsExactly(0, 1, 0);
    assertThat(rows)
        .extracting(row -> row.dossier().orElseThrow().actions().get(0).topics().get(0).value())
        .allMatch(topic -> topic.startsWith("Måland"));
  }

  @Test
  void anExplicitCharsetIsNotDetected() throws IOException {
    String text = THREE.replace("Madeland", "Måland");
    List<ImportedRow> told = TableText.imported(READER.charset(ISO_8859_1), text, ISO_8859_1);
    assertThat(told).flatExtracting(ImportedRow::issues).isEmpty();

    byte[] wrong = text.getBytes(ISO_8859_1);
    List<ImportedRow> rows = TableText.imported(READER.charset(UTF_8), wrong);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ImportedRow row : rows) {
      assertThat(row.dossier()).isEmpty();
      assertThat(codes(row)).containsExactly("row.encoding");
      assertThat(row.issues().get(0).severity()).isEqualTo(Severity.ERROR);
      row.writeTo(out);
    }
    assertThat(new String(wrong, ISO_8859_1)).endsWith(out.toString(ISO_8859_1));
  }

  @Test
  void utf16IsRefused() {
    assertThatThrownBy(() -> READER.charset(UTF_16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("UTF-16");
    byte[] marked = joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, THREE.getBytes(UTF_16LE));
    assertThatThrownBy(() -> READER.tryRead(new ByteArrayInputStream(marked)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("UTF-16");
  }

  @Test
  void aFileWithoutAHeaderIsReadByTheNumberOfItsColumnsAndThatIsReported() {
    String without = THREE.substring(THREE.indexOf('\n') + 1);
    List<ImportedRow> rows = TableText.imported(READER, without);

    assertThat(ids(rows)).isEqualTo(IDS);
    assertThat(rows)
        .extracting(EventTableReaderTest::codes)
        .containsExactly(List.of("row.columns"), List.of(), List.of());
    assertThat(rows.get(0).issues().get(0).message()).contains("49 columns");
  }

  @Test
  void aLineWithoutSeparatorsAfterAHeaderIsOnlyDamaged() {
    String header = String.join(",", EventTables.acled().layouts().get(0).names());
    List<ImportedRow> rows =
        TableText.imported(EventTableReader.of(EventTables.acled()), header + "\r\ndamaged\r\n");
    assertThat(rows.get(0).issues().get(0).message()).isEqualTo("the row has 1 cell; expected 31");
  }

  @Test
  void aFileOfAnotherLayoutIsRejectedRowByRow() {
    List<ImportedRow> rows = TableText.imported(READER, "a,b\r\n1,2\r\n3,4\r\n");
    assertThat(rows)
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.dossier()).isEmpty())
        .allSatisfy(
            row ->
                assertThat(row.issues().get(0).message())
                    .isEqualTo(
                        "the row has 2 cells; expected 41 or 49; check the separator and the data set"));
  }

  /**
   * Variants of the header: an upper-case header, and repeated headers, which occur in concatenated
   * files.
   */
  @Test
  void aHeaderIsKnownInAnyCaseAndPlace() {
    String header = THREE.substring(0, THREE.indexOf('\n') + 1);
    String text = header.toUpperCase(Locale.ROOT) + THREE.substring(header.length());
    assertThat(ids(TableText.imported(READER, text + THREE)))
        .containsExactly(IDS.get(0), IDS.get(1), IDS.get(2), IDS.get(0), IDS.get(1), IDS.get(2));
    List<Map<String, String>> made = MadeUpRows.clean(GDELT, 2, 1);
    String withHeader =
        String.join("\t", GDELT.columns()).toLowerCase(Locale.ROOT)
            + "\n"
            + TableText.of(GDELT, made);
    assertThat(ids(TableText.imported(EventTableReader.of(GDELT), withHeader)))
        .containsExactly("gdelt:400000000", "gdelt:400000001");
  }

  @Test
  void aBadRowCostsTheRow() {
    String[] lines = THREE.split("(?<=\n)");
    String text = lines[0] + lines[1] + "1,2,3\r\n" + lines[2] + "\"open,1,2\r\n" + lines[3];
    List<ImportedRow> rows = TableText.imported(READER, text);

    assertThat(ids(rows))
        .containsExactly(IDS.get(0), "rejected", IDS.get(1), "rejected", IDS.get(2));
    assertThat(rows).extracting(ImportedRow::lineNumber).containsExactly(2L, 3L, 4L, 5L, 6L);
    assertThat(rows.get(3).text()).isEqualTo("\"open,1,2\r\n");
  }

  @Test
  void theReasonForARejectedRowIsTrue() {
    String header = THREE.split("(?<=\n)")[0];
    List<ImportedRow> rows =
        TableText.imported(READER, header + "1,\"x\"y,2\n" + "1,".repeat(1001) + "\n");
    assertThat(rows)
        .extracting(row -> row.issues().get(0).message())
        .allMatch(message -> message.contains("closing quotation mark, or more than 1000"));
  }

  @Test
  void aRowThatIsTooLongCostsTheRow() {
    String[] lines = THREE.split("(?<=\n)");
    String long1 = "x".repeat(TableLines.LONGEST + 10) + "\r\n";
    String text = lines[0] + lines[1] + long1 + lines[2] + "\"" + long1 + lines[3];
    List<ImportedRow> rows = TableText.imported(READER, text);

    assertThat(ids(rows))
        .containsExactly(IDS.get(0), "rejected", IDS.get(1), "rejected", IDS.get(2));
    assertThat(rows.get(1).issues().get(0).message()).contains("4194304");
  }

  @Test
  void aLongTextInTheColumnOfTheIdIsNotAnId() {
    List<Map<String, String>> made = MadeUpRows.clean(GED, 3, 1);
    made.get(1).put("id", "9".repeat(300));
    List<ImportedRow> rows = TableText.imported(READER, TableText.of(GED, made));
    assertThat(rows).hasSize(3).allMatch(row -> row.dossier().isPresent());
    assertThat(rows.get(1).dossier().orElseThrow().id()).startsWith("urn:uuid:");
  }

  @Test
  void emptyCellsAfterTheLastAreIgnoredAndReported() {
    List<ImportedRow> rows = TableText.imported(READER, THREE.replace("\r\n", ",,\r\n"));
    assertThat(ids(rows)).isEqualTo(IDS);
    assertThat(TableText.imported(READER, THREE.replaceFirst("(?<=\n)(.*)\r\n", "$1,,\r\n")))
        .first()
        .satisfies(row -> assertThat(codes(row)).containsExactly("row.columns"));
  }

  @Test
  void aSeparatorCanBeSet() {
    List<List<String>> cells = new ArrayList<>(List.of(GDELT.columns()));
    MadeUpRows.clean(GDELT, 3, 1).forEach(row -> cells.add(List.copyOf(row.values())));
    List<ImportedRow> rows =
        TableText.imported(EventTableReader.of(GDELT).separator(';'), TableText.quoted(cells, ';'));
    assertThat(rows).hasSize(3).flatExtracting(ImportedRow::issues).isEmpty();
    assertThatThrownBy(() -> READER.separator('"')).isInstanceOf(IllegalArgumentException.class);
  }

  /** The reader is lazy: it returns rows of an endless file. */
  @Test
  void rowsAreReadOneByOne() throws IOException {
    byte[] row = TableText.of(GDELT, MadeUpRows.clean(GDELT, 1, 1)).getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            position = (position + 1) % row.length;
            return row[position == 0 ? row.length - 1 : position - 1];
          }
        };
    try (Stream<ImportedRow> rows = EventTableReader.of(GDELT).tryRead(endless)) {
      assertThat(rows.limit(500)).allMatch(imported -> imported.dossier().isPresent());
    }
  }

  @Test
  void aFileIsWrittenAsLinesAndRejects(@TempDir Path folder) throws IOException {
    String[] lines = THREE.split("(?<=\n)");
    Path table = folder.resolve("ged.csv");
    byte[] bad = "not,a,row,\u00e5\r\n".getBytes(ISO_8859_1);
    Files.write(
        table,
        joined(
            (lines[0] + lines[1]).getBytes(UTF_8),
            bad,
            (lines[2] + lines[3].replace("2016", "2O16")).getBytes(UTF_8)));
    Path json = folder.resolve("ged.jsonl.gz");
    Path rejected = folder.resolve("rejected.csv");
    List<ImportProgress> progress = new ArrayList<>();
    ImportSummary summary = READER.progress(progress::add).convert(table, json, rejected);

    assertThat(summary.rows()).isEqualTo(4);
    assertThat(summary.dossiers()).isEqualTo(3);
    assertThat(summary.rejected()).isEqualTo(1);
    assertThat(summary.issues()).containsKeys("row.columns", "row.date");
    assertThat(summary).asString().startsWith("4 rows, 3 dossiers, 1 rejected; row.columns 1");
    try (Stream<Dossier> dossiers = DossierLines.read(json)) {
      assertThat(dossiers.map(Dossier::id)).containsExactlyElementsOf(IDS);
    }
    assertThat(Files.readAllBytes(rejected)).isEqualTo(joined(lines[0].getBytes(UTF_8), bad));
    assertThat(progress)
        .last()
        .satisfies(
            last -> {
              assertThat(last.rows()).isEqualTo(4);
              assertThat(last.totalBytes()).hasValue(Files.size(table));
              assertThat(last.bytes()).isEqualTo(Files.size(table));
            });
  }

  /**
   * If FastCSV is missing, the exception message names the dependency to add. Reading GDELT files
   * does not require FastCSV.
   */
  @Test
  void withoutFastCsvTheErrorNamesIt() throws Exception {
    List<URL> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("fastcsv")) {
        classPath.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = loader.loadClass(EventTableReader.class.getName());
      Class<?> tables = loader.loadClass(EventTables.class.getName());
      Class<?> table = loader.loadClass(EventTable.class.getName());
      for (String name : List.of("ucdpGed", "maverick", "gdeltEvents")) {
        Object of = reader.getMethod("of", table).invoke(null, tables.getMethod(name).invoke(null));
        InputStream in = InputStream.nullInputStream();
        if (name.equals("gdeltEvents")) {
          reader.getMethod("tryRead", InputStream.class).invoke(of, in);
        } else {
          assertThatThrownBy(() -> reader.getMethod("tryRead", InputStream.class).invoke(of, in))
              .cause()
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("de.siegmar:fastcsv");
        }
      }
    }
  }
}
