package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.docs.DecisionRow.Example;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonDifferences;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests each row of a decision table on a page. The first column of the table contains a sentence.
 * The result of a row is {@code agree}, {@code conflict}, {@code no issue} or the code of an issue.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionTable {
  /**
   * The maximum number of values that may differ between a near miss and the most similar example.
   */
  private static final int NEAR = 4;

  private static final Validator VALIDATOR =
      Validator.standard().without("object.unreferenced", "examples share their actors");

  private final Map<String, String> results = new TreeMap<>();

  /**
   * Reads a table.
   *
   * @param header the first cell of the header
   * @param result returns the result of a row
   */
  DecisionTable(String page, String header, Function<List<String>, String> result) {
    List<List<String>> table = MarkdownTables.of(page).get(header);
    for (List<String> cells : Objects.requireNonNull(table, header)) {
      String former = results.put(cells.get(0), result.apply(cells));
      assertThat(former).as("another row %s", cells).isNull();
    }
  }

  /** Reads a table in docs/validation.md; the second column of the table contains the results. */
  DecisionTable(String header) {
    this("docs/validation.md", header, cells -> cells.get(1));
  }

  abstract List<DecisionRow> rows();

  @Test
  void everyRowHasExamplesAndEveryExampleHasARow() {
    assertThat(rows())
        .extracting(DecisionRow::sentence)
        .containsExactlyInAnyOrderElementsOf(results.keySet());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExamplesHaveTheResult(DecisionRow row) {
    assertThat(row.examples()).isNotEmpty();
    for (Example example : row.examples()) {
      assertThat(hasResult(example, result(row))).as("%s: %s", result(row), example).isTrue();
      check(example);
      if (result(row).equals("agree") || result(row).equals("conflict")) {
        isOneOccurrence(example.dossier());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aNearMissHasAnotherResult(DecisionRow row) {
    assertThat(row.nearMisses()).isNotEmpty();
    for (Example miss : row.nearMisses()) {
      assertThat(hasResult(miss, result(row))).as("%s: %s", result(row), miss).isFalse();
      check(miss);
      if (result(row).equals("agree") || result(row).equals("conflict")) {
        isOneOccurrence(miss.dossier());
      }
      assertThat(row.examples())
          .as("examples near to %s", miss)
          .anyMatch(example -> differences(example.dossier(), miss.dossier()) <= NEAR);
    }
  }

  private String result(DecisionRow row) {
    return results.getOrDefault(row.sentence(), "a row that is not on the page");
  }

  private static boolean hasResult(Example example, String result) {
    return switch (result) {
      case "agree" -> example.codes().stream().noneMatch(code -> code.startsWith("occurrence."));
      case "conflict" -> example.codes().stream().anyMatch(code -> code.startsWith("occurrence."));
      case "no issue" -> example.codes().isEmpty();
      default -> example.codes().equals(List.of(result.replace("`", "")));
    };
  }

  private static void check(Example example) {
    ValidationReport report = VALIDATOR.validate(example.dossier());
    assertThat(report.issues())
        .as("%s in %s", report, example.dossier())
        .extracting(Issue::code)
        .isEqualTo(example.codes());
  }

  private static void isOneOccurrence(Dossier dossier) {
    assertThat(dossier.events()).hasSizeGreaterThan(1);
    assertThat(Occurrences.of(dossier).all()).hasSize(1);
  }

  private static int differences(Dossier one, Dossier other) {
    JsonMapper json = new JsonMapper();
    return JsonDifferences.between(
            json.readTree(DossierJson.write(one)), json.readTree(DossierJson.write(other)))
        .size();
  }
}
