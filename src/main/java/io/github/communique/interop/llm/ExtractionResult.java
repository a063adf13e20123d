package io.github.communique.interop.llm;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What an answer of a language model says, and everything that was wrong with it.
 *
 * <pre>{@code
 * ExtractionResult result = extraction.read(answer);
 * if (!result.isComplete()) {
 *   System.out.println(result.feedback());
 * }
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads.
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
   * The dossier, as far as the answer could be understood.
   *
   * @return the dossier with the article; it has nothing else if the answer has no JSON
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * Everything that was repaired or found.
   *
   * @return the repairs ({@code llm.*}), then the issues of reading, then those of validation. A
   *     pointer is into the JSON of the dossier, or of the list from which an element was left out;
   *     a line and column are those of the answer. Immutable
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * Whether nothing was lost and no passage was invented.
   *
   * @return true if no issue is an error
   */
  public boolean isComplete() {
    return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /**
   * The errors and warnings in words, to be sent to the model for another try.
   *
   * @return a message in English that asks for the whole answer again; empty if there are no errors
   *     and warnings
   */
  public String feedback() {
    return Feedback.of(dossier, issues);
  }

  /**
   * A description for people.
   *
   * @return the number of events and the issues, one on each line
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(dossier.id()).append(", ").append(dossier.events().size()).append(" events");
    issues.forEach(issue -> text.append('\n').append(issue));
    return text.toString();
  }
}
