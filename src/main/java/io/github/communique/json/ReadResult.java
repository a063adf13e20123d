package io.github.communique.json;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: the readable part of the dossier and the issues.
 *
 * <p>A fault leaves out the smallest optional property or list element around it; a fault in a
 * required property leaves out its object. Check {@link #isComplete()} before writing the dossier
 * back: the parts left out would be lost, which can change the meaning of the rest. For example, an
 * unreadable polarity leaves the default, positive. The message of an issue that leaves out an
 * object ends with its type, id and pointer: {@code …; Meeting "m1" at /meetings/0 is not read}.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class ReadResult {
  private final @Nullable Dossier dossier;
  private final List<Issue> issues;
  private final boolean complete;
  private final Set<String> leftOut;

  ReadResult(@Nullable Dossier dossier, List<Issue> issues, boolean complete, Set<String> leftOut) {
    this.leftOut = Collections.unmodifiableSet(leftOut);
    this.dossier = dossier;
    this.issues = List.copyOf(issues);
    this.complete = complete;
  }

  /**
   * Returns a result without a dossier, for a document that could not be obtained.
   *
   * @param issues the reasons, at least one of them an error
   * @return the result
   * @throws IllegalArgumentException if no issue is an error
   */
  public static ReadResult failed(List<Issue> issues) {
    Objects.requireNonNull(issues, "issues");
    if (!hasError(issues)) {
      throw new IllegalArgumentException("issues must contain an error; found " + issues.size());
    }
    return new ReadResult(null, issues, false, Set.of());
  }

  /**
   * Returns the same dossier with other issues, such as those whose lines are counted in a larger
   * file that contains the document.
   *
   * @param changed the issues that replace those of this result
   * @return the result; it is complete if this one is and no issue is an error
   */
  public ReadResult withIssues(List<Issue> changed) {
    Objects.requireNonNull(changed, "changed");
    return new ReadResult(dossier, changed, complete && !hasError(changed), leftOut);
  }

  private static boolean hasError(List<Issue> issues) {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /**
   * The dossier, without the parts that could not be read.
   *
   * @return the dossier; absent if it could not be read at all
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * All issues of the document.
   *
   * @return the issues in document order, by line and column; immutable. An issue is at the faulty
   *     value or name. An issue of a whole object, such as a missing property, is at the start of
   *     the object, before the issues inside it
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The issues as the {@code errors} of a problem details object (RFC 9457), for an application to
   * return with a status.
   *
   * @return for each issue its {@link Issue#toProblemError()}; immutable
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues.stream().map(Issue::toProblemError).toList();
  }

  /**
   * Whether the dossier contains all of the document's data.
   *
   * @return true if no issue is an error
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The ids of the objects that the document contains and the dossier does not, because of a fault.
   * References to them are unresolved as a consequence, which validation should not report again:
   *
   * <pre>{@code
   * ReadResult result = DossierJson.tryRead(json);
   * Optional<ValidationReport> rest = result.dossier()
   *     .map(part -> Validator.standard().validate(part, result.leftOut()));
   * }</pre>
   *
   * @return the ids, in the order in which they were found; empty if nothing was left out;
   *     immutable
   */
  public Set<String> leftOut() {
    return leftOut;
  }

  /**
   * The dossier, if it contains all of the document's data.
   *
   * @return the dossier
   * @throws DossierReadException if an issue is an error
   */
  public Dossier orThrow() {
    if (dossier == null || !complete) {
      throw new DossierReadException(issues);
    }
    return dossier;
  }

  /** The id of the dossier, whether it is complete, and the first issues, on one line. */
  @Override
  public String toString() {
    String read = dossier == null ? "no dossier" : "dossier " + dossier.id();
    return DossierReadException.summary(read, complete, issues);
  }
}
