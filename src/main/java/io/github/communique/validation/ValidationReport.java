package io.github.communique.validation;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.PrintStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The issues that a {@link Validator} found in a dossier.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(dossier);
 * report.hasErrors();
 * report.issues("time");                 // of a family, or of one code: "time.reversed"
 * report.issues(Severity.WARNING);
 * report.issuesAt("/meetings/0");        // the issues of the first meeting and its parts
 * System.out.println(report);            // the whole report, for people
 * }</pre>
 *
 * <p>Issues are in document order; issues at the same position are sorted by code. Reports are
 * equal if their issues and disabled codes are equal.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class ValidationReport implements Serializable {
  private static final long serialVersionUID = 1L;

  // Unlike List and Map, the types of these fields are serializable.

  /** The issues. */
  private final Issue[] issues;

  /** The disabled codes and families, with the reasons for disabling them. */
  private final TreeMap<String, String> disabled;

  ValidationReport(List<Issue> issues, Map<String, String> disabled) {
    this.issues = issues.toArray(Issue[]::new);
    this.disabled = new TreeMap<>(disabled);
  }

  /**
   * All issues.
   *
   * @return an immutable list of the issues, in document order
   */
  public List<Issue> issues() {
    return List.of(issues);
  }

  /**
   * Returns the issues with the given code or in the given family.
   *
   * @param codeOrFamily the code or family, for example {@code time.reversed} or {@code time}
   * @return an immutable list of the issues that have this code or {@linkplain Issue#isOf(String)
   *     belong to} this family
   */
  public List<Issue> issues(String codeOrFamily) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    return issues().stream().filter(issue -> issue.isOf(codeOrFamily)).toList();
  }

  /**
   * Returns the issues with the given severity.
   *
   * @param severity the severity
   * @return an immutable list of the issues with exactly this severity
   */
  public List<Issue> issues(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return issues().stream().filter(issue -> issue.severity() == severity).toList();
  }

  /**
   * Returns the issues in the given part of the document.
   *
   * @param pointer a JSON Pointer (RFC 6901), for example {@code /meetings/0}
   * @return an immutable list of the issues at this position or within it; for {@code /meetings/0},
   *     issues at {@code /meetings/01} are not included
   * @throws IllegalArgumentException if the pointer is not empty and does not start with a slash
   */
  public List<Issue> issuesAt(String pointer) {
    String shown = Quoted.line(Objects.requireNonNull(pointer, "pointer"));
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "pointer must be empty or start with a slash; found " + Quoted.of(pointer));
    }
    return issues().stream()
        .filter(issue -> issue.pointer().equals(shown) || issue.pointer().startsWith(shown + "/"))
        .toList();
  }

  /**
   * The issues by family.
   *
   * @return an immutable map from families, such as {@code id} and {@code time}, to issues; the
   *     families are in alphabetical order
   */
  public Map<String, List<Issue>> byFamily() {
    Map<String, List<Issue>> families =
        issues().stream()
            .collect(
                Collectors.groupingBy(
                    Issue::family, TreeMap::new, Collectors.toUnmodifiableList()));
    return Collections.unmodifiableMap(new LinkedHashMap<>(families));
  }

  /**
   * Returns whether this report is empty.
   *
   * @return true if there are no issues
   */
  public boolean isEmpty() {
    return issues.length == 0;
  }

  /**
   * Returns whether this report contains an error.
   *
   * @return true if at least one issue is an {@linkplain Severity#ERROR error}
   */
  public boolean hasErrors() {
    return !issues(Severity.ERROR).isEmpty();
  }

  /**
   * The codes and families that are {@linkplain Validator#without disabled}.
   *
   * @return an immutable map from codes or families to the reasons
   */
  public Map<String, String> disabled() {
    return Collections.unmodifiableMap(disabled);
  }

  /**
   * The issues as the {@code errors} member of a problem details object (RFC 9457), for the body of
   * an HTTP response.
   *
   * @return an immutable list with the {@link Issue#toProblemError()} map of each issue
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues().stream().map(Issue::toProblemError).toList();
  }

  /**
   * Prints the report as text. The text contains colors if the stream is a terminal and the
   * environment variable {@code NO_COLOR} is not set.
   *
   * @param out the destination, for example {@code System.out}
   */
  public void print(PrintStream out) {
    Objects.requireNonNull(out, "out");
    out.println(ReportText.of(this, Terminal.is(out)));
  }

  /**
   * Returns whether another object equals this report.
   *
   * @param other the other object
   * @return true if the other object is a report with equal issues in the same order and the same
   *     disabled codes
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof ValidationReport that
            && issues().equals(that.issues())
            && disabled.equals(that.disabled);
  }

  @Override
  public int hashCode() {
    return issues().hashCode();
  }

  /** Returns the report as multi-line text. */
  @Override
  public String toString() {
    return ReportText.of(this, false);
  }
}
