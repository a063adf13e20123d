package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests typical answers of language models. With {@code -Dcommunique.regenerate=true}, the actual
 * results are written to the files and must be reviewed.
 */
class AnswerCasesTest {
  static Stream<AnswerCases.Case> cases() {
    return AnswerCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anAnswerIsReadAsExpected(AnswerCases.Case one) throws IOException {
    List<String> issues = one.issues();
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.write(one.file(".issues"), issues);
      Files.writeString(one.file(".json"), one.dossier());
    }

    assertThat(issues).isEqualTo(Files.readAllLines(one.file(".issues")));
    assertThat(one.dossier()).isEqualTo(one.text(".json"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseHasItsCodeAndATwinDoesNot(AnswerCases.Case one) {
    Set<String> codes =
        one.issues().stream().map(line -> line.split(" ")[1]).collect(Collectors.toSet());

    if (one.isTwin()) {
      assertThat(codes).doesNotContain(one.code());
    } else {
      assertThat(codes).contains(one.code());
    }
  }

  @Test
  void everyCodeHasACaseAndATwin() {
    Set<String> codes = Stream.of(Repair.values()).map(Repair::code).collect(Collectors.toSet());

    assertThat(cases().filter(one -> !one.isTwin()).map(AnswerCases.Case::code))
        .containsAll(codes)
        .isSubsetOf(codes);
    assertThat(cases().filter(AnswerCases.Case::isTwin).map(AnswerCases.Case::code))
        .containsAll(codes);
  }
}
