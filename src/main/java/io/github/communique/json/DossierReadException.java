package io.github.communique.json;

import io.github.communique.issue.Issue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a text cannot be read as a dossier without a fault. It carries all that was found,
 * each with its code, its place in the JSON, line and column.
 *
 * <p>{@link DossierJson#tryRead(String)} gives the same issues without an exception, and what could
 * be read besides.
 */
public final class DossierReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  /** Everything that was found. */
  private final Issue[] issues;

  /**
   * Says what was found.
   *
   * @param issues the issues, at least one of them an error
   */
  public DossierReadException(List<Issue> issues) {
    super(message(issues));
    this.issues = issues.toArray(Issue[]::new);
  }

  /**
   * Everything that was found.
   *
   * @return the issues in the order of the text, those of an object as a whole after those inside
   *     it; at least one of them an error; immutable
   */
  public List<Issue> issues() {
    return List.of(issues);
  }

  private static String message(List<Issue> issues) {
    String shown =
        issues.stream().limit(SHOWN).map(Issue::toString).collect(Collectors.joining("\n  "));
    int more = issues.size() - SHOWN;
    return issues.size()
        + (issues.size() == 1 ? " issue:\n  " : " issues:\n  ")
        + shown
        + (more > 0 ? "\n  … and " + more + " more" : "");
  }
}
