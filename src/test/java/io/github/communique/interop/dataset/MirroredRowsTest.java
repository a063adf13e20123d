package io.github.communique.interop.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.Relation;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that two rows with swapped source and target are imported as one event if the caller
 * requests it.
 */
class MirroredRowsTest {
  private static final EventTable GDELT = EventTables.gdeltEvents();
  private static final EventTableReader READER = EventTableReader.of(GDELT).mirrored(10);

  private static Map<String, String> row(String id, String one, String other) {
    Map<String, String> row = MadeUpRows.clean(GDELT, 1, 1).get(0);
    row.replaceAll((name, cell) -> name.matches("Actor[12][A-Z].*") ? "" : cell);
    row.put("GLOBALEVENTID", id);
    row.put("EventCode", "040");
    row.put("EventBaseCode", "040");
    row.put("EventRootCode", "04");
    row.put("QuadClass", "1");
    row.put("SOURCEURL", "https://news.example/1");
    for (String actor : List.of(one, other)) {
      String prefix = actor.equals(one) ? "Actor1" : "Actor2";
      row.put(prefix + "Code", actor + "GOV");
      row.put(prefix + "CountryCode", actor);
      row.put(prefix + "Type1Code", "GOV");
    }
    return row;
  }

  private static List<Dossier> imported(EventTableReader reader, List<Map<String, String>> rows) {
    return TableText.imported(reader, TableText.of(GDELT, rows)).stream()
        .map(row -> row.dossier().orElseThrow())
        .toList();
  }

  private static List<String> ids(List<Dossier> dossiers) {
    return dossiers.stream().map(Dossier::id).toList();
  }

  @Test
  void mirroredRowsBecomeTwoReportsOfOneOccurrence() {
    List<Map<String, String>> rows =
        List.of(row("1", "FRA", "DEU"), row("2", "USA", "RUS"), row("3", "DEU", "FRA"));
    List<ImportedRow> imported = TableText.imported(READER, TableText.of(GDELT, rows));

    assertThat(imported).hasSize(2);
    assertThat(imported.get(0).cells()).containsExactly(rows.get(0), rows.get(2));
    assertThat(imported.get(0).issues()).hasSize(1);
    Issue issue = imported.get(0).issues().get(0);
    assertThat(issue.code()).isEqualTo("row.mirrored");
    assertThat(issue.severity()).isEqualTo(Severity.INFO);
    assertThat(issue.line()).hasValue(3);
    assertThat(issue.message()).contains("line 1");
    assertThat(issue.pointer()).isEqualTo("/meetings/1");

    Dossier dossier = imported.get(0).dossier().orElseThrow();
    assertThat(dossier.id()).isEqualTo("gdelt:1");
    assertThat(dossier.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.SAME_EVENT);
    assertThat(Occurrences.of(dossier).all()).hasSize(1);
    assertThat(GDELT.rows(dossier)).containsExactly(rows.get(0), rows.get(2));
  }

  @Test
  void theyStayApartUnlessAsked() {
    List<Map<String, String>> rows = List.of(row("1", "FRA", "DEU"), row("2", "DEU", "FRA"));
    assertThat(imported(EventTableReader.of(GDELT), rows)).hasSize(2);
    assertThat(imported(EventTableReader.of(GDELT).grouped(), rows)).hasSize(2);
    assertThat(imported(READER, rows)).hasSize(1);
    assertThat(imported(READER.grouped(), rows)).hasSize(1);
  }

