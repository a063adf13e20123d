package io.github.communique.interop.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.HostileText;
import io.github.communique.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that messages escape and truncate the contents of cells, for every column of every data
 * set.
 */
class HostileRowsTest {
  static Stream<EventTable> tables() {
    return EventTableRoundTripTest.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTextInPlaceOfACell(EventTable table) {
    EventTableReader reader = EventTableReader.of(table);
    int dossiers = 0;
    for (String column : table.columns()) {
      for (String hostile : HostileText.ALL) {
        Map<String, String> row = MadeUpRows.clean(table, 1, 1).get(0);
        row.put(column, hostile);
        for (ImportedRow imported : TableText.imported(reader, TableText.of(table, List.of(row)))) {
          imported.issues().forEach(HostileRowsTest::assertSafe);
          HostileText.assertSafe(imported.toString());
          dossiers += imported.dossier().isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(dossiers).isPositive();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTextInPlaceOfANameOfAColumn(EventTable table) {
    for (String hostile : HostileText.ALL) {
      String text = TableText.of(table, MadeUpRows.clean(table, 1, 1));
      for (String file :
          List.of(hostile, hostile + text, hostile + "," + hostile + "\t\n" + text)) {
        TableText.imported(EventTableReader.of(table), file)
            .forEach(row -> row.issues().forEach(HostileRowsTest::assertSafe));
      }
    }
  }

  private static void assertSafe(Issue issue) {
    HostileText.assertQuotes(issue.message());
    HostileText.assertSafe(issue.pointer());
    HostileText.assertSafe(issue.toString());
  }
}
