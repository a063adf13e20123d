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
 * Generates {@code docs/issues.md} from the catalogue, with an example of each code from its cases.
 */
final class IssuesPage {
  private static final String OPENING =
      """
      # Issues

      Every code of an issue: how bad it is, what it means, and an example as the library words it. Codes are
      part of the library's contract, messages are for people and may change. Asking for a family, `time`, matches
      all its codes.

      ## Of validation

      A `Validator` reports these. Data that have them can be built, stored and read.

      """;

  private static final String READING_OPENING =
      """

      ## Of reading and building

      `tryRead` returns these beside what could be read, `read` throws them together if one is an error, and a
      builder names those that it can find in a `StructureException`. They come in the order of the document. Line
      and column are those of the value or the name that is wrong; what is wrong with an object as a whole, such as a
      missing property, is at the start of the object.

      """;

  private static final String EXTRACTION_OPENING =
      """

      ## Of extraction

      `Extraction.read` reports these about the [answer of a language model](extraction.md), before the issues of reading
      and validation. A pointer is into the JSON of the dossier, or of the list from which an element was left out; a line
      and column are those of the answer.

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
    page.append("`: ").append(example.message().replace("|", "\\|")).append(" |\n");
  }

  /** The first issue of the first case with an issue. */
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
