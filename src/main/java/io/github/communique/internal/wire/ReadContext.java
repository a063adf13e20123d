package io.github.communique.internal.wire;

import io.github.communique.internal.text.LocalId;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.issue.StructureException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a reading is, and what it has found wrong. */
public final class ReadContext {
  private final List<Issue> issues = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final int issueLimit;
  private final boolean strict;
  private Object[] path = new Object[16];
  private int depth;
  private int errors;
  private int keptErrors;

  /** A reading that begins. */
  public ReadContext(ReadLimits limits) {
    this.strict = limits.strict();
    this.issueLimit = limits.issues();
  }

  /** What was found, in the order of the document: by line and column. */
  public List<Issue> issues() {
    return Collections.unmodifiableList(issues);
  }

  /** Whether nothing of the text was left out. */
  public boolean isComplete() {
    return errors == 0;
  }

  /** The ids of the objects that were left out. */
  public Set<String> leftOut() {
    return Collections.unmodifiableSet(leftOut);
  }

  /** Records that the object of an id is not part of what is read. */
  void leftOut(String id) {
    if (LocalId.isWellFormed(id)) {
      leftOut.add(id);
    }
  }

  /** How many faults there were so far, kept or not. */
  int errors() {
    return errors;
  }

  boolean isStrict() {
    return strict;
  }

  void enter(String name) {
    push(name);
  }

  void enter(int index) {
    push(index);
  }

  void leave() {
    depth--;
  }

  private void push(Object step) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
    }
    path[depth++] = step;
  }

  /** Reports a fault at the current token and the current path. */
  void error(TokenReader in, String code, String message) {
    error(in, code, message, null);
  }

  /** Reports a fault at the current token and the current path, and how to correct it. */
  void error(TokenReader in, String code, String message, @Nullable String hint) {
    error(code, pointer(), message, hint, in.line(), in.column());
  }

  /** Reports a fault in a property of the object that the path has reached. */
  void errorIn(
      String property, String code, String message, @Nullable String hint, int line, int column) {
    String pointer = property.isEmpty() ? pointer() : pointer() + step(property);
    error(code, pointer, message, hint, line, column);
  }

  /** Goes to the next element of an array; false at its end, also if the tokens run out in it. */
  boolean nextElement(TokenReader in) {
    return in.next() != Token.END_ARRAY && !hasRunOut(in);
  }

  /** Goes to the next name in an object; false at its end, also if the tokens run out in it. */
  boolean nextName(TokenReader in) {
    if (in.next() == Token.NAME) {
      return true;
    }
    hasRunOut(in);
    return false;
  }

  /** A parser of a whole text complains itself; one of pieces has no more of them. */
  private boolean hasRunOut(TokenReader in) {
    boolean runOut = in.token() == Token.END;
    if (runOut) {
      error(in, "json.syntax", "the text ends in the middle");
    }
    return runOut;
  }

  /**
   * Skips the value at the current token. The ids in it are recorded as left out: the values of
   * members "id", and the names of a map from ids to objects.
   */
  void skip(TokenReader in) {
    int depth = 0;
    String name = "";
    while (true) {
      switch (in.token()) {
        case START_OBJECT -> {
          if (!name.isEmpty()) {
            leftOut(name);
          }
          depth++;
        }
        case START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        case STRING -> {
          if (name.equals("id")) {
            leftOut(in.text());
          }
        }
        default -> {}
      }
      if (depth == 0 || in.token() == Token.END) {
        return;
      }
      name = in.token() == Token.NAME ? in.text() : "";
      in.next();
    }
  }

  /** Whether the current string is Unicode text; if not, reports it. */
  boolean isText(TokenReader in, String text) {
    int lone = UnicodeText.firstLoneSurrogate(text);
    if (lone >= 0) {
      error(in, "json.encoding", "half a character at index " + lone + ": a surrogate alone");
    }
    return lone < 0;
  }

  /** Reports what a value's own check of structure refused. */
  void refused(TokenReader in, StructureException refusal) {
    for (StructureException.Fault fault : refusal.faults()) {
      error(in, fault.code(), fault.message());
    }
  }

  /** Reports something remarkable in a property of the object that the path has reached. */
  void warningIn(String property, String code, String message, int line, int column) {
    add(Issue.of(Severity.WARNING, code, pointer() + step(property), message), line, column);
  }

  /** Reports a fault after which nothing more can be read, where the reading has got to. */
  public void fail(String code, String message, @Nullable String hint, int line, int column) {
    error(code, pointer(), message, hint, line, column);
  }

  /** Changes the places of all issues. */
  public void relocate(UnaryOperator<List<Issue>> located) {
    List<Issue> changed = located.apply(List.copyOf(issues));
    issues.clear();
    issues.addAll(changed);
  }

  private void error(
      String code, String pointer, String message, @Nullable String hint, int line, int column) {
    errors++;
    Issue issue = Issue.of(Severity.ERROR, code, pointer, message);
    add(hint == null ? issue : issue.withHint(hint), line, column);
  }

  /**
   * Inserts an issue by its position: what is wrong with an object as a whole is found at its end,
   * and belongs to its start. Of too many issues the first ones in the document are kept, and one
   * error, without which nothing would say why the document is refused.
   */
  private void add(Issue issue, int line, int column) {
    long place = line == 0 && column == 0 ? Long.MAX_VALUE : (long) line << Integer.SIZE | column;
    int at = issues.size();
    while (at > 0 && places.get(at - 1) > place) {
      at--;
    }
    if (at < issueLimit || isError(issue) && keptErrors == 0) {
      insert(at, line == 0 ? issue : issue.at(line, column), place);
    }
  }

  private void insert(int at, Issue issue, long place) {
    issues.add(at, issue);
    places.add(at, place);
    keptErrors += isError(issue) ? 1 : 0;
    if (issues.size() > issueLimit) {
      boolean onlyError = keptErrors == 1 && isError(issues.get(issueLimit));
      int last = onlyError ? issueLimit - 1 : issueLimit;
      keptErrors -= isError(issues.remove(last)) ? 1 : 0;
      places.remove(last);
    }
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append(step(path[i]));
    }
    return pointer.toString();
  }

  private static String step(Object step) {
    return "/" + (step instanceof String name ? Quoted.step(name) : step);
  }
}