  /**
   * A row in which one of these columns has a different value, or no value, is treated as another
   * event.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SQLDATE=20160219",
        "EventCode=042",
        "SOURCEURL=https://news.example/2",
        "ActionGeo_FullName=Elsewhere",
        "Actor1Type1Code=MIL",
        "Actor2Name=SOMEBODY",
        "Actor1Code=DEU",
      })
  void whatDiffersIsNotAMirror(String change) {
    Map<String, String> mirror = row("2", "DEU", "FRA");
    mirror.put(change.split("=")[0], change.split("=")[1]);
    assertThat(imported(READER, List.of(row("1", "FRA", "DEU"), mirror))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOURCEURL", "SQLDATE", "EventCode"})
  void whatIsMissingIsNotEqual(String column) {
    List<Map<String, String>> rows = List.of(row("1", "FRA", "DEU"), row("2", "DEU", "FRA"));
    rows.forEach(row -> row.put(column, ""));
    assertThat(imported(READER, rows)).hasSize(2);
  }

  @Test
  void equalRowsAreNotMirrors() {
    assertThat(imported(READER, List.of(row("1", "FRA", "DEU"), row("2", "FRA", "DEU"))))
        .hasSize(2);
    assertThat(imported(READER, List.of(row("1", "FRA", "FRA"), row("2", "FRA", "FRA"))))
        .hasSize(2);
    List<Map<String, String>> oneSided = List.of(row("1", "FRA", "DEU"), row("2", "DEU", "FRA"));
    oneSided.get(0).replaceAll((name, cell) -> name.startsWith("Actor2") ? "" : cell);
    oneSided.get(1).replaceAll((name, cell) -> name.startsWith("Actor1") ? "" : cell);
    assertThat(imported(READER, oneSided)).hasSize(2);
  }

  /**
   * If there are several mirrored rows, each row is paired with at most one other row, in file
   * order.
   */
  @Test
  void eachRowHasOneMirror() {
    List<Map<String, String>> rows =
        List.of(
            row("1", "FRA", "DEU"),
            row("2", "FRA", "DEU"),
            row("3", "DEU", "FRA"),
            row("4", "DEU", "FRA"),
            row("5", "DEU", "FRA"));
    List<Dossier> dossiers = imported(READER, rows);
    assertThat(ids(dossiers)).containsExactly("gdelt:1", "gdelt:2", "gdelt:5");
    assertThat(dossiers).extracting(dossier -> dossier.events().size()).containsExactly(2, 2, 1);
    assertThat(dossiers.stream().flatMap(dossier -> GDELT.rows(dossier).stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void aMirrorIsFoundOnlyWhileItsDossierWaits() {
    List<Map<String, String>> rows = new ArrayList<>();
    rows.add(row("1", "FRA", "DEU"));
    for (int i = 2; i < 5; i++) {
      rows.add(row("" + i, "USA", "RUS"));
    }
    rows.add(row("9", "DEU", "FRA"));
    assertThat(imported(EventTableReader.of(GDELT).mirrored(4), rows)).hasSize(4);
    assertThat(imported(EventTableReader.of(GDELT).mirrored(3), rows)).hasSize(5);
    assertThat(ids(imported(EventTableReader.of(GDELT).mirrored(4), rows)))
        .containsExactly("gdelt:1", "gdelt:2", "gdelt:3", "gdelt:4");
  }

  @Test
  void icewsHasMirrorsToo() {
    EventTable icews = EventTables.icews();
    Map<String, String> one = MadeUpRows.clean(icews, 1, 1).get(0);
    one.putAll(Map.of("Source Name", "A", "Target Name", "B", "Source Sectors", "x,y"));
    one.putAll(Map.of("Source Country", "France", "Target Country", "NA"));
    Map<String, String> other = new LinkedHashMap<>(one);
    other.putAll(Map.of("Event ID", "7", "Source Name", "B", "Target Name", "A"));
    other.putAll(
        Map.of("Source Country", "NA", "Target Country", "France", "Target Sectors", "y,x"));
    String text = TableText.of(icews, List.of(one, other));

    assertThat(TableText.imported(EventTableReader.of(icews).mirrored(1), text)).hasSize(1);
    assertThat(TableText.imported(EventTableReader.of(icews), text)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("others")
  void otherDataSetsHaveNone(EventTable table) {
    assertThatThrownBy(() -> EventTableReader.of(table).mirrored(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(table.name() + " does not contain mirrored rows");
  }

  static List<EventTable> others() {
    return EventTableRoundTripTest.tables()
        .filter(table -> table != GDELT && table != EventTables.icews())
        .toList();
  }

  @Test
  void atLeastOneDossierWaits() {
    assertThatThrownBy(() -> EventTableReader.of(GDELT).mirrored(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("waiting must be positive; found 0");
  }
}
