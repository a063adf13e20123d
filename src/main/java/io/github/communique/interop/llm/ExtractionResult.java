package io.github.communique.interop.llm;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The dossier from a language model's answer, and the issues found in the answer.
 *
 * <pre>{@code
 * ExtractionResult result = extraction.tryRead(answer);
 * if (result.hasErrors()) {
 *   System.out.println(result.feedback());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class ExtractionResult {
  private final Dossier dossier;
  private final List<Issue> issues;

  ExtractionResult(Dossier dossier, List<Issue> issues) {
    this.dossier = Objects.requireNonNull(dossier, "dossier");
    this.issues = List.copyOf(issues);
  }

  /**
   * The dossier with all data that could be read from the answer.
   *
   * @return the dossier, which always contains the article; if the answer does not contain JSON,
   *     the dossier contains only the article
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * The repairs made to the answer and the issues found in the dossier. The pointer of an issue
   * refers to the JSON of the dossier. For an omitted element, the pointer refers to the list that
   * would contain the element. The line and column of an issue refer to the answer.
   *
   * @return an immutable list of the repairs ({@code llm.*}), the reader issues and the validation
   *     issues, in this order
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * Returns whether the answer contains an error, such as an omitted object, an unresolved
   * reference or a passage that is not in the article.
   *
   * @return true if at least one issue is an {@linkplain Severity#ERROR error}
   */
  public boolean hasErrors() {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
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
   * A message that reports the errors and warnings to the model and requests another attempt.
   *
   * @return a message in English that requests a corrected answer; empty if no issue is an error or
   *     a warning
   */
  public String feedback() {
    return Feedback.of(dossier, issues);
  }

  /**
   * Returns a description for debugging.
   *
   * @return the id of the dossier and the number of events, followed by one line for each issue
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(dossier.id()).append(", ").append(dossier.events().size()).append(" events");
    issues.forEach(issue -> text.append('\n').append(issue));
    return text.toString();
  }
}
