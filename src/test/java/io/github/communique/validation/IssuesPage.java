package io.github.communique.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.json.DossierLine;
import io.github.communique.json.DossierLinesReader;
import io.github.communique.json.DossierReader;
import io.github.communique.validation.GoldenCases.GoldenCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Makes {@code docs/issues.md} from the catalogue, with an example of each code from its cases. */
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
      builder names those that it can find in a `StructureException`.

      """;

  private static final String HEAD = "| code | severity | meaning | example |\n|---|---|---|---|\n";

  private IssuesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(OPENING).append(HEAD);
    List<GoldenCase> cases = GoldenCases.all().toList();
    for (Code code : Code.values()) {
      row(page, code.code(), code.severity(), code.meaning(), exampleOf(code, cases));
    }
    page.append(READING_OPENING).append(HEAD);
    for (ReadingCode code : ReadingCode.values()) {
      Issue example = exampleOf(code);
      row(page, code.code, example.severity(), code.meaning, example);
    }
    return page.toString();
  }

  private static void row(
      StringBuilder page, String code, Severity severity, String meaning, Issue example) {
    page.append("| `").append(code).append("` | ").append(severity).append(" | ").append(meaning);
    page.append(" | `").append(example.pointer().isEmpty() ? "(the document)" : example.pointer());
    page.append("`: ").append(example.message().replace("|", "\\|")).append(" |\n");
  }

  private static Issue exampleOf(Code code, List<GoldenCase> cases) {
    return cases.stream()
        .filter(golden -> golden.code().equals(code.code()))
        .flatMap(golden -> Validator.standard().validate(dossierOf(golden)).issues().stream())
        .filter(issue -> issue.code().equals(code.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no case of " + code));
  }

  private static Dossier dossierOf(GoldenCase golden) {
    try {
      return golden.dossier();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Issue exampleOf(ReadingCode code) {
    try (Stream<DossierLine> lines =
        DossierLinesReader.standard()
            .reader(DossierReader.standard().strict())
            .tryRead(new ByteArrayInputStream(code.example.getBytes(UTF_8)))) {
      return lines
          .flatMap(line -> line.result().issues().stream())
          .filter(issue -> issue.code().equals(code.code))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no example of " + code));
    }
  }
}
