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
 * <p>Issues are in the order of the document, then by code. Reports are equal if their issues and
 * disabled codes are equal.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class ValidationReport implements Serializable {
  private static final long serialVersionUID = 1L;

  // An array and a sorted map are serializable by their types.

  /** What was found. */
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
   * @return the issues, in the order of the document; immutable
   */
  public List<Issue> issues() {
    return List.of(issues);
  }

  /**
   * The issues of a code or family.
   *
   * @param codeOrFamily for example {@code time.reversed} or {@code time}
   * @return the issues {@linkplain Issue#isOf(String) of} this code or family; immutable
   */
  public List<Issue> issues(String codeOrFamily) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    return issues().stream().filter(issue -> issue.isOf(codeOrFamily)).toList();
  }

  /**
   * The issues of a severity.
   *
   * @param severity the severity
   * @return the issues of exactly this severity; immutable
   */
  public List<Issue> issues(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return issues().stream().filter(issue -> issue.severity() == severity).toList();
  }

  /**
   * The issues about a part of the document.
   *
   * @param pointer a JSON Pointer (RFC 6901), for example {@code /meetings/0}
   * @return the issues at this position or inside, but not at {@code /meetings/01}; immutable
   */
  public List<Issue> issuesAt(String pointer) {
    String shown = Quoted.line(Objects.requireNonNull(pointer, "pointer"));
    return issues().stream()
        .filter(issue -> issue.pointer().equals(shown) || issue.pointer().startsWith(shown + "/"))
        .toList();
  }

  /**
   * The issues by the family of their codes.
   *
   * @return the issues by {@code id}, {@code time} …, in alphabetical order; immutable
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
   * Whether there are no issues.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return issues.length == 0;
  }

  /**
   * Whether there is an error.
   *
   * @return true if an issue is an {@linkplain Severity#ERROR error}
   */
  public boolean hasErrors() {
    return !issues(Severity.ERROR).isEmpty();
  }

  /**
   * The {@linkplain Validator#without disabled} codes and families.
   *
   * @return the reasons by code or family; immutable
   */
  public Map<String, String> switchedOff() {
    return Collections.unmodifiableMap(switchedOff);
  }

  /**
   * The issues as the {@code errors} of a problem details object (RFC 9457), for an application to
   * return with a status.
   *
   * @return for each issue its {@link Issue#toProblemError()}; immutable
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues().stream().map(Issue::toProblemError).toList();
  }

  /**
   * Prints the report as text, with colours if the stream is a terminal and the environment has no
   * {@code NO_COLOR}.
   *
   * @param out for example {@code System.out}
   */
  public void print(PrintStream out) {
    Objects.requireNonNull(out, "out");
    out.println(ReportText.of(this, Terminal.is(out)));
  }

  /**
   * Whether another report is equal.
   *
   * @param other the other object
   * @return true if it has equal issues in the same order and the same disabled codes
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

  /** The report as text, on several lines. */
  @Override
  public String toString() {
    return ReportText.of(this, false);
  }
}
