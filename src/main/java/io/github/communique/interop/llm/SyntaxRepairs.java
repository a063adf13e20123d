package io.github.communique.interop.llm;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts syntax errors by kind, so that all errors of one kind are reported as a single issue. */
final class SyntaxRepairs {
  private static final int MOST_NAMES = 20;

  private final String text;
  private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
  private final List<Duplicate> duplicates = new ArrayList<>();

  /** A duplicate name and its position. */
  private record Duplicate(String name, int at) {}

  /** A kind of syntax error. */
  enum Kind {
    TRAILING_COMMA("a trailing comma was ignored"),
    MISSING_COMMA("a comma was missing between two members"),
    MISSING_CLOSE("a closing bracket was missing or of the wrong kind"),
    EXTRA_CLOSE("a closing brace came before the last member"),
    NO_COLON("a colon was missing after a name"),
    QUOTES("quotation marks other than \" were read as \""),
    FULL_WIDTH("full-width punctuation was read as JSON punctuation"),
    INNER_QUOTES("a quotation mark within a string was not escaped"),
    CONTROL("a line end or control character within a string was not escaped"),
    ESCAPE("an invalid JSON escape was kept verbatim"),
    BARE_NAME("a name was not in quotation marks"),
    BARE_VALUE("a value was not in quotation marks, or was a literal of another language"),
    ELLIPSIS("an ellipsis in place of more elements was ignored"),
    COMMENT("a comment was ignored"),
    HALF_CHARACTER("an unpaired surrogate was replaced by U+FFFD"),
    TOO_DEEP("the values are nested too deeply; the rest of the answer was ignored");

    private final String message;

    Kind(String message) {
      this.message = message;
    }
  }

  SyntaxRepairs(String text) {
    this.text = text;
  }

  void add(Kind kind, int at) {
    add(kind, at, 1);
  }

  private void add(Kind kind, int at, int count) {
    counts.computeIfAbsent(kind, first -> new int[] {at, 0})[1] += count;
  }

  /** Returns whether a syntax error was found. */
  boolean isRepaired() {
    // An unpaired surrogate is not counted as an error, because JSON syntax allows it.
    return counts.keySet().stream().anyMatch(kind -> kind != Kind.HALF_CHARACTER);
  }

  void addDuplicate(String name, int at) {
    if (duplicates.size() < MOST_NAMES) {
      duplicates.add(new Duplicate(name, at));
    }
  }

  /** Adds the syntax errors that were found later in the same text. */
  void addAll(SyntaxRepairs later) {
    later.counts.forEach((kind, count) -> add(kind, count[0], count[1]));
    later.duplicates.forEach(duplicate -> addDuplicate(duplicate.name, duplicate.at));
  }

  List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          Repair repair = kind == Kind.TOO_DEEP ? Repair.LEFT_OUT : Repair.SYNTAX;
          String times = count[1] > 1 ? " (" + count[1] + " times)" : "";
          issues.add(located(repair.at("", kind.message + times), count[0]));
        });
    for (Duplicate duplicate : duplicates) {
      issues.add(
          located(
              Repair.DUPLICATE_NAME.at(
                  "",
                  Quoted.of(duplicate.name)
                      + " is duplicated in an object; lists were joined, and for other"
                      + " values, the first was used"),
              duplicate.at));
    }
    return issues;
  }

  Issue located(Issue issue, int at) {
    String before = text.substring(0, at);
    long lines = before.chars().filter(c -> c == '\n').count();
    return issue.at((int) lines + 1, at - before.lastIndexOf('\n'));
  }
}
