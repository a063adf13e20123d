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
 * <p>If a value has an error, the reader removes the smallest optional property or list element
 * that contains the value. If a required property has an error, the reader removes the object that
 * contains the property. Check {@link #isComplete()} before you write the dossier back: the removed
 * parts would be lost, which can change the meaning of the remaining parts. For example, if an
 * invalid polarity is removed, the default value {@code positive} applies. If an object is removed,
 * the message of the issue ends with the type, id and pointer of the object: {@code …; Meeting "m1"
 * at /meetings/0 is not read}.
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
   * Returns a result without a dossier, for a document that could not be read.
   *
   * @param issues the issues that explain the failure, at least one of which is an error
   * @return the result
   * @throws IllegalArgumentException if no issue is an error
   */
  public static ReadResult failed(List<Issue> issues) {
    requireError("issues", issues);
    return new ReadResult(null, issues, false, Set.of());
  }

  /**
   * Returns a copy of this result with different issues, for example with the line numbers of the
   * file that contains the document.
   *
   * @param changed the issues that replace the issues of this result
   * @return a new result, which is complete if no issue is an error
   * @throws IllegalArgumentException if this result is not complete and no issue is an error
   */
  public ReadResult withIssues(List<Issue> changed) {
    Objects.requireNonNull(changed, "changed");
    if (!complete) {
      requireError("changed", changed);
    }
    return new ReadResult(dossier, changed, !hasError(changed), leftOut);
  }

  private static void requireError(String name, List<Issue> issues) {
    Objects.requireNonNull(issues, name);
    if (!hasError(issues)) {
      throw new IllegalArgumentException(
          name
              + " must contain an error; found "
              + issues.size()
              + (issues.size() == 1 ? " issue" : " issues")
              + " of lower severity");
    }
  }

  private static boolean hasError(List<Issue> issues) {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /**
   * The dossier, without the parts that could not be read.
   *
   * @return the dossier; absent if no part of it could be read
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * All issues of the document. The position of an issue is the position of the invalid value or
   * name. If the issue applies to an object, for example because a property is missing, its
   * position is the start of the object. Such an issue precedes the issues in the object.
   *
   * @return an immutable list of the issues in document order, by line and column
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The issues as the {@code errors} member of a problem details object (RFC 9457), for the body of
   * an HTTP response.
   *
   * @return an immutable list with the {@link Issue#toProblemError()} map of each issue
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues.stream().map(Issue::toProblemError).toList();
  }

  /**
   * Returns whether the dossier contains all the data in the document.
   *
   * @return true if no issue is an error
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The ids of the objects that are missing from the dossier because of an error in the document.
   * Pass the ids to validation, so that it does not report unresolved references to these objects:
   *
   * <pre>{@code
   * ReadResult result = DossierJson.tryRead(json);
   * Optional<ValidationReport> rest = result.dossier()
   *     .map(part -> Validator.standard().validate(part, result.leftOut()));
   * }</pre>
   *
   * @return an immutable set of the ids, in document order; empty if no object was removed
   */
  public Set<String> leftOut() {
    return leftOut;
  }

  /**
   * Returns the dossier if it contains all the data in the document.
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

  /**
   * Returns a summary on one line: the id of the dossier, whether the dossier is complete, and the
   * first issues.
   */
  @Override
  public String toString() {
    String read = dossier == null ? "no dossier" : "dossier " + dossier.id();
    return DossierReadException.summary(read, complete, issues);
  }
}
