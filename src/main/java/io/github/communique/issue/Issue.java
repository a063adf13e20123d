package io.github.communique.issue;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found: what, how bad, where, and what would be right.
 *
 * <p>The {@linkplain #code() code} is part of the library's contract and hierarchical: asking
 * whether {@code time.reversed} {@linkplain #isOf(String) is} {@code time} matches the family.
 * Messages are for people and may change.
 *
 * <p>Code, pointer, message and hint are each one line of at most 2,000 characters, safe for logs
 * and terminals whatever the data contain. A character that is invisible or changes how the text
 * around it is shown is escaped as {@code \u005cu} and four hexadecimal digits: control characters,
 * line ends, bidirectional controls and other format characters, and surrogates without their
 * partner. Longer text is cut and ends with {@code …}.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Issue implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A long pointer leaves room for the message, which says more. */
  private static final int SHOWN_OF_POINTER = 500;

  /** How bad it is. */
  private final Severity severity;

  /** The stable code. */
  private final String code;

  /** Where it is. */
  private final String pointer;

  /** What was found. */
  private final String message;

  /** How to mend it; null if there is no hint. */
  private final @Nullable String hint;

  /** The line, from 1; 0 for none. */
  private final int line;

  /** The column, from 1; 0 for none. */
  private final int column;

  private Issue(
      Severity severity,
      String code,
      String pointer,
      String message,
      @Nullable String hint,
      int line,
      int column) {
    this.severity = Objects.requireNonNull(severity, "severity");
    this.code = Quoted.line(Objects.requireNonNull(code, "code"));
    this.pointer = Quoted.line(Objects.requireNonNull(pointer, "pointer"));
    this.message = Quoted.line(Objects.requireNonNull(message, "message"));
    this.hint = hint == null ? null : Quoted.line(hint);
    this.line = line;
    this.column = column;
  }

  /**
   * An issue.
   *
   * @param severity how bad it is
   * @param code its stable code, lower case, {@code family.name}
   * @param pointer where it is, a JSON Pointer (RFC 6901) into the dossier's JSON
   * @param message what was found, with the value, and what would be right
   * @return the issue
   */
  public static Issue of(Severity severity, String code, String pointer, String message) {
    return new Issue(severity, code, pointer, message, null, 0, 0);
  }

  /**
   * The issue as an element of the {@code errors} of a problem details object (RFC 9457): a map of
   * strings, which every JSON library writes.
   *
   * <pre>{@code
   * {"detail": "…", "pointer": "#/meetings/0/time", "code": "time.malformed", "severity": "error"}
   * }</pre>
   *
   * @return {@code detail}, {@code pointer} (as a URI fragment, like the example of RFC 9457 §3),
   *     {@code code}, {@code severity} and, where there is one, {@code hint}; immutable
   */
  public Map<String, String> toProblemError() {
    return Problems.error(this);
  }

  /**
   * This issue with a hint at how to mend it.
   *
   * @param hint what to do
   * @return a new issue
   */
  public Issue withHint(String hint) {
    Objects.requireNonNull(hint, "hint");
    return new Issue(severity, code, pointer, message, hint, line, column);
  }

  /**
   * This issue with its position in the text that was read.
   *
   * @param line the line, from 1; 0 if there is none
   * @param column the column, from 1; 0 if there is none
   * @return a new issue
   */
  public Issue at(int line, int column) {
    // Parsers say -1 for none: issues that look equal must be.
    return new Issue(
        severity, code, pointer, message, hint, Math.max(0, line), Math.max(0, column));
  }

  /**
   * This issue with another severity.
   *
   * @param severity how bad it is
   * @return a new issue
   */
  public Issue withSeverity(Severity severity) {
    return new Issue(severity, code, pointer, message, hint, line, column);
  }

  /**
   * How bad it is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * The stable code.
   *
   * @return for example {@code ref.unresolved}
   */
  public String code() {
    return code;
  }

  /**
   * Whether the code is the given one or of the given family.
   *
   * @param codeOrFamily for example {@code time.reversed} or {@code time}
   * @return true if it matches
   */
  public boolean isOf(String codeOrFamily) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    return code.startsWith(codeOrFamily)
        && (code.length() == codeOrFamily.length() || code.charAt(codeOrFamily.length()) == '.');
  }

  /**
   * The family of the code.
   *
   * @return what stands before the first point of the code: {@code ref} of {@code ref.unresolved}
   */
  public String family() {
    int point = code.indexOf('.');
    return point < 0 ? code : code.substring(0, point);
  }

  /**
   * Where it is.
   *
   * <p>A property name of more than 200 characters is cut, and a character that must not stand in a
   * message is escaped, as in messages. Every other name is verbatim, so that the pointer can be
   * followed.
   *
   * @return a JSON Pointer (RFC 6901) into the dossier's JSON, for example {@code
   *     /meetings/0/participants/1/actor}; empty for the whole
   */
  public String pointer() {
    return pointer;
  }

  /**
   * What was found, and what would be right, for a person to read.
   *
   * @return the message
   */
  public String message() {
    return message;
  }

  /**
   * How to mend it.
   *
   * @return the hint
   */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }

  /**
   * The line in the text that was read.
   *
   * @return the line, from 1; absent for an issue of validation
   */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /**
   * The column in the text that was read.
   *
   * @return the column, from 1, counted as Jackson counts: characters in a string, bytes in bytes;
   *     absent for an issue of validation
   */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
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

  /** The issue in one line of at most 2,000 characters; of a longer pointer the first 500. */
  @Override
  public String toString() {
    return Quoted.line(
        severity
            + " "
            + code
            + " at "
            + (pointer.isEmpty() ? "the document" : Quoted.line(pointer, SHOWN_OF_POINTER))
            + (line > 0 ? " (line " + line + (column > 0 ? ", column " + column : "") + ")" : "")
            + ": "
            + message
            + (hint == null ? "" : " (" + hint + ")"));
  }
}
