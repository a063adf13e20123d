package io.github.communique.interop.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.steps.Steps;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that importing takes linear time for any content: four times as many lines require about
 * four times as many steps.
 */
class LinearTablesTest {
  private static final int LINES = 1_000;

  /**
   * Reads a table that consists of a header and copies of one line; {@code #} in the line is
   * replaced by the line number.
   */
  public static final class Work implements IntFunction<Runnable> {
    private static final Map<String, EventTable> TABLES =
        Stream.of(EventTables.ucdpGed(), EventTables.gdeltEvents(), EventTables.icews())
            .collect(Collectors.toMap(EventTable::name, table -> table));

    private final EventTable table;
    private final String line;

    /** Creates the task from the name of a data set and the line to repeat. */
    public Work(String table, String line) {
      this.table = TABLES.get(table);
      this.line = line;
    }

    @Override
    public Runnable apply(int size) {
      StringBuilder text = new StringBuilder();
      text.append(String.join(table.form() == TableForm.TABS ? "\t" : ",", table.columns()))
          .append('\n');
      for (int i = 0; i < Math.max(20, size); i++) {
        text.append(line.replace("#", "" + i)).append('\n');
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      return () -> {
        try (Stream<ImportedRow> rows =
            EventTableReader.of(table).grouped().tryRead(new ByteArrayInputStream(bytes))) {
          rows.forEach(row -> row.dossier());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a quotation mark stays open, whether one was open before the line or not
          UCDP GED | \""",z","c
          UCDP GED | \"a
          UCDP GED | a"b,"c
          UCDP GED | \"",\""
          UCDP GED | #,1,2
          UCDP GED | id,relid
          GDELT events | #\t1
          GDELT events | #\t"
          ICEWS | #\t"
          """)
  void fourTimesTheLinesTakeFourTimesTheSteps(String table, String line) {
    long some = Steps.of(Work.class, LINES, table, line);
    long more = Steps.of(Work.class, 4 * LINES, table, line);

    assertThat(more).as("beside %s steps", some).isLessThan(5 * some + 1000);
  }
}
