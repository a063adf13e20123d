package io.github.communique.internal.wire;

import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.issue.StructureException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Where a reading is, and what it has found wrong. */
public final class ReadContext {
  /** How many issues are kept, when nothing else is asked for. */
  public static final int STANDARD_ISSUE_LIMIT = 1000;

  private final List<Issue> issues = new ArrayList<>();
  private final int issueLimit;
  private final boolean strict;
  private Object[] path = new Object[16];
  private int depth;
  private int errors;

  /**
   * A reading that begins.
   *
   * @param strict whether unknown properties without a colon are reported
   * @param issueLimit how many issues are kept
   */
  public ReadContext(boolean strict, int issueLimit) {
    this.strict = strict;
    this.issueLimit = issueLimit;
  }

  /** A reading by a mapper, which has no settings of ours. */
  public static ReadContext standard() {
    return new ReadContext(false, STANDARD_ISSUE_LIMIT);
  }

  /** What was found, an object as a whole after its parts. */
  public List<Issue> issues() {
    return Collections.unmodifiableList(issues);
  }

  /** Whether nothing of the text was left out. */
  public boolean isComplete() {
    return errors == 0;
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
    error(code, pointer(), message, in.line(), in.column());
  }

  /** Reports a fault in a property of the object that the path has reached. */
  void errorIn(String property, String code, String message, int line, int column) {
    String pointer = property.isEmpty() ? pointer() : pointer() + step(property);
    error(code, pointer, message, line, column);
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

  /** Whether the current name or string is Unicode text; if not, reports it. */
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

  void warning(TokenReader in, String code, String message) {
    add(Issue.of(Severity.WARNING, code, pointer(), message), in.line(), in.column());
  }

  /** Reports something remarkable about the whole that was read. */
  public void warning(String pointer, String code, String message) {
    add(Issue.of(Severity.WARNING, code, pointer, message), 0, 0);
  }

  /** Reports a fault after which nothing more can be read, where the reading has got to. */
  public void fail(String code, String message, int line, int column) {
    error(code, pointer(), message, line, column);
  }

  private void error(String code, String pointer, String message, int line, int column) {
    errors++;
    add(Issue.of(Severity.ERROR, code, pointer, message), line, column);
  }

  private void add(Issue issue, int line, int column) {
    if (issues.size() < issueLimit) {
      issues.add(issue.at(line, column));
    }
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append(step(path[i]));
    }
    return pointer.toString();
  }

  private static String step(Object step) {
    return step instanceof Integer
        ? "/" + step
        : "/" + ((String) step).replace("~", "~0").replace("/", "~1");
  }
}
