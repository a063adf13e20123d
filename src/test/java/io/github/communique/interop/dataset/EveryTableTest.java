package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests reading and importing valid, unusual and faulty files of every data set. */
class EveryTableTest {
  static Stream<EventTable> tables() {
    return EventTableRoundTripTest.tables();
  }

  static Stream<EventTable> tablesWithHeader() {
    return tables().filter(table -> table.form() != TableForm.JSON && table.hasHeader());
  }

  static Stream<EventTable> tablesWithLineBreaks() {
    return tables().filter(table -> table.form() != TableForm.TABS);
  }

  private static EventTable table(String name) {
    return tables()
        .filter(table -> table.name().toLowerCase(Locale.ROOT).replace(' ', '-').equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, String>> rows(EventTable table) {
    return MadeUpRows.clean(table, 5, 1);
  }

  private static String text(EventTable table) {
    return TableText.of(table, rows(table));
  }

  private static List<ImportedRow> imported(EventTable table, String text) {
    return TableText.imported(EventTableReader.of(table), text);
  }

  private static List<Map<String, String>> cells(List<ImportedRow> rows) {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  private static List<String> codes(List<ImportedRow> rows) {
    return rows.stream().flatMap(row -> row.issues().stream()).map(Issue::code).toList();
  }

  private static void assertReadsTheRows(EventTable table, byte[] bytes) {
    List<ImportedRow> read = TableText.imported(EventTableReader.of(table), bytes);
    assertThat(cells(read)).isEqualTo(rows(table));
    assertThat(codes(read)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void filesArePlainGzipOrZip(EventTable table) throws IOException {
    byte[] plain = text(table).getBytes(UTF_8);
    assertReadsTheRows(table, plain);
    assertReadsTheRows(table, gzip(plain));
    String name = table.form() == TableForm.JSON ? "rows.json" : "rows.csv";
    assertReadsTheRows(table, zip(Map.of(name, plain)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void lineEndsAndAByteOrderMarkDoNotMatter(EventTable table) {
    String lines = text(table).replace("\r\n", "\n");
    assertReadsTheRows(table, lines.getBytes(UTF_8));
    assertReadsTheRows(table, lines.replace("\n", "\r\n").getBytes(UTF_8));
    assertReadsTheRows(table, lines.substring(0, lines.length() - 1).getBytes(UTF_8));
    assertReadsTheRows(table, ("\uFEFF" + lines).getBytes(UTF_8));
    assertReadsTheRows(table, (lines + "\n\r\n\n").getBytes(UTF_8));
    if (table.form() == TableForm.COMMAS) {
      assertReadsTheRows(table, lines.replace('\n', '\r').getBytes(UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("tablesWithLineBreaks")
  void lineBreaksStayInCells(EventTable table) {
    List<Map<String, String>> rows = rows(table);
    rows.forEach(row -> row.put(lastOf(row), "one\ntwo\r\n\n\"three\","));
    assertThat(cells(imported(table, TableText.of(table, rows)))).isEqualTo(rows);
  }

  private static String lastOf(Map<String, String> row) {
    return List.copyOf(row.keySet()).get(row.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("tablesWithHeader")
  void columnsAreFoundByName(EventTable table) {
    List<Map<String, String>> turned = new ArrayList<>();
    for (Map<String, String> row : rows(table)) {
      List<String> names = new ArrayList<>(row.keySet());
      Collections.reverse(names);
      Map<String, String> other = new LinkedHashMap<>();
      other.put("mine", "x");
      names.subList(0, names.size() - 2).forEach(name -> other.put(name, row.get(name)));
      turned.add(other);
    }
    List<ImportedRow> read = imported(table, TableText.of(table, turned));
    assertThat(cells(read)).isEqualTo(turned);
    assertThat(read)
        .allSatisfy(
            row -> assertThat(table.rows(row.dossier().orElseThrow())).isEqualTo(row.cells()));
  }

  /** A user can add any number of columns to a table, for example by joining it with another. */
  @ParameterizedTest
  @MethodSource("tablesWithHeader")
  void aHeaderCanHaveMoreUnknownThanKnownColumns(EventTable table) {
    List<Map<String, String>> wide = rows(table);
    for (Map<String, String> row : wide) {
      for (int i = 0; i <= table.columns().size(); i++) {
        row.put("mine" + i, "x");
      }
    }
    List<ImportedRow> read = imported(table, TableText.of(table, wide));
    assertThat(cells(read)).isEqualTo(wide);
    assertThat(codes(read)).isEmpty();
  }

  /** If the sub-event type is missing, the event type determines the kind. */
  @Test
  void theMessageAboutAnUnknownTypeOfAcledNamesItsColumn() {
    EventTable table = table("acled");
    Map<String, String> row = MadeUpRows.clean(table, 1, 3).get(0);
    row.putAll(Map.of("event_type", "Riots/Protests", "sub_event_type", ""));
    assertThat(imported(table, TableText.of(table, List.of(row))).get(0).issues())
        .extracting(Issue::message)
        .containsExactly("event_type must be an ACLED event type; found \"Riots/Protests\"");
  }

  /**
   * R replaces the spaces in column names by dots, and other programs replace them by underscores.
   */
  @ParameterizedTest
  @MethodSource("tablesWithHeader")
  void separatorsInColumnNamesDoNotMatter(EventTable table) {
    String header = String.join(table.form() == TableForm.COMMAS ? "," : "\t", table.columns());
    for (String other : List.of(header.replace(' ', '.'), header.replaceAll("[ _]", ""))) {
      String spaced = other.toUpperCase(Locale.ROOT);
      List<ImportedRow> read = imported(table, spaced + text(table).substring(header.length()));
      assertThat(cells(read)).isEqualTo(rows(table));
      assertThat(codes(read)).isEmpty();
    }
  }

  /** Each line contains a data set, a placeholder for a missing value, and columns. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ucdp-ged|NA|conflict_name;side_a;side_b;adm_1;adm_2;where_coordinates;country"
            + ";source_original;source_office;source_date;source_headline;best;low;high;gwnoa",
        "ucdp-ged|NULL|side_b;adm_2;deaths_a;latitude;date_prec",
        "maverick|NA|city;location;actor1;actor2;actor2_victim;source;source_author;deaths_best",
        "acled|NA|actor1;actor2;inter1;admin2;admin3;location;iso;source;notes;fatalities",
        "icews|NULL|Source Name;Target Name;City;Province;Publisher;Latitude;Event Date",
        "polecat|None|Actor Name;Recipient Name;Recipient Country;Placename;City;GeoNames ID",
        "polecat|NA|Actor Name;Placename;Source;Event Date",
      })
  void aPlaceholderIsAMissingValue(String name, String placeholder, String columns) {
    EventTable table = table(name);
    for (Map<String, String> row : MadeUpRows.clean(table, 20, 3)) {
      for (String column : columns.split(";")) {
        assertThat(row).containsKey(column);
        row.put(column, placeholder);
      }
      ImportedRow read = imported(table, TableText.of(table, List.of(row))).get(0);
      Dossier dossier = read.dossier().orElseThrow();
      assertThat(table.rows(dossier)).containsExactly(row);
      assertThat(read.issues()).isEmpty();
      assertThat(dossier.actors()).noneMatch(actor -> actor.name().value().equals(placeholder));
      assertThat(dossier.locations())
          .noneMatch(location -> location.name().value().equals(placeholder));
      assertThat(dossier.articles())
          .noneMatch(article -> article.toString().contains('"' + placeholder + '"'));
    }
  }

  /** In ACLED, the order of the actors does not state who acted. */
  @ParameterizedTest
  @CsvSource({"Attack", "Peaceful protest", "Armed clash", "Agreement", "Dance"})
  void noActorOfAcledIsATarget(String type) {
    EventTable table = table("acled");
    Map<String, String> row = MadeUpRows.clean(table, 1, 3).get(0);
    row.putAll(Map.of("sub_event_type", type, "actor1", "Militia", "actor2", "Civilians"));
    Dossier dossier =
        imported(table, TableText.of(table, List.of(row))).get(0).dossier().orElseThrow();
    assertThat(dossier.events().get(0).participations())
        .hasSize(2)
        .allSatisfy(part -> assertThat(part.role()).contains(Role.PARTICIPANT));
    assertThat(table.rows(dossier)).containsExactly(row);
  }

  /** Some programs append midnight to a day. It does not become the time of the event. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ucdp-ged|date_start|date_end",
        "maverick|date_start|date_end",
        "acled|event_date|event_date",
        "icews|Event Date|Event Date",
        "polecat|Event Date|Event Date",
      })
  void midnightIsNotATimeOfDay(String name, String first, String last) {
    EventTable table = table(name);
    for (String midnight :
        List.of(" 00:00:00", " 00:00:00.000", "T00:00:00", "T00:00:00.000Z", " 00:00")) {
      Map<String, String> row = MadeUpRows.clean(table, 1, 3).get(0);
      row.put(first, "2021-05-03" + midnight);
      row.put(last, "2021-05-03" + midnight);
      ImportedRow read = imported(table, TableText.of(table, List.of(row))).get(0);
      Dossier dossier = read.dossier().orElseThrow();
      assertThat(dossier.events().get(0).time().flatMap(EventTime::at))
          .contains(PartialDateTime.parse("2021-05-03"));
      assertThat(table.rows(dossier)).containsExactly(row);
    }
  }

  /**
   * A code of two digits can be a code of three digits without its leading zero, so it does not
   * determine the kind of the event: 020 is an appeal, 20 is mass violence.
   */
  @ParameterizedTest
  @CsvSource({"gdelt-events,EventCode", "icews,CAMEO Code"})
  void aCodeWithoutItsLeadingZeroIsNotGuessed(String name, String column) {
    EventTable table = table(name);
    Map<String, String> row = MadeUpRows.clean(table, 1, 3).get(0);
    row.put(column, "20");
    ImportedRow read = imported(table, TableText.of(table, List.of(row))).get(0);
    assertThat(codes(List.of(read))).containsExactly("row.code-unknown");
    assertThat(read.dossier().orElseThrow().actions())
        .singleElement()
        .satisfies(action -> assertThat(action.kind().value()).isEqualTo("unknown"));
  }

  /**
   * If the header is missing, the number of columns determines the layout, and one issue reports
   * this.
   */
  @ParameterizedTest
  @MethodSource("tablesWithHeader")
  void aHeaderMayBeAbsent(EventTable table) {
    String text = text(table);
    List<ImportedRow> read = imported(table, text.substring(text.indexOf('\n') + 1));
    assertThat(cells(read)).isEqualTo(rows(table));
    assertThat(codes(read)).containsExactly("row.columns");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anEmptyFileOrAHeaderAloneHasNoRows(EventTable table) {
    assertThat(imported(table, "")).isEmpty();
    assertThat(imported(table, "\uFEFF")).isEmpty();
    assertThat(imported(table, "\n\r\n")).isEmpty();
    if (table.form() != TableForm.JSON) {
      assertThat(imported(table, TableText.tabbed(List.of(table.columns()))))
          .filteredOn(row -> table.form() == TableForm.TABS)
          .isEmpty();
      assertThat(
              TableText.imported(
                  EventTableReader.of(table).separator(','),
                  TableText.quoted(List.of(table.columns()), ',')))
          .isEmpty();
    }
  }

  /**
   * A line that is not valid UTF-8 is read as ISO 8859-1 and reported, unless the caller has set
   * the charset.
   */
  @ParameterizedTest
  @MethodSource("tables")
  void latin1IsReportedUnlessTheCharsetIsSet(EventTable table) {
    List<Map<String, String>> rows = rows(table);
    rows.get(1).put(lastOf(rows.get(1)), "Zürich");
    byte[] bytes = TableText.of(table, rows).getBytes(ISO_8859_1);
    List<ImportedRow> detected = TableText.imported(EventTableReader.of(table), bytes);
    assertThat(cells(detected)).isEqualTo(rows);
    assertThat(codes(detected)).containsOnlyOnce("row.encoding");
    assertThat(detected.get(1).issues()).extracting(Issue::code).contains("row.encoding");

    List<ImportedRow> told =
        TableText.imported(EventTableReader.of(table).charset(ISO_8859_1), bytes);
    assertThat(cells(told)).isEqualTo(rows);
    assertThat(codes(told)).doesNotContain("row.encoding");

    List<ImportedRow> refused =
        TableText.imported(EventTableReader.of(table).charset(UTF_8), bytes);
    assertThat(refused.get(1).dossier()).isEmpty();
    assertThat(refused.get(1).issues()).extracting(Issue::code).containsExactly("row.encoding");
    assertThat(refused).hasSize(5);
  }

  /** A row from another data set, a damaged row, and a row with too few cells. */
  @ParameterizedTest
  @MethodSource("tables")
  void aBadRowCostsTheRow(EventTable table) {
    for (EventTable other : List.of(EventTables.acled(), EventTables.plover())) {
      String[] lines = text(table).split("(?<=\n)");
      String broken = other.form() == TableForm.JSON ? "{\"id\":\"1\",\"event\":" : "x,y";
      String foreign = other == table ? broken : lastLine(text(other));
      int middle = lines.length - 2;
      String mixed =
          String.join("", Arrays.copyOf(lines, middle))
              + foreign
              + "\n"
              + lines[middle]
              + lines[middle + 1];
      List<ImportedRow> read = imported(table, mixed);
      // Rows in GDELT mentions and POLECAT files may omit cells at the end, so a short row is
      // valid.
      if (!table.hasRaggedRows()) {
        assertThat(read.stream().filter(row -> row.dossier().isEmpty()))
            .singleElement()
            .satisfies(row -> assertThat(row.text().strip()).isEqualTo(foreign.strip()))
            .satisfies(row -> assertThat(codes(List.of(row))).containsExactly("row.columns"))
            .satisfies(
                row ->
                    assertThat(row.issues())
                        .extracting(Issue::severity)
                        .containsExactly(Severity.ERROR));
        assertThat(cells(read)).isEqualTo(rows(table));
      } else {
        assertThat(cells(read)).containsAll(rows(table));
      }
    }
  }

  private static String lastLine(String text) {
    String[] lines = text.split("\r?\n");
    return lines[lines.length - 1];
  }

  /**
   * Each line contains a data set, a column, an invalid cell, and the code of the issue that is
   * reported for the cell.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ucdp-ged|date_start|2016-02-30|row.date",
        "ucdp-ged|date_start|2017-01-01|row.date",
        "ucdp-ged|best|1,5|row.number",
        "ucdp-ged|latitude|91|row.number",
        "ucdp-ged|longitude|37,1|row.number",
        "ucdp-ged|type_of_violence|4|row.code-unknown",
        "ucdp-ged|date_prec|6|row.code-unknown",
        "gdelt-events|SQLDATE|20220230|row.date",
        "gdelt-events|SQLDATE|2022-02-03x|row.date",
        "gdelt-events|DATEADDED|20160218256000|row.date",
        "gdelt-events|EventCode|0999|row.code-unknown",
        "gdelt-events|EventCode|20|row.code-unknown",
        "gdelt-events|GLOBALEVENTID|abc|row.number",
        "gdelt-mentions|MentionTimeDate|20220230000000|row.date",
        "gdelt-mentions|Confidence|101|row.number",
        "gdelt-mentions|Confidence|10,5|row.number",
        "maverick|date_start|2007-02-30|row.date",
        "maverick|deaths_best|two|row.number",
        "maverick|latitude|-91|row.number",
        "acled|event_date|2021-02-30|row.date",
        "acled|fatalities|-1|row.number",
        "acled|latitude|41,3|row.number",
        "acled|sub_event_type|Dance|row.code-unknown",
        "icews|Event Date|2021-02-30|row.date",
        "icews|Latitude|91|row.number",
        "icews|CAMEO Code|999|row.code-unknown",
        "icews|CAMEO Code|10|row.code-unknown",
        "polecat|Event Date|20210230|row.date",
        "polecat|Longitude|181|row.number",
        "polecat|GeoNames ID|here|row.number",
        "polecat|Event Type|DANCE|row.code-unknown",
        "polecat|Event Mode|tango|row.code-unknown",
        "polecat|Actor Country|FRA; DEU; ITA; ESP|row.parallel-lists",
        "plover|date|20220230|row.date",
        "plover|dead|many|row.number",
        "plover|event|dance|row.code-unknown",
      })
  void aBadCellCostsTheCell(String name, String column, String bad, String code) {
    EventTable table = table(name);
    boolean reported = false;
    // Tests several rows, because some rows do not contain the place or the actor that the cell
    // describes.
    for (Map<String, String> row : MadeUpRows.clean(table, 40, 3)) {
      row.put(column, bad);
      ImportedRow read = imported(table, TableText.of(table, List.of(row))).get(0);
      Dossier dossier = read.dossier().orElseThrow();
      assertThat(table.rows(dossier)).containsExactly(row);
      for (Issue issue : read.issues()) {
        assertThat(issue.code()).isEqualTo(code);
        reported |= issue.message().contains(column) && issue.message().contains(bad);
      }
    }
    assertThat(reported).isTrue();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void damagedAndStrangeArchivesAreRefused(EventTable table) throws IOException {
    byte[] plain = text(table).getBytes(UTF_8);
    byte[] gzip = gzip(plain);
    assertRefused(table, Arrays.copyOf(gzip, gzip.length - 9));
    gzip[gzip.length / 2] ^= 0x55;
    assertRefused(table, gzip);
    assertRefused(table, zip(Map.of("a.csv", plain, "b.tsv", plain)));
    assertRefused(table, zip(Map.of("readme.pdf", plain)));
    assertRefused(table, zip(Map.of()));
    byte[] zip = zip(Map.of("a.csv", plain));
    assertRefused(table, Arrays.copyOf(zip, zip.length / 3));
    assertRefused(table, text(table).getBytes(UTF_16));
  }

  private static void assertRefused(EventTable table, byte[] bytes) {
    assertThatThrownBy(
            () -> {
              try (Stream<ImportedRow> rows =
                  EventTableReader.of(table).tryRead(new ByteArrayInputStream(bytes))) {
                rows.forEach(row -> {});
              } catch (UncheckedIOException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(IOException.class);
  }

  /**
   * Very long cells, cells that consist of NUL characters, and cells that consist of quotation
   * marks are preserved in a round trip.
   */
  @ParameterizedTest
  @MethodSource("tables")
  void hostileCellsAreExportedUnchanged(EventTable table) {
    List<String> hostile =
        List.of("x".repeat(2_000_000), "\u0000\u0000", "\"", "\"\"\"", "\u202E\u2028", "\\", "{}");
    Map<String, String> clean = rows(table).get(0);
    List<String> columns = List.copyOf(clean.keySet());
    for (int i = 0; i < columns.size(); i += 3) {
      for (String cell : i % 2 == 0 ? hostile : hostile.subList(1, hostile.size())) {
        Map<String, String> row = new LinkedHashMap<>(clean);
        row.put(columns.get(i), table.form() == TableForm.JSON ? JsonCells.ofString(cell) : cell);
        ImportedRow read = imported(table, TableText.of(table, List.of(row))).get(0);
        assertThat(read.dossier())
            .as("%s %.9s %s", columns.get(i), cell, read.issues())
            .isPresent();
        assertThat(table.rows(read.dossier().orElseThrow())).containsExactly(row);
        assertThat(read.issues())
            .allSatisfy(issue -> assertThat(issue.message().length()).isLessThan(500));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aDirectoryIsNotATable(EventTable table, @TempDir Path folder) {
    EventTableReader reader = EventTableReader.of(table);
    assertThatThrownBy(() -> reader.tryRead(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + ": is a directory; expected a file");
    assertThatThrownBy(() -> reader.tryRead(folder.resolve("none")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> reader.convert(folder, folder.resolve("out.jsonl"), folder.resolve("bad")))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  /** The three files must be different; otherwise, the import would overwrite one of them. */
  @ParameterizedTest
  @MethodSource("tables")
  void theFilesOfAnImportAreDifferent(EventTable table, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("in"), text(table));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Path out = folder.resolve("out.jsonl");
    EventTableReader reader = EventTableReader.of(table);
    for (Path same : List.of(file, link, folder.resolve("x/../in"))) {
      assertThatThrownBy(() -> reader.convert(file, out, same))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("table and rejected must be different files");
      assertThatThrownBy(() -> reader.convert(file, same, folder.resolve("bad")))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> reader.convert(file, out, folder.resolve("./out.jsonl")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file).hasContent(text(table));
    assertThat(out).doesNotExist();
  }

  /** Tests every order of the three arguments in which the table is not the first argument. */
  @ParameterizedTest
  @MethodSource("tables")
  void exchangedFilesOfAnImportRemainUnchanged(EventTable table, @TempDir Path folder)
      throws IOException {
    EventTableReader reader = EventTableReader.of(table);
    for (String bad : List.of("", "{\"x\":1}\n")) {
      Path in = Files.writeString(folder.resolve("in"), text(table) + bad);
      Path out = folder.resolve("out.jsonl");
      Path rejected = folder.resolve("rejected");
      assertThat(reader.convert(in, out, rejected).rejected()).isEqualTo(bad.isEmpty() ? 0 : 1);
      String dossiers = Files.readString(out);
      String rejects = Files.readString(rejected);
      for (List<Path> paths :
          List.of(
              List.of(out, in, rejected),
              List.of(out, rejected, in),
              List.of(rejected, out, in),
              List.of(rejected, in, out))) {
        assertThatThrownBy(() -> reader.convert(paths.get(0), paths.get(1), paths.get(2)))
            .isInstanceOf(IOException.class)
            .hasMessageContaining(table.name())
            .hasMessageContaining(paths.get(0).getFileName() + "\"")
            .hasMessageEndingWith("; the first argument must be the table");
        assertThat(in).hasContent(text(table) + bad);
        assertThat(out).hasContent(dossiers);
        assertThat(rejected).hasContent(rejects);
      }
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "out.jsonl", "rejected");
  }

  @ParameterizedTest
  @MethodSource("tablesWithHeader")
  void aHeaderAloneIsConvertedToEmptyFiles(EventTable table, @TempDir Path folder)
      throws IOException {
    String text = text(table);
    Path in = Files.writeString(folder.resolve("in"), text.substring(0, text.indexOf('\n')));
    Path out = folder.resolve("out.jsonl");
    Path rejected = folder.resolve("rejected");

    assertThat(EventTableReader.of(table).convert(in, out, rejected).rows()).isZero();
    assertThat(out).isEmptyFile();
    assertThat(rejected).isEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rejectedRowsAloneAreWrittenIfNoFileIsReplaced(EventTable table, @TempDir Path folder)
      throws IOException {
    Path in = Files.writeString(folder.resolve("in"), "{\"x\":1}\n");
    Path out = folder.resolve("out.jsonl");
    Path rejected = folder.resolve("rejected");
    EventTableReader reader = EventTableReader.of(table);

    assertThat(reader.convert(in, out, rejected).dossiers()).isZero();
    assertThat(out).isEmptyFile();
    assertThatThrownBy(() -> reader.convert(in, rejected, out))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("so no file is replaced");
  }

  /** A short row is valid in some tables, but a line without separators is not a row. */
  @ParameterizedTest
  @MethodSource("tables")
  void aLineWithoutSeparatorsIsRejected(EventTable table) {
    List<ImportedRow> read = imported(table, text(table) + "a line\n");
    assertThat(read).hasSize(6).last().satisfies(row -> assertThat(row.dossier()).isEmpty());
    assertThat(codes(read)).containsExactly("row.columns");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aConsumerMayStopEarly(EventTable table) throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(text(table).getBytes(UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (Stream<ImportedRow> rows = EventTableReader.of(table).tryRead(in)) {
      assertThat(rows.findFirst()).isPresent();
    }
    assertThat(closed).isTrue();
  }

  /**
   * The import completes even if the thread is interrupted, and the interrupt flag remains set for
   * the caller.
   */
  @ParameterizedTest
  @MethodSource("tables")
  void anInterruptDoesNotCutAnImport(EventTable table, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("in"), text(table));
    Path out = folder.resolve("out.jsonl");
    Thread.currentThread().interrupt();
    try {
      ImportSummary summary =
          EventTableReader.of(table).convert(file, out, folder.resolve("rejected"));
      assertThat(summary.dossiers()).isEqualTo(5);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    try (Stream<String> lines = Files.lines(out)) {
      assertThat(lines).hasSize(5);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
