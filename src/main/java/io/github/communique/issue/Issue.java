package io.github.communique.issue;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A problem found during reading, building or validation, with a code, a severity, a position and a
 * message.
 *
 * <p>The {@linkplain #code() code} is stable and hierarchical. For example, {@code time.reversed}
 * {@linkplain #isOf(String) belongs to} the family {@code time}. Messages are for human readers and
 * may change.
 *
 * <p>The pointer, the message and the hint are each a single line of at most 2,000 characters.
 * These texts are safe for logs and terminals, regardless of the data that they quote. A character
 * that is invisible, or that changes the display of the surrounding text, is escaped as {@code
 * \u005cu} followed by four hexadecimal digits. These characters include control characters, line
 * breaks, bidirectional controls and other format characters, and unpaired surrogates. Longer text
 * is truncated and ends with {@code …}.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Issue implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The maximum length of a pointer in {@link #toString()}. A longer pointer is truncated, so that
   * enough space remains for the message.
   */
  private static final int SHOWN_OF_POINTER = 500;

  /** The severity. */
  private final Severity severity;

  /** The stable code. */
  private final String code;

  /** The position of the issue. */
  private final String pointer;

  /** The message. */
  private final String message;

  /** The hint; null if there is none. */
  private final @Nullable String hint;

  /** The line, starting at 1; 0 if unknown. */
  private final int line;

  /** The column, starting at 1; 0 if unknown. */
  private final int column;

  private Issue(
      Severity severity,
      String code,
      String pointer,
      String message,
      @Nullable String hint,
      int line,
      int column) {
    this.severity = severity;
    this.code = code;
    this.pointer = pointer;
    this.message = message;
    this.hint = hint;
    this.line = line;
    this.column = column;
  }

  /**
   * Creates an issue.
   *
   * @param severity the severity
   * @param code the stable code, in the form {@code family.name} in lower case
   * @param pointer the position, as a JSON Pointer (RFC 6901) in the JSON of the dossier
   * @param message the message: the problem, the value and the expected form
   * @return the issue
   * @throws IllegalArgumentException if the code is empty or contains characters other than
   *     lower-case letters, digits, dots and hyphens, or if the pointer is not empty and does not
   *     start with a slash
   */
  public static Issue of(Severity severity, String code, String pointer, String message) {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "code must have a form like time.reversed; found " + Quoted.of(code));
    }
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "pointer must be empty or start with a slash; found " + Quoted.of(pointer));
    }
    return new Issue(severity, code, Quoted.line(pointer), Quoted.line(message), null, 0, 0);
  }

  private static boolean isCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (!Ascii.isLowerCase(c) && !Ascii.isDigit(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return !code.isEmpty();
  }

  /**
   * Returns the issue as an element of the {@code errors} member of a problem details object (RFC
   * 9457). The result is a map of strings, which every JSON library can write.
   *
   * <pre>{@code
   * {"detail": "…", "pointer": "#/meetings/0/time", "code": "time.malformed", "severity": "error"}
   * }</pre>
   *
   * @return an immutable map with {@code detail} (the message and, if known, the line and column),
   *     {@code pointer} (a URI fragment, as in the example of RFC 9457 §3), {@code code}, {@code
   *     severity} and, if present, {@code hint}
   */
  public Map<String, String> toProblemError() {
    return Problems.error(this);
  }

  /**
   * Returns a copy of this issue with the given hint.
   *
   * @param hint a description of how to correct the problem
   * @return a new issue
   */
  public Issue withHint(String hint) {
    Objects.requireNonNull(hint, "hint");
    return new Issue(severity, code, pointer, message, Quoted.line(hint), line, column);
  }

  /**
   * Returns a copy of this issue with the given line and column.
   *
   * @param line the line, starting at 1; 0 if unknown
   * @param column the column, starting at 1; 0 if unknown
   * @return a new issue
   */
  public Issue at(int line, int column) {
    // Parsers return -1 for an unknown position. The value is normalized to 0, so that issues
    // without a position are equal.
    return new Issue(
        severity, code, pointer, message, hint, Math.max(0, line), Math.max(0, column));
  }

  /**
   * Returns a copy of this issue with the given severity.
   *
   * @param severity the severity
   * @return a new issue
   */
  public Issue withSeverity(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return new Issue(severity, code, pointer, message, hint, line, column);
  }

  /**
   * The severity.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The stable code.
   *
   * @return the code, for example {@code ref.unresolved}
   */
  public String code() {
    return code;
  }

  /**
   * Returns whether the code equals a given code or belongs to a given family.
   *
   * @param codeOrFamily the code or family, for example {@code time.reversed} or {@code time}
   * @return true if the code matches
   */
  public boolean isOf(String codeOrFamily) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    return code.startsWith(codeOrFamily)
        && (code.length() == codeOrFamily.length() || code.charAt(codeOrFamily.length()) == '.');
  }

  /**
   * The family of the code.
   *
   * @return the part of the code before the first dot, for example {@code ref} for {@code
   *     ref.unresolved}
   */
  public String family() {
    int point = code.indexOf('.');
    return point < 0 ? code : code.substring(0, point);
  }

  /**
   * The position of the issue.
   *
   * <p>Property names of more than 200 characters are truncated, and unsafe characters are escaped
   * as in messages. All other names are unchanged, so that the pointer can be evaluated.
   *
   * @return a JSON Pointer (RFC 6901) in the JSON of the dossier, for example {@code
   *     /meetings/0/participants/1/actor}; empty for the whole document
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The message for human readers: the problem, the value and the expected form.
   *
   * @return the message
   */
  public String message() {
    return message;
  }

  /**
   * A hint that describes how to correct the problem.
   *
   * @return the hint; absent if the issue does not have a hint
   */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  /**
   * The line in the document.
   *
   * @return the line, starting at 1; absent for a validation issue
   */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /**
   * The column in the document.
   *
   * @return the column, starting at 1, counted in characters if the input is a {@code String} or
   *     {@code Reader}, otherwise in bytes; absent for a validation issue
   */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** Returns the line and column in parentheses, with a preceding space; empty if unknown. */
  String position() {
    return line > 0 ? " (line " + line + (column > 0 ? ", column " + column : "") + ")" : "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Issue that
            && severity == that.severity
            && code.equals(that.code)
            && pointer.equals(that.pointer)
            && message.equals(that.message)
            && Objects.equals(hint, that.hint)
            && line == that.line
            && column == that.column;
  }

  @Override
  public int hashCode() {
    return Objects.hash(severity, code, pointer, message, hint, line, column);
  }

  /**
   * Returns the issue as a single line of at most 2,000 characters. A pointer is truncated after
   * 500 characters.
   */
  @Override
  public String toString() {
    return Quoted.line(
        severity
            + " "
            + code
            + " at "
            + (pointer.isEmpty() ? "the document root" : Quoted.line(pointer, SHOWN_OF_POINTER))
            + position()
            + ": "
            + message
            + (hint == null ? "" : " (" + hint + ")"));
  }
}
