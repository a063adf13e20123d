package io.github.communique.validation;

import io.github.communique.internal.inspection.Code;
import io.github.communique.interop.llm.AnswerCases;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.validation.GoldenCases.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Generates {@code docs/issues.md} from the catalogue. The examples are taken from the cases of
 * each code.
 */
final class IssuesPage {
  private static final String OPENING =
      """
      # Issues

      Find the code of an issue here: its severity, its meaning, and an example of its message. Codes are part of
      the API and stable. Messages are for people and may change, so compare codes, not messages:

      ```java
      ValidationReport report = Validator.standard().validate(dossier);
      report.issues().stream().filter(issue -> issue.isOf("time")).forEach(System.out::println);
      ```

      A family such as `time` matches all codes that begin with it.

      ## Issues of validation

      A `Validator` reports these codes. Dossiers with these issues can be built, stored and read.

      """;

  private static final String READING_OPENING =
      """

      ## Issues of reading and building

      `tryRead` returns these issues beside the dossier; `read` throws all of them in one exception if one is an
      error. A builder reports the structural ones in a `StructureException`. Issues are in the order of the document.
      Line and column are those of the wrong value or name. An issue about a whole object, such as a missing property,
      has the position of the start of the object.

      """;

  private static final String EXTRACTION_OPENING =
      """

      ## Issues of extraction

      `Extraction.tryRead` reports these codes about the [answer of a language model](extraction.md), before the issues
      of reading and validation. A pointer is a position in the JSON of the dossier, or the list from which an element
      was left out. Line and column are positions in the answer.

      """;

  private static final String HEAD = "| code | severity | meaning | example |\n|---|---|---|---|\n";

  private IssuesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(OPENING).append(HEAD);
    List<GoldenCase> cases = GoldenCases.ofValidation().toList();
    for (Code code : Code.values()) {
      row(page, code.code(), code.severity(), code.meaning(), exampleOf(code.code(), cases));
    }
    page.append(READING_OPENING).append(HEAD);
    List<GoldenCase> ofReading = GoldenCases.ofReading().toList();
    for (ReadingCode code : ReadingCode.values()) {
      Issue example = exampleOf(code.code, ofReading);
      row(page, code.code, example.severity(), code.meaning, example);
    }
    page.append(EXTRACTION_OPENING).append(HEAD);
    for (AnswerCases.Example example : AnswerCases.examples()) {
      row(page, example.code(), example.severity(), example.meaning(), example.issue());
    }
    return page.toString();
  }

  private static void row(
      StringBuilder page, String code, Severity severity, String meaning, Issue example) {
    page.append("| `").append(code).append("` | ").append(severity).append(" | ").append(meaning);
    page.append(" | `").append(example.pointer().isEmpty() ? "(the document)" : example.pointer());
    // Markdown would read "<" as the start of an HTML element.
    page.append("`: ")
        .append(example.message().replace("|", "\\|").replace("<", "&lt;"))
        .append(" |\n");
  }

  /**
   * Returns the first issue with the given code, from the first case that reports such an issue.
   */
  private static Issue exampleOf(String code, List<GoldenCase> cases) {
    return cases.stream()
        .filter(golden -> golden.code().equals(code))
        .flatMap(golden -> found(golden).stream())
        .filter(issue -> issue.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no case of " + code));
  }

  private static List<Issue> found(GoldenCase golden) {
    try {
      return golden.found();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
