package io.github.communique.json;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Thrown to indicate that a document cannot be read without errors. The exception contains all
 * issues, each with its code, JSON Pointer, line and column.
 *
 * <p>The message is a single line of at most 2,000 characters. It contains up to ten issues.
 *
 * <p>{@link DossierJson#tryRead(String)} returns the same issues and the readable part of the
 * dossier instead of throwing an exception.
 */
public final class DossierReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  /**
   * The maximum length of the issues in the message. The remaining characters are reserved for the
   * number of issues that are not listed.
   */
  private static final int LONGEST = Quoted.LONGEST_MESSAGE - 30;

  /** All issues of the document. */
  private final Issue[] issues;

  /**
   * Creates an exception.
   *
   * @param issues the issues, at least one of which is an error
   */
  public DossierReadException(List<Issue> issues) {
    super(message(issues));
    this.issues = issues.toArray(Issue[]::new);
  }

  /**
   * All issues of the document.
   *
   * @return an immutable list of the issues in document order, by line and column; at least one
   *     issue is an error
   */
  public List<Issue> issues() {
    return List.of(issues);
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

  /** Formats a result on one line. */
  static String summary(String read, boolean complete, List<Issue> issues) {
    return Quoted.line(
        read
            + (complete ? ", complete, " : ", incomplete, ")
            + (issues.isEmpty() ? "no issues" : message(issues)));
  }

  private static String message(List<Issue> issues) {
    Objects.requireNonNull(issues, "issues");
    StringBuilder message = new StringBuilder();
    message.append(issues.size()).append(issues.size() == 1 ? " issue: " : " issues: ");
    int shown = 0;
    for (; shown < issues.size(); shown++) {
      String next = (shown == 0 ? "" : "; ") + issues.get(shown);
      if (shown == SHOWN || shown > 0 && message.length() + next.length() > LONGEST) {
        break;
      }
      message.append(next);
    }
    int more = issues.size() - shown;
    return Quoted.line(more == 0 ? message.toString() : message + " … and " + more + " more");
  }
}
