package io.github.communique.internal.wire;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The issues found, in document order, up to a maximum number.
 *
 * <p>If the maximum is exceeded, the first issues in document order are kept. If there are errors,
 * at least one error is kept, so that the reason for rejecting the document is not lost.
 */
final class FoundIssues {
  private final List<Issue> issues = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private final int limit;
  private int errors;
  // The suffix of each issue's message, which names the omitted object or is empty.
  private final List<String> notes = new ArrayList<>();

  FoundIssues(int limit) {
    this.limit = limit;
  }

  List<Issue> asList() {
    List<Issue> noted = new ArrayList<>(issues);
    for (int i = 0; i < noted.size(); i++) {
      if (!notes.get(i).isEmpty()) {
        noted.set(i, withNote(noted.get(i), notes.get(i)));
      }
    }
    return Collections.unmodifiableList(noted);
  }

  private static Issue withNote(Issue issue, String note) {
    Issue noted =
        Issue.of(issue.severity(), issue.code(), issue.pointer(), issue.message() + note)
            .at(issue.line().orElse(0), issue.column().orElse(0));
    return issue.hint().map(noted::withHint).orElse(noted);
  }

  /**
   * Appends a note about an omitted object to the messages of the errors that caused the omission.
   * Replaces the notes about objects inside the omitted object.
   *
   * @param from the position of the object
   * @param pointer the pointer of the object
   * @param isCause returns whether an error caused the omission, given its path within the object
   * @param object the type and id of the object
   */
  void addNote(long from, String pointer, Predicate<String> isCause, String object) {
    for (int i = issues.size() - 1; i >= 0 && places.get(i) >= from; i--) {
      Issue issue = issues.get(i);
      if (isError(issue)
          && issue.pointer().startsWith(pointer)
          && isCause.test(issue.pointer().substring(pointer.length()))) {
        String place = issue.pointer().equals(pointer) ? "" : " at " + pointer;
        notes.set(i, "; the " + object + place + " is not read");
      }
    }
  }

  /**
   * Inserts an issue, keeping all issues sorted by position. A fault in an object as a whole is
   * detected at the end of the object, but reported at its start. Issues without a position (line
   * 0) come last.
   */
  void add(Issue issue, long place) {
    int line = TokenPosition.line(place);
    insert(
        line == 0 ? issue : issue.at(line, TokenPosition.column(place)),
        place == TokenPosition.UNKNOWN ? Long.MAX_VALUE : place);
  }

  /** Inserts the issues of another instance, keeping all issues sorted by position. */
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
    notes.add(at, "");
    errors += isError(issue) ? 1 : 0;
    if (issues.size() > limit) {
      boolean onlyError = errors == 1 && isError(issues.get(limit));
      int last = onlyError ? limit - 1 : limit;
      errors -= isError(issues.remove(last)) ? 1 : 0;
      places.remove(last);
      notes.remove(last);
    }
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }
}
