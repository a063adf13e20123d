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
 * report.issuesAt("/meetings/0");        // about the first meeting and all that is in it
 * System.out.println(report);            // all of it, for a person
 * }</pre>
 *
 * <p>Issues are in document order, then sorted by code. Reports are equal if their issues and
 * disabled codes are equal.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class ValidationReport implements Serializable {
  private static final long serialVersionUID = 1L;

  // The types of these fields are serializable, unlike List and Map.

  /** The issues. */
  private final Issue[] issues;

  /** The disabled codes and families, with reasons. */
  private final TreeMap<String, String> switchedOff;

  ValidationReport(List<Issue> issues, Map<String, String> switchedOff) {
    this.issues = issues.toArray(Issue[]::new);
    this.switchedOff = new TreeMap<>(switchedOff);
  }

  /**
   * All issues.
   *
   * @return the issues, in document order; immutable
   */
  public List<Issue> issues() {
    return List.of(issues);
  }

  /**
   * Returns the issues of a code or family.
   *
   * @param codeOrFamily the code or family, for example {@code time.reversed} or {@code time}
   * @return the issues that have this code or {@linkplain Issue#isOf(String) belong to} this
   *     family; immutable
   */
  public List<Issue> issues(String codeOrFamily) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    return issues().stream().filter(issue -> issue.isOf(codeOrFamily)).toList();
  }

  /**
   * Returns the issues of a severity.
   *
   * @param severity the severity
   * @return the issues of exactly this severity; immutable
   */
  public List<Issue> issues(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return issues().stream().filter(issue -> issue.severity() == severity).toList();
  }

  /**
   * Returns the issues in a part of the document.
   *
   * @param pointer a JSON Pointer (RFC 6901), for example {@code /meetings/0}
   * @return the issues at this position and below, but not, for example, at {@code /meetings/01};
   *     immutable
   */
  public List<Issue> issuesAt(String pointer) {
    String shown = Quoted.line(Objects.requireNonNull(pointer, "pointer"));
    return issues().stream()
        .filter(issue -> issue.pointer().equals(shown) || issue.pointer().startsWith(shown + "/"))
        .toList();
  }

  /**
   * The issues by family.
   *
   * @return the issues by family, such as {@code id} and {@code time}, in alphabetical order;
   *     immutable
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
   * Returns whether there are no issues.
   *
   * @return true if there are no issues
   */
  public boolean isEmpty() {
    return issues.length == 0;
  }

  /**
   * Returns whether there is an error.
   *
   * @return true if at least one issue is an {@linkplain Severity#ERROR error}
   */
  public boolean hasErrors() {
    return !issues(Severity.ERROR).isEmpty();
  }

  /**
   * The codes and families that are {@linkplain Validator#without disabled}.
   *
   * @return the reasons by code or family; immutable
   */
  public Map<String, String> switchedOff() {
    return Collections.unmodifiableMap(switchedOff);
  }

  /**
   * The issues as the {@code errors} of a problem details object (RFC 9457), for the body of an
   * HTTP response.
   *
   * @return {@link Issue#toProblemError()} of each issue; immutable
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues().stream().map(Issue::toProblemError).toList();
  }

  /**
   * Prints the report as text. Uses colours if the stream is a terminal and the environment
   * variable {@code NO_COLOR} is not set.
   *
   * @param out the destination, for example {@code System.out}
   */
  public void print(PrintStream out) {
    Objects.requireNonNull(out, "out");
    out.println(ReportText.of(this, Terminal.is(out)));
  }

  /**
   * Returns whether another object is an equal report.
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
            && switchedOff.equals(that.switchedOff);
  }

  @Override
  public int hashCode() {
    return issues().hashCode();
  }

  /** Returns the report as text of several lines. */
  @Override
  public String toString() {
    return ReportText.of(this, false);
  }
}
