package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.internal.inspection.Code;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonDifferences;
import io.github.communique.validation.GoldenCases.GoldenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    return GoldenCases.ofValidation();
  }

  private static Stream<GoldenCase> all() {
    return Stream.concat(cases(), GoldenCases.ofReading());
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasTheIssues(GoldenCase golden) throws IOException {
    List<Issue> found = golden.found();
    assertThat(found)
        .as("%s", found)
        .extracting(
            issue ->
                (issue.severity() + " " + issue.code() + " " + issue.pointer()).stripTrailing())
        .isEqualTo(golden.expected());
  }

  private static Stream<String> codes() {
    return Stream.concat(
        Arrays.stream(Code.values()).map(Code::code),
        Arrays.stream(ReadingCode.values()).map(code -> code.code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aCodeHasACaseAndANearMiss(String code) throws IOException {
    boolean hit = false;
    boolean miss = false;
    for (GoldenCase golden : all().filter(each -> each.code().equals(code)).toList()) {
      hit |= golden.expects(code);
      miss |= golden.expected().isEmpty();
    }
    assertThat(hit).as("a case of %s", code).isTrue();
    assertThat(miss).as("a near miss of %s, without an issue", code).isTrue();
  }

  /**
   * For each code, there must be a case with the issue and a case without issues. The two cases
   * must differ in at most three values.
   */
  @ParameterizedTest
  @EnumSource(Code.class)
  void aNearMissIsOneStepFromACase(Code code) throws IOException {
    int fewest = Integer.MAX_VALUE;
    for (GoldenCase hit : of(code, true)) {
      for (GoldenCase miss : of(code, false)) {
        fewest = Math.min(fewest, JsonDifferences.between(json(hit), json(miss)).size());
      }
    }
    assertThat(fewest).as("values in which a case and a near miss differ").isBetween(1, 3);
  }

  private static List<GoldenCase> of(Code code, boolean hit) throws IOException {
    List<GoldenCase> found = new ArrayList<>();
    for (GoldenCase golden : cases().filter(each -> each.code().equals(code.code())).toList()) {
      if (hit ? golden.expects(code.code()) : golden.expected().isEmpty()) {
        found.add(golden);
      }
    }
    return found;
  }

  private static JsonNode json(GoldenCase golden) throws IOException {
    return new JsonMapper().readTree(Files.readString(golden.file()));
  }

  @Test
  void everyDirectoryIsNamedAfterACode() {
    // The additional cases, named "clean", are ordinary dossiers without issues.
    assertThat(all().map(GoldenCase::code).distinct())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(codes(), Stream.of("clean")).toList());
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

  /**
   * The catalogue must contain the code and the severity of every reported issue, except in
   * dossiers of newer format versions.
   */
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
