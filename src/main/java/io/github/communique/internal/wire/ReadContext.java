package io.github.communique.internal.wire;

import io.github.communique.internal.syntax.DocumentFault;
import io.github.communique.internal.syntax.SlightFault;
import io.github.communique.internal.text.LocalId;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.issue.StructureException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The state of a read operation: the current path and the issues found so far. */
public final class ReadContext {
  /** The maximum length of a short text. All terms are shorter. */
  private static final int LONGEST_SHORT_TEXT = 32;

  private final FoundIssues found;
  private final FoundIssues unknown;
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final boolean strict;
  private final boolean randomId;
  private final char[] shortText = new char[LONGEST_SHORT_TEXT];
  // The path. Each step is a model property (a Names instance and a number), a member name or an
  // array index.
  private @Nullable Object[] names = new Object[16];
  private int[] steps = new int[16];
  private int depth;
  private ReadMembers[] members = {};
  private int objects;
  private int errors;
  private boolean ofOtherVersion;
  private @Nullable ReadingStopped stopped;
  private String stoppedAt = "";
  private String notRead = "";
  private String noId = "";

  /** Creates the state at the start of a read operation. */
  public ReadContext(ReadLimits limits) {
    this.strict = limits.strict();
    this.randomId = limits.randomId();
    this.found = new FoundIssues(limits.issues());
    this.unknown = new FoundIssues(limits.issues());
  }

  /** The issues in document order, that is, by line and column. */
  public List<Issue> issues() {
    return found.asList();
  }

  /** Returns whether the document was read completely, that is, without omissions. */
  public boolean isComplete() {
    return errors == 0;
  }

  /** The ids of the objects that were left out. */
  public Set<String> leftOut() {
    return Collections.unmodifiableSet(leftOut);
  }

  /** Records that the object with the given id is left out. */
  void leftOut(String id) {
    if (LocalId.isWellFormed(id)) {
      leftOut.add(id);
    }
  }

  /**
   * Adds the name of an omitted object to the messages of the issues that caused the omission.
   *
   * @param object the type and id of the object
   * @param isCause accepts the path of an issue within the object, and returns whether the issue
   *     caused the omission
   * @param start the position of the object
   */
  void leaveOut(String object, Predicate<String> isCause, long start) {
    found.addNote(start, pointer(), isCause, object);
  }

  /**
   * Ends the read operation because of a fault that prevents the rest of the document from being
   * read.
   *
   * @param fault the fault, which {@link #fail(DocumentFault)} must report later
   * @param outer the length of the path to the enclosing object or list
   */
  void stop(ReadingStopped fault, int outer) {
    if (stopped == null) {
      stopped = fault;
      stoppedAt = pointer();
    }
    depth = outer;
  }

  /** Returns whether the read operation ended before the end of the document. */
  boolean isStopped() {
    return stopped != null;
  }

  /**
   * The fault that ended the read operation and has not been reported yet; null if there is none.
   */
  public @Nullable ReadingStopped stopped() {
    return stopped;
  }

  /**
   * Records that an object is incomplete, because the read operation ended within it. An enclosing
   * object replaces the object that was recorded before.
   */
  void stopWithout(String object) {
    notRead = "; the " + object + " at " + pointer() + " and everything after it are not read";
  }

  /** Records that the read operation ended before it reached the id of the dossier. */
  void stopWithoutId() {
    noId = "; the dossier is given a random id";
  }

  /** The length of the path. */
  int depth() {
    return depth;
  }

  /** Returns whether the current object is the outermost model object. */
  boolean isOutermost() {
    return objects == 1;
  }

  /** The number of faults found so far, including faults whose issues are not kept. */
  int errors() {
    return errors;
  }

  /** Returns whether a random id is assigned to a dossier without an id. */
  boolean givesRandomId() {
    return randomId;
  }

  /** A reusable array for a short text. */
  char[] shortText() {
    return shortText;
  }

  /**
   * Starts an object of the model. The {@link ReadMembers} instance of each nesting level is
   * reused.
   */
  ReadMembers open(ObjectCodec<?> codec, TokenReader in) {
    if (objects == members.length) {
      members = Arrays.copyOf(members, objects + 4);
      for (int i = objects; i < members.length; i++) {
        members[i] = new ReadMembers(this);
      }
    }
    return members[objects++].start(codec, in);
  }

  /** Ends an object of the model. */
  void close() {
    objects--;
  }

  void enter(Names properties, int number) {
    push(properties, number);
  }

  void enter(String name) {
    push(name, 0);
  }

  void enter(int index) {
    push(null, index);
  }

  void leave() {
    depth--;
  }

  private void push(@Nullable Object name, int step) {
    if (depth == steps.length) {
      names = Arrays.copyOf(names, depth * 2);
      steps = Arrays.copyOf(steps, depth * 2);
    }
    names[depth] = name;
    steps[depth++] = step;
  }

