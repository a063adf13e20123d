package io.github.communique.internal.wire;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The issues found, in document order, up to a maximum number.
 *
 * <p>If the maximum is exceeded, the first issues in document order are kept. If there are errors,
 * at least one error is kept, so that the reason for rejecting the document is not lost.
 */
final class FoundIssues {
  private final List<Found> found = new ArrayList<>();
  private final int limit;
  private int errors;

  /**
   * An issue.
   *
   * @param place the position by which the issues are sorted
   * @param note the suffix of the issue's message that names the omitted object; empty if the issue
   *     did not cause an omission
   */
  private record Found(Issue issue, long place, String note) {
    boolean isError() {
      return issue.severity() == Severity.ERROR;
    }

    Issue noted() {
      if (note.isEmpty()) {
        return issue;
      }
      Issue noted =
          Issue.of(issue.severity(), issue.code(), issue.pointer(), issue.message() + note)
              .at(issue.line().orElse(0), issue.column().orElse(0));
      return issue.hint().map(noted::withHint).orElse(noted);
    }
  }

  FoundIssues(int limit) {
    this.limit = limit;
  }

  List<Issue> asList() {
    return found.stream().map(Found::noted).toList();
  }

  /**
   * Appends a note about an omitted object to the messages of the errors that caused the omission.
   * The new note replaces any note about an object inside the omitted object.
   *
   * @param from the position of the object
   * @param pointer the pointer of the object
   * @param isCause returns whether an error caused the omission, given the error's path within the
   *     object
   * @param object the type and id of the object
   */
  void addNote(long from, String pointer, Predicate<String> isCause, String object) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).place() >= from; i--) {
      Found each = found.get(i);
      String at = each.issue().pointer();
      if (each.isError()
          && at.startsWith(pointer)
          && isCause.test(at.substring(pointer.length()))) {
        String note = "; the " + object + (at.equals(pointer) ? "" : " at " + pointer);
        found.set(i, new Found(each.issue(), each.place(), note + " is not read"));
      }
    }
  }

  /**
   * Inserts an issue, keeping all issues sorted by position. An error that concerns a whole object
   * is detected at the end of the object, but reported at the start of the object. Issues without a
   * position (line 0) come last.
   */
  void add(Issue issue, long place) {
    int line = TokenPosition.line(place);
    Issue located = line == 0 ? issue : issue.at(line, TokenPosition.column(place));
    insert(new Found(located, place == TokenPosition.UNKNOWN ? Long.MAX_VALUE : place, ""));
  }

  /** Inserts the issues of another instance, keeping all issues sorted by position. */
  void addAll(FoundIssues others) {
    others.found.forEach(this::insert);
  }

  private void insert(Found inserted) {
    int at = found.size();
    while (at > 0 && found.get(at - 1).place() > inserted.place()) {
      at--;
    }
    if (at == limit && (errors > 0 || !inserted.isError())) {
      return;
    }
    found.add(at, inserted);
    errors += inserted.isError() ? 1 : 0;
    if (found.size() > limit) {
      boolean onlyError = errors == 1 && found.get(limit).isError();
      Found removed = found.remove(onlyError ? limit - 1 : limit);
      errors -= removed.isError() ? 1 : 0;
    }
  }
}
