package io.github.communique.json;

import io.github.communique.internal.wire.Utf8;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Converts columns in UTF-8 bytes to columns in characters. */
final class TextColumns {
  /** The length in bytes of an unpaired surrogate, which is encoded as an escape sequence. */
  private static final int ESCAPED = 6;

  private final String text;
  private int index;
  private int line = 1;
  private int bytes;
  private int characters;

  private TextColumns(String text) {
    this.text = text;
    // The column does not count the byte order mark.
    this.index = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Returns the issues in the same order, with columns in UTF-16 code units. */
  static List<Issue> of(String text, List<Issue> issues) {
    return issues.isEmpty() ? issues : new TextColumns(text).of(issues);
  }

  private List<Issue> of(List<Issue> issues) {
    List<Issue> located = new ArrayList<>(issues);
    List<Integer> byPlace = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      if (issues.get(i).column().isPresent()) {
        byPlace.add(i);
      }
    }
    byPlace.sort(
        Comparator.comparingInt((Integer i) -> issues.get(i).line().orElse(0))
            .thenComparingInt(i -> issues.get(i).column().orElse(0)));
    // The issues are sorted by position, so one pass over the text is sufficient.
    for (int i : byPlace) {
      Issue issue = issues.get(i);
      goTo(issue.line().orElse(0), issue.column().orElse(0) - 1);
      located.set(i, issue.at(issue.line().orElse(0), characters + 1));
    }
    return located;
  }

  private void goTo(int wantedLine, int wantedBytes) {
    while (index < text.length()
        && (line < wantedLine || line == wantedLine && bytes < wantedBytes)) {
      boolean lone = Utf8.isLone(text, index);
      char c = text.charAt(index++);
      boolean inPair = c == '\r' && index < text.length() && text.charAt(index) == '\n';
      if (c == '\n' || c == '\r' && !inPair) {
        line++;
        bytes = 0;
        characters = 0;
      } else {
        characters++;
        bytes += lone ? ESCAPED : Utf8.length(c);
      }
    }
  }
}
