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
 * What came of reading a text: the dossier, as far as it could be read, and the issues.
 *
 * <p>A fault leaves out the smallest optional property or list element around it; a fault in a
 * required property leaves out its object. So look at {@link #isComplete()} before writing the
 * dossier back: the parts that were left out would be lost, and the meaning of the rest can change
 * (an unreadable polarity becomes the default, positive).
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
   * @param issues why, at least one of them an error
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
   * The dossier, without what could not be read.
   *
   * @return the dossier; absent if none could be made
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * Everything that was found.
   *
   * @return the issues in the order of the document, by line and column: each is at the value or
   *     name that is wrong, and that of an object as a whole, such as a missing property, at the
   *     start of the object, before those inside it; immutable
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
   * Whether the dossier holds all that the text says.
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
   * The dossier, if it holds all that the text says.
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
