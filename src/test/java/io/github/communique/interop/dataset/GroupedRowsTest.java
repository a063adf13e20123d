package io.github.communique.interop.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests that all rows that describe the same event are imported as one dossier. */
class GroupedRowsTest {
  private static final EventTable MAVERICK = EventTables.maverick();
  private static final EventTableReader READER = EventTableReader.of(MAVERICK).grouped();

  private static List<Map<String, String>> ofOneEvent(int count) {
    List<Map<String, String>> rows = MadeUpRows.clean(MAVERICK, count, 1);
    rows.forEach(row -> row.put("event_id", "KE-1"));
    return rows;
  }

  @Test
  void reportsOfOneEventAreJoinedAndTheirConflictsFound() {
    List<Map<String, String>> rows = ofOneEvent(2);
    rows.get(0).putAll(Map.of("deaths_low", "3", "deaths_best", "3", "deaths_high", "3"));
    rows.get(1).putAll(Map.of("deaths_low", "5", "deaths_best", "6", "deaths_high", "7"));
    rows.forEach(row -> row.putAll(Map.of("date_end", "2007-12-30", "event_context", "Clash")));
    List<ImportedRow> imported = TableText.imported(READER, TableText.of(MAVERICK, rows));

    assertThat(imported).hasSize(1);
    Dossier dossier = imported.get(0).dossier().orElseThrow();
    assertThat(dossier.id()).isEqualTo("maverick:KE-1");
    assertThat(dossier.actions()).hasSize(2);
    assertThat(dossier.actors()).hasSize(2);
    List<Occurrence> occurrences = Occurrences.of(dossier).all();
    assertThat(occurrences).hasSize(1);
    assertThat(occurrences.get(0).conflicts())
        .extracting(Conflict::property)
        .containsExactly("quantities");
  }

  @Test
  void rejectedRowsDoNotSplitAGroup() {
    String[] lines = TableText.of(MAVERICK, ofOneEvent(3)).split("(?<=\n)");
    String text = lines[0] + lines[1] + "bad\r\n" + lines[2] + "worse,\r\n" + lines[3];
    List<ImportedRow> imported = TableText.imported(READER, text);

    assertThat(imported).extracting(ImportedRow::lineNumber).containsExactly(3L, 5L, 2L);
    assertThat(imported.get(2).cells()).hasSize(3);
    assertThat(imported.get(2).text()).isEqualTo(lines[1] + lines[2] + lines[3]);
  }

  /**
   * If the rows of an event are not adjacent, they are imported as separate dossiers with the same
   * id.
   */
  @Test
  void onlyRowsThatFollowEachOtherAreJoined() {
    List<Map<String, String>> rows = new ArrayList<>(ofOneEvent(3));
    rows.get(1).put("event_id", "KE-2");
    assertThat(TableText.imported(READER, TableText.of(MAVERICK, rows)))
        .extracting(row -> row.dossier().orElseThrow().id())
        .containsExactly("maverick:KE-1", "maverick:KE-2", "maverick:KE-1");
  }

  @Test
  void rowsWithoutAnEventStayApart() {
    List<Map<String, String>> rows = ofOneEvent(3);
    rows.forEach(row -> row.put("event_id", ""));
    assertThat(TableText.imported(READER, TableText.of(MAVERICK, rows)))
        .extracting(row -> row.dossier().orElseThrow().id())
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  /** Without grouping, each report is imported as a separate dossier with its own id. */
  @Test
  void ungroupedReportsHaveIdsOfTheirOwn() {
    assertThat(
            TableText.imported(
                EventTableReader.of(MAVERICK), TableText.of(MAVERICK, ofOneEvent(3))))
        .extracting(row -> row.dossier().orElseThrow().id())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("maverick:00000000-0000-0011-"));
  }
}
