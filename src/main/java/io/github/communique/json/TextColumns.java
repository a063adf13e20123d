package io.github.communique.json;

import io.github.communique.internal.wire.Utf8;
import io.github.communique.issue.Issue;
import java.util.List;

/** Converts columns in UTF-8 bytes to columns in characters. */
final class TextColumns {
  /** The length, in bytes, of the escape sequence that encodes an unpaired surrogate. */
  private static final int ESCAPED = 6;

  /** Half the length, in bytes, of an encoded surrogate pair. */
  private static final int HALF = 2;

  private final String text;
  private int index;
  private int line = 1;
  private int bytes;
  private int characters;

  private TextColumns(String text) {
    this.text = text;
    // Columns do not include the byte order mark.
    this.index = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /**
   * Returns the issues with their columns converted to UTF-16 code units. The issues must be sorted
   * by position.
   */
  static List<Issue> of(String text, List<Issue> issues) {
    TextColumns columns = new TextColumns(text);
    return issues.stream()
        .map(issue -> issue.column().isPresent() ? columns.located(issue) : issue)
        .toList();
  }

  private Issue located(Issue issue) {
    int wanted = issue.line().orElse(0);
    goTo(wanted, issue.column().orElse(0) - 1);
    return issue.at(wanted, characters + 1);
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
        bytes += lone ? ESCAPED : Character.isSurrogate(c) ? HALF : Utf8.length(c);
      }
    }
  }
}
