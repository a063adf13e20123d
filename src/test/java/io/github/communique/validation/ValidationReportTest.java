package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.JavaSerialization;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationReportTest {
  private static final Issue REVERSED =
      Issue.of(Severity.ERROR, "time.reversed", "/meetings/0/time", "it ends before it begins");
  private static final Issue NO_MEDIUM =
      Issue.of(Severity.INFO, "acme.medium", "/meetings/01", "no medium").withHint("ask");
  private static final Issue EMPTY =
      Issue.of(Severity.WARNING, "timetable.empty", "", "there is nothing");
  private static final ValidationReport REPORT =
      new ValidationReport(List.of(EMPTY, REVERSED, NO_MEDIUM), Map.of("text", "no texts here"));

  @Test
  void issuesAreFound() {
    assertThat(REPORT.issues()).containsExactly(EMPTY, REVERSED, NO_MEDIUM);
    assertThat(REPORT.issues("time")).containsExactly(REVERSED);
    assertThat(REPORT.issues("time.reversed")).containsExactly(REVERSED);
    assertThat(REPORT.issues("time.rev")).isEmpty();
    assertThat(REPORT.issues(Severity.INFO)).containsExactly(NO_MEDIUM);
    assertThat(REPORT.issuesAt("/meetings/0")).containsExactly(REVERSED);
    assertThat(REPORT.issuesAt("")).containsExactly(EMPTY, REVERSED, NO_MEDIUM);
    for (String pointer : List.of("meetings/0", "#/meetings/0")) {
      assertThatThrownBy(() -> REPORT.issuesAt(pointer))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("pointer must be empty or start with a slash; found \"%s\"", pointer);
    }
    assertThat(REPORT.byFamily())
        .containsExactly(
            Map.entry("acme", List.of(NO_MEDIUM)),
            Map.entry("time", List.of(REVERSED)),
            Map.entry("timetable", List.of(EMPTY)));
    assertThat(REPORT.hasErrors()).isTrue();
    assertThat(REPORT.isEmpty()).isFalse();
  }

  @Test
  void anEmptyReportHasAMessage() {
    ValidationReport empty = new ValidationReport(List.of(), Map.of());
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.hasErrors()).isFalse();
    assertThat(empty).hasToString("no issues");
  }

  @Test
  void aPersonReadsItInColumns() {
    assertThat(REPORT)
        .hasToString(
            """
            1 error, 1 warning, 1 info
              WARNING  timetable.empty  (the dossier)
                       there is nothing
              ERROR    time.reversed    /meetings/0/time
                       it ends before it begins
              INFO     acme.medium      /meetings/01
                       no medium
                       hint: ask
              not reported: text (no texts here)\
            """);
  }

  @Test
  void coloursAreForTerminalsOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    REPORT.print(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(REPORT + System.lineSeparator())
        .doesNotContain("\u001b");
    String coloured = ReportText.of(REPORT, true);
    assertThat(coloured).contains("\u001b[31mERROR\u001b[0m    time.reversed");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(REPORT.toString());
  }

  /**
   * Messages quote data. The quoted data must not contain terminal escape sequences or imitate
   * another issue.
   */
  @Test
  void printedIssuesContainNoControlCharacters() {
    Issue evil =
        Issue.of(Severity.INFO, "acme.x", "/a\u009b2J", "first\u001b[31m\nERROR  acme.y\u202e")
            .withHint("one\rtwo");
    ValidationReport report = new ValidationReport(List.of(evil), Map.of("acme.z", "why\u0007"));

    assertThat(report)
        .hasToString(
            """
            1 info
              INFO     acme.x  /a\\u009b2J
                       first\\u001b[31m\\u000aERROR  acme.y\\u202e
                       hint: one\\u000dtwo
              not reported: acme.z (why\\u0007)\
            """);
    assertThat(evil)
        .hasToString(
            "INFO acme.x at /a\\u009b2J: first\\u001b[31m\\u000aERROR  acme.y\\u202e"
                + " (one\\u000dtwo)");
  }

  @Test
  void problemDetailsHaveTheIssuesAsErrors() {
    Issue strange = Issue.of(Severity.INFO, "acme.x", "/a~1b c/é%", "why").withHint("how");
    ValidationReport report = new ValidationReport(List.of(REVERSED, strange), Map.of());
    assertThat(report.toProblemErrors())
        .containsExactly(
            Map.of(
                "detail", "it ends before it begins",
                "pointer", "#/meetings/0/time",
                "code", "time.reversed",
                "severity", "error"),
            Map.of(
                "detail", "why",
                "pointer", "#/a~1b%20c/%C3%A9%25",
                "code", "acme.x",
                "severity", "info",
                "hint", "how"));
  }

  @Test
  void itIsAValue() {
    ValidationReport same =
        new ValidationReport(List.of(EMPTY, REVERSED, NO_MEDIUM), Map.of("text", "no texts here"));
    assertThat(REPORT).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(REPORT).isNotEqualTo(new ValidationReport(REPORT.issues(), Map.of()));
    assertThat(JavaSerialization.copy(REPORT)).isEqualTo(REPORT);
    assertThatThrownBy(() -> REPORT.issues().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> REPORT.disabled().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