  /** Reports a fault at the current token and the current path. */
  void error(TokenReader in, String code, String message) {
    error(in, code, message, null);
  }

  /**
   * Reports a fault at the current token and the current path, with a hint on how to correct it.
   */
  void error(TokenReader in, String code, String message, @Nullable String hint) {
    error(code, pointer(), message, hint, in.place());
  }

  /** Reports a fault in a property of the object at the current path. */
  void errorIn(String property, String code, String message, @Nullable String hint, long place) {
    String pointer = property.isEmpty() ? pointer() : pointer() + step(property);
    error(code, pointer, message, hint, place);
  }

  /**
   * Advances to the next element of an array. Returns false at the end of the array, or if the
   * tokens end within the array.
   */
  boolean nextElement(TokenReader in) {
    return in.next() != Token.END_ARRAY && !endsWithin(in);
  }

  /**
   * Advances to the next name in an object. Returns false at the end of the object, or if the
   * tokens end within the object.
   */
  boolean nextName(TokenReader in) {
    if (in.next() == Token.NAME) {
      return true;
    }
    endsWithin(in);
    return false;
  }

  /**
   * Returns whether the tokens end within a value, and reports an issue if they do. This check is
   * required for non-blocking parsers, which return no more tokens if the document is incomplete.
   * Other parsers throw an exception.
   */
  boolean endsWithin(TokenReader in) {
    boolean runOut = in.token() == Token.END;
    if (runOut) {
      error(in, "json.syntax", "the document ends in the middle of a value");
    }
    return runOut;
  }

  /**
   * Skips the value at the current token. Records the ids in the value as the ids of objects that
   * are left out. The string value of a member named "id" is an id. The name of a member whose
   * value is an object is also treated as an id.
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

  /**
   * Returns whether the current string is well-formed Unicode, and reports an issue if it is not.
   */
  boolean isText(TokenReader in, String text) {
    int lone = UnicodeText.firstLoneSurrogate(text);
    if (lone >= 0) {
      error(
          in,
          "json.encoding",
          "the string has an unpaired surrogate at index " + lone + "; expected Unicode text");
    }
    return lone < 0;
  }

  /** Reports the errors that caused the model to reject a value. */
  void refused(TokenReader in, StructureException refusal) {
    for (Issue issue : refusal.issues()) {
      error(in, issue.code(), issue.message());
    }
  }

  /**
   * Reports that a dossier has a newer minor version of the format. The issue is an error if the
   * reader is strict, otherwise a warning.
   */
  void newerIn(String property, String message, long place) {
    String code = "format.version-newer";
    if (strict) {
      errorIn(property, code, message, null, place);
    } else {
      found.add(warning(property, code, message), place);
    }
  }

  /**
   * Reports an unknown property of the object at the current path: an error if the reader is
   * strict, otherwise a warning. If the document has a different format version, no warning is
   * reported. Because the version can follow later in the document, warnings are collected
   * separately until {@link #end()} is called.
   */
  void unknownIn(String property, String message, String hint, long place) {
    String code = "json.unknown-property";
    if (strict) {
      errorIn(property, code, message, hint, place);
    } else {
      unknown.add(warning(property, code, message).withHint(hint), place);
    }
  }

  private Issue warning(String property, String code, String message) {
    return Issue.of(Severity.WARNING, code, pointer() + step(property), message);
  }

  /**
   * Records that the document has a different format version, which may define additional
   * properties.
   */
  void ofOtherVersion() {
    ofOtherVersion = true;
  }

  /**
   * Ends the read operation. Adds the warnings about unknown properties, unless the document has a
   * different format version.
   */
  void end() {
    if (!ofOtherVersion) {
      found.addAll(unknown);
    }
  }

  /**
   * Reports a fault that prevents the rest of the document from being read. The issue has the path
   * at which reading stopped or, if reading did not stop, the current path.
   */
  public void fail(DocumentFault fault) {
    if (stopped == null) {
      error(fault, pointer(), "");
    } else {
      error(fault, stoppedAt, notRead + noId);
    }
  }

  /** Reports a fault that did not prevent the document from being read. */
  public void fail(SlightFault slight) {
    error(slight.fault(), slight.pointer(), "");
  }

  private void error(DocumentFault fault, String pointer, String note) {
    String message = fault.message() + note;
    error(fault.code(), pointer, message, fault.hint(), TokenPosition.of(fault));
  }

  private void error(
      String code, String pointer, String message, @Nullable String hint, long place) {
    errors++;
    Issue issue = Issue.of(Severity.ERROR, code, pointer, message);
    found.add(hint == null ? issue : issue.withHint(hint), place);
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      Object name = names[i];
      pointer.append(
          name == null
              ? "/" + steps[i]
              : step(name instanceof Names all ? all.get(steps[i]) : (String) name));
    }
    return pointer.toString();
  }

  private static String step(String name) {
    return "/" + Quoted.step(name);
  }
}
