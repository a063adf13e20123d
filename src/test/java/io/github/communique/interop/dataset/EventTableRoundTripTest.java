package io.github.communique.interop.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a round trip from rows to dossiers to JSON and back does not change the rows. */
class EventTableRoundTripTest {
  static Stream<EventTable> tables() {
    return Stream.of(
        EventTables.ucdpGed(),
        EventTables.gdeltEvents(),
        EventTables.gdeltMentions(),
        EventTables.maverick(),
        EventTables.acled(),
        EventTables.icews(),
        EventTables.polecat(),
        EventTables.plover());
  }

  private static List<Map<String, String>> backFrom(List<ImportedRow> rows) {
    List<Map<String, String>> back = new ArrayList<>();
    for (ImportedRow row : rows) {
      EventTable table = tableOf(row);
      String json = DossierJson.write(row.dossier().orElseThrow());
      back.addAll(table.rows(DossierJson.read(json)));
    }
    return back;
  }

  private static EventTable tableOf(ImportedRow row) {
    String agent = row.dossier().orElseThrow().provenance().orElseThrow().agent().orElseThrow();
    return tables().filter(table -> table.name().equals(agent)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void validRowsAreExportedUnchanged(EventTable table) {
    List<Map<String, String>> rows = MadeUpRows.clean(table, 300, 1);
    List<ImportedRow> imported =
        TableText.imported(EventTableReader.of(table), TableText.of(table, rows));

    assertThat(imported).flatExtracting(ImportedRow::issues).isEmpty();
    assertThat(backFrom(imported)).isEqualTo(rows);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void unusualRowsAreExportedUnchanged(EventTable table) {
    for (long seed = 1; seed <= 20; seed++) {
      List<Map<String, String>> rows =
          MadeUpRows.odd(table, 100, seed, table.form() != TableForm.TABS);
      List<ImportedRow> imported =
          TableText.imported(EventTableReader.of(table), TableText.of(table, rows));

      assertThat(imported).hasSize(100).allMatch(row -> row.dossier().isPresent());
      assertThat(backFrom(imported)).isEqualTo(rows);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void groupedRowsAreExportedUnchanged(EventTable table) {
    List<Map<String, String>> rows = MadeUpRows.odd(table, 200, 7, false);
    List<ImportedRow> imported =
        TableText.imported(EventTableReader.of(table).grouped(), TableText.of(table, rows));

    List<Map<String, String>> back = backFrom(imported);
    assertThat(back).containsExactlyInAnyOrderElementsOf(rows);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyIssueLeadsToItsCell(EventTable table) {
    for (ImportedRow row :
        TableText.imported(
            EventTableReader.of(table),
            TableText.of(table, MadeUpRows.odd(table, 300, 3, table.form() != TableForm.TABS)))) {
      Dossier dossier = row.dossier().orElseThrow();
      Event event = dossier.events().get(0);
      row.issues()
          .forEach(
              issue -> {
                assertThat(issue.line()).hasValue((int) row.lineNumber());
                assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                List<String> columns = List.copyOf(row.cells().get(0).keySet());
                String column = columns.get(issue.column().orElseThrow() - 1);
                assertThat(issue.message()).contains(column);
                String name = table.prefix() + ":" + column;
                // An empty cell, or a cell with an unknown code, is not always stored as an
                // extension.
                if (event.extensions().get(name) == null) {
                  assertThat(issue.pointer()).endsWith("/0");
                } else {
                  assertThat(issue.pointer()).endsWith("/0/" + name);
                  assertThat(event.extensions().get(name))
                      .isEqualTo(row.cells().get(0).get(column));
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cleanRowsAreValid(EventTable table) {
    for (boolean grouped : new boolean[] {false, true}) {
      EventTableReader reader = EventTableReader.of(table);
      List<ImportedRow> rows =
          TableText.imported(
              grouped ? reader.grouped() : reader,
              TableText.of(table, MadeUpRows.clean(table, 300, 5)));
      for (ImportedRow row : rows) {
        assertThat(Validator.standard().validate(row.dossier().orElseThrow()).issues())
            .filteredOn(issue -> issue.severity() != Severity.INFO)
            // In this data set, the reports of one event state different numbers of deaths. These
            // issues are correct.
            .filteredOn(issue -> !issue.isOf("occurrence"))
            .filteredOn(issue -> !issue.code().endsWith("too-few-participants"))
            .filteredOn(issue -> !issue.code().endsWith("too-few-parties"))
            .isEmpty();
      }
    }
  }

  @Property(tries = 100)
  void anyDossierHasARowForEachEvent(@ForAll Dossier dossier) {
    assertThat(EventTables.gdeltMentions().rows(dossier)).isEmpty();
    tables()
        .filter(table -> table != EventTables.gdeltMentions())
        .forEach(
            table ->
                assertThat(table.rows(dossier))
                    .hasSameSizeAs(dossier.events())
                    .allMatch(row -> List.copyOf(row.keySet()).equals(table.columns())));
  }

  /** The 41 columns of the Syria release, in their original order. */
  @Test
  void theOtherLayoutOfUcdpIsExportedUnchanged() {
    EventTable table = EventTables.ucdpGed();
    List<String> columns = table.layouts().get(1).names();
    assertThat(columns).hasSize(41);
    List<Map<String, String>> rows = only(columns, MadeUpRows.odd(table, 100, 2, true));

    assertThat(backFrom(TableText.imported(EventTableReader.of(table), TableText.of(table, rows))))
        .isEqualTo(rows);
  }

  /** One file contains rows of 57, 58 and 61 columns. */
  @Test
  void mixedLayoutsOfGdeltAreExportedUnchanged() {
    EventTable table = EventTables.gdeltEvents();
    List<Map<String, String>> rows = MadeUpRows.clean(table, 90, 2);
    List<Map<String, String>> mixed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (i % 3 > 0) {
        row.put("DATEADDED", "20130203");
      }
      mixed.addAll(only(table.layouts().get(i % 3).names(), List.of(row)));
    }
    List<ImportedRow> imported =
        TableText.imported(EventTableReader.of(table), TableText.of(table, mixed));

    assertThat(imported).flatExtracting(ImportedRow::issues).isEmpty();
    assertThat(mixed).extracting(Map::size).contains(57, 58, 61);
    assertThat(backFrom(imported)).isEqualTo(mixed);
  }

  /** POLECAT files contain rows with too few cells and rows with additional empty cells. */
  @Test
  void shortRowsOfPolecatAreExportedUnchanged() {
    EventTable table = EventTables.polecat();
    List<Map<String, String>> rows = MadeUpRows.clean(table, 3, 2);
    String[] lines = TableText.of(table, rows).split("\n");
    String text =
        lines[0]
            + "\n"
            + lines[1]
            + "\t\t\n"
            + lines[2].replaceAll("\ten\t1$", "")
            + "\n"
            + lines[3];
    List<ImportedRow> imported = TableText.imported(EventTableReader.of(table), text);

    assertThat(imported).hasSize(3).allMatch(row -> row.dossier().isPresent());
    List<Map<String, String>> back = backFrom(imported);
    assertThat(back.get(0)).isEqualTo(rows.get(0));
    assertThat(back.get(1)).hasSize(38).doesNotContainKeys("Language", "Version");
    assertThat(rows.get(1)).containsAllEntriesOf(back.get(1));
    assertThat(back.get(2)).isEqualTo(rows.get(2));
  }

  /** Headers with reordered, missing and unknown columns. */
  @Test
  void anyHeaderIsExportedUnchanged() {
    EventTable table = EventTables.ucdpGed();
    List<String> columns = new ArrayList<>(table.columns());
    Collections.reverse(columns);
    columns.removeAll(Set.of("low", "region", "relid"));
    List<Map<String, String>> rows = only(columns, MadeUpRows.clean(table, 50, 2));
    rows.forEach(row -> row.put("my note", "seen"));
    List<ImportedRow> imported =
        TableText.imported(EventTableReader.of(table), TableText.of(table, rows));

    assertThat(imported).flatExtracting(ImportedRow::issues).isEmpty();
    assertThat(backFrom(imported)).isEqualTo(rows);
    assertThat(backFrom(imported).get(0)).doesNotContainKeys("low", "region", "relid");
    assertThat(imported.get(0).dossier().orElseThrow().actions().get(0).extensions().asMap())
        .containsEntry("ucdp:my note", "seen");
  }

  private static List<Map<String, String>> only(
      List<String> columns, List<Map<String, String>> rows) {
    List<Map<String, String>> chosen = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> kept = new LinkedHashMap<>();
      columns.forEach(column -> kept.put(column, row.get(column)));
      chosen.add(kept);
    }
    return chosen;
  }
}
