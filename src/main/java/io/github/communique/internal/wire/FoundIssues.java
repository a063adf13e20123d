package io.github.communique.internal.wire;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Issues in the order of the document, and at most as many as a limit.
 *
 * <p>Of too many issues the first ones in the document are kept, and one error, without which
 * nothing would say why the document is refused.
 */
final class FoundIssues {
  private final List<Issue> issues = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private final int limit;
  private int errors;

  FoundIssues(int limit) {
    this.limit = limit;
  }

  List<Issue> asList() {
    return Collections.unmodifiableList(issues);
  }

  /**
   * Inserts an issue by its position: what is wrong with an object as a whole is found at its end,
   * and belongs to its start. An issue without a position, at line 0, comes last.
   */
  void add(Issue issue, long place) {
    int line = TokenPosition.line(place);
    insert(
        line == 0 ? issue : issue.at(line, TokenPosition.column(place)),
        place == TokenPosition.UNKNOWN ? Long.MAX_VALUE : place);
  }

  /** Inserts other issues by their positions. */
  void addAll(FoundIssues others) {
    for (int i = 0; i < others.issues.size(); i++) {
      insert(others.issues.get(i), others.places.get(i));
    }
  }

  /** Changes the positions of all issues. */
  void relocate(UnaryOperator<List<Issue>> located) {
    List<Issue> changed = located.apply(List.copyOf(issues));
    issues.clear();
    issues.addAll(changed);
  }

  private void insert(Issue issue, long place) {
    int at = issues.size();
    while (at > 0 && places.get(at - 1) > place) {
      at--;
    }
    if (at < limit || isError(issue) && errors == 0) {
      insertAt(at, issue, place);
    }
  }

  private void insertAt(int at, Issue issue, long place) {
    issues.add(at, issue);
    places.add(at, place);
    errors += isError(issue) ? 1 : 0;
    if (issues.size() > limit) {
      boolean onlyError = errors == 1 && isError(issues.get(limit));
      int last = onlyError ? limit - 1 : limit;
      errors -= isError(issues.remove(last)) ? 1 : 0;
      places.remove(last);
    }
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }
}
