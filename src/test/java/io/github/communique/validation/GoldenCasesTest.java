package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.GoldenCases.GoldenCase;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoldenCasesTest {
  private static Stream<GoldenCase> cases() {
    return GoldenCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasTheIssues(GoldenCase golden) throws IOException {
    ValidationReport report = Validator.standard().validate(golden.dossier());
    assertThat(GoldenCase.found(report)).as("%s", report).isEqualTo(golden.expected());
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void aCodeHasACaseAndANearMiss(Code code) throws IOException {
    boolean hit = false;
    boolean miss = false;
    for (GoldenCase golden : cases().filter(each -> each.code().equals(code.code())).toList()) {
      boolean expected =
          golden.expected().stream()
              .anyMatch(line -> (line + " ").contains(" " + code.code() + " "));
      hit |= expected;
      miss |= golden.expected().isEmpty();
    }
    assertThat(hit).as("a case of %s", code.code()).isTrue();
    assertThat(miss).as("a near miss of %s, without an issue", code.code()).isTrue();
  }

  @Test
  void everyDirectoryIsNamedAfterACode() {
    Set<String> codes =
        Arrays.stream(Code.values()).map(Code::code).collect(Collectors.toCollection(HashSet::new));
    codes.add("clean"); // ordinary dossiers, about which there is nothing to say
    assertThat(cases().map(GoldenCase::code)).isSubsetOf(codes);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pointersLeadIntoTheJson(GoldenCase golden) throws IOException {
    Dossier dossier = golden.dossier();
    JsonNode json = new JsonMapper().readTree(DossierJson.write(dossier));
    for (Issue issue : Validator.standard().validate(dossier).issues()) {
      assertThat(json.at(issue.pointer()).isMissingNode()).as("%s", issue).isFalse();
    }
  }

  /** What is reported is as the catalogue says, but for what a newer format may bring. */
  @ParameterizedTest
  @MethodSource("cases")
  void severitiesAreThoseOfTheCatalogue(GoldenCase golden) throws IOException {
    Map<String, Severity> severities =
        Arrays.stream(Code.values()).collect(Collectors.toMap(Code::code, Code::severity));
    for (Issue issue : Validator.standard().validate(golden.dossier()).issues()) {
      if (golden.dossier().formatVersion().equals("1.0")) {
        assertThat(issue.severity()).isEqualTo(severities.get(issue.code()));
      }
    }
  }
}
