package io.github.communique.internal.syntax;

import io.github.communique.internal.syntax.SyntaxScan.Open;
import io.github.communique.internal.syntax.SyntaxScan.State;
import io.github.communique.internal.text.Quoted;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Describes the first syntax error of a document, with a hint about the cause. */
final class SyntaxFault {
  private static final Pattern WORD = Pattern.compile("[-+]?[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern TOKEN = Pattern.compile("[-+.$\\w]+");
  private static final Pattern NUMBER_LIKE = Pattern.compile("[-+]?\\.?[0-9].*");

  private static final String DOUBLE_QUOTES =
      "JSON requires double quotes (\") around names and strings";
  private static final String NO_COMMENTS = "JSON does not allow comments; remove them";
  private static final String ZERO_BYTES =
      "NUL bytes are typical of a file that was not completely written before a crash or a power"
          + " failure; restore the file from its source";
  private static final String CUT_OFF =
      "the document was probably cut off when it was written, sent or generated";
  private static final String ONE_PER_LINE =
      "to read several dossiers, write one dossier per line and use DossierLines";

  /** Keywords of other languages that are not valid in JSON, with hints. */
  private static final Map<String, String> FOREIGN_WORDS =
      Map.of(
          "True", "this is Python syntax; write true",
          "False", "this is Python syntax; write false",
          "None", "this is Python syntax; write null, or leave out the property",
          "undefined", "JSON does not allow undefined; leave out the property",
          "nil", "JSON does not allow nil; write null, or leave out the property",
          "NaN", "JSON does not allow NaN; leave out the property",
          "nan", "JSON does not allow NaN; leave out the property",
          "Infinity", "JSON does not allow Infinity; leave out the property",
          "inf", "JSON does not allow Infinity; leave out the property");

  private final SyntaxScan scan;
  private final LinePosition at;
  private final String ahead;

  private SyntaxFault(SyntaxScan scan, LinePosition at) {
    this.scan = scan;
    this.at = at;
    this.ahead = scan.ahead();
  }

  /**
   * Describes the error at which a scan stopped.
   *
   * @param at the position of the error
   */
  static DocumentFault of(SyntaxScan scan, LinePosition at) {
    SyntaxFault fault = new SyntaxFault(scan, at);
    boolean isEmpty = fault.isEmpty();
    return new DocumentFault(
        scan.state() == State.END ? "json.trailing" : "json.syntax",
        fault.message(),
        fault.hint(),
        isEmpty ? 1 : at.line(),
        isEmpty ? 1 : at.column());
  }

  /** Describes the input that was found and the input that was expected. */
  private String message() {
    if (scan.hasHalf()) {
      return "a property name has an unpaired surrogate; expected Unicode text";
    }
    if (scan.isAtEnd()) {
      return end();
    }
    return switch (scan.state()) {
      case STRING -> inString();
      case ESCAPE ->
          "\\"
              + printable()
              + " is not an escape sequence; expected \\\", \\\\, \\/, \\b, \\f, \\n,"
              + " \\r, \\t or \\u with four hexadecimal digits";
      case HEX -> "expected four hexadecimal digits after \\u, found " + found();
      case END -> "expected the end of the document, found " + found();
      default -> "expected " + expected() + ", found " + found();
    };
  }

  /**
   * Returns the probable cause of the error, or how to correct it; null if the message is
   * sufficient.
   */
  private @Nullable String hint() {
    if (scan.hasHalf()) {
      return "write a character beyond U+FFFF as two escapes such as \\ud83d\\ude00";
    }
    if (scan.isAtEnd()) {
      return isEmpty() ? null : CUT_OFF;
    }
    if (first() == 0) {
      return ZERO_BYTES;
    }
    return switch (scan.state()) {
      case STRING -> hintInString();
      case ESCAPE ->
          first() == '\''
              ? "a single quote must not be escaped"
              : "write a backslash that belongs to the text as \\\\";
      case HEX -> null;
      case END -> hintAfterDocument();
      default -> scan.isAtStart() ? hintAtStart() : hintBetween();
    };
  }

  /** Returns whether the document ends before its value starts. */
  private boolean isEmpty() {
    return scan.isAtEnd() && scan.innermost() == null && scan.state() == State.VALUE;
  }

  private String end() {
    if (isEmpty()) {
      String what =
          at.offset() == 0
              ? "is empty"
              : scan.isAfterByteOrderMark() && at.offset() == 3
                  ? "contains only a byte order mark"
                  : "contains only white space";
      return "the document " + what + "; expected a JSON object";
    }
    boolean inString = scan.state().compareTo(State.STRING) >= 0 && scan.state() != State.TOKEN;
    Open innermost = scan.innermost();
    if (inString) {
      return "the document ends inside the string that starts at " + scan.tokenStart().seenFrom(at);
    }
    return innermost == null
        ? "the document ends inside a number or word"
        : "the document ends inside the %s that starts at %s"
            .formatted(innermost.isObject() ? "object" : "array", innermost.at().seenFrom(at));
  }

  private String inString() {
    String where = scan.isInName() ? "a property name" : "a string";
    if (first() == '\n' || first() == '\r') {
      return ("found a line break inside %s that starts at %s; expected \\n or the closing"
              + " quotation mark")
          .formatted(where, scan.tokenStart().seenFrom(at));
    }
    return "found %s inside %s; expected an escape sequence such as %s"
        .formatted(found(), where, first() == '\t' ? "\\t" : "\\u%04x".formatted(first()));
  }

  private @Nullable String hintInString() {
    return first() == '\n' || first() == '\r'
        ? "add the missing quotation mark, or escape the line break if it belongs to the text"
        : null;
  }

  private String expected() {
    Open innermost = scan.innermost();
    return switch (scan.state()) {
      case FIRST_VALUE -> "a value or ]";
      case NAME -> "a property name in double quotes";
      case FIRST_NAME -> "a property name in double quotes, or }";
      case COLON -> "a colon after the property name";
      case COMMA ->
          innermost != null && innermost.isObject()
              ? "a comma or } after the value"
              : "a comma or ] after the value";
      default -> scan.isAtStart() ? "a JSON object" : "a value";
    };
  }

  private String found() {
    if (ahead.startsWith("```")) {
      return "\"```\"";
    }
    if (first() == '"') {
      return "a quotation mark";
    }
    Matcher token = TOKEN.matcher(ahead);
    if (token.lookingAt()) {
      return Quoted.of(token.group());
    }
    if (first() == 0) {
      int count = 1;
      while (count < ahead.length() && ahead.charAt(count) == 0) {
        count++;
      }
      return count == 1
          ? "a NUL byte"
          : count + (count == SyntaxScan.LOOK_AHEAD ? " or more" : "") + " NUL bytes";
    }
    int c = first();
    if (c == '\uFFFD' && scan.firstByte() != (byte) 0xEF) {
      return "the byte 0x%02X, which is malformed UTF-8".formatted(scan.firstByte() & 0xFF);
    }
    if (c < ' ' || c == 0x7F) {
      return "the control character U+%04X".formatted(c);
    }
    return c < 0x7F ? Quoted.of(printable()) : "%s (U+%04X)".formatted(Quoted.of(printable()), c);
  }

  private int first() {
    return ahead.isEmpty() ? -1 : ahead.codePointAt(0);
  }

  private String printable() {
    int c = first();
    return c < ' ' || c == 0x7F ? "U+%04X".formatted(c) : Character.toString(c);
  }

  private String hintAtStart() {
    String text = ahead.strip();
    if (text.startsWith("```")) {
      return "the document is in a Markdown code fence; remove the lines that begin with ```";
    }
    if (text.startsWith("<")) {
      return "this looks like HTML or XML, perhaps an error page instead of the document";
    }
    String common = hintAtCharacter();
    if (common != null && !WORD.matcher(ahead).lookingAt()) {
      return common;
    }
    if (text.contains("```")) {
      return "the document is in a Markdown code fence with text around it; keep only the part"
          + " inside the fence";
    }
    return text.indexOf('{') >= 0
        ? "remove the text before the JSON; keep only the part from the first { to its closing }"
        : "a dossier must begin with {";
  }

  private @Nullable String hintAfterDocument() {
    String text = ahead.strip();
    if (text.startsWith("```")) {
      return "the document is in a Markdown code fence; remove the lines that begin with ```";
    }
    return switch (first()) {
      case '{', '[' ->
          scan.isOnNextLine()
              ? "this looks like several documents, for example JSON Lines; " + ONE_PER_LINE
              : ONE_PER_LINE;
      case ',' -> ONE_PER_LINE;
      case '}', ']' -> "remove one closing bracket, or add the missing opening bracket";
      case '/', '#' -> NO_COMMENTS;
      case ';' -> "remove the semicolon";
      case '\uFEFF' -> hintAtCharacter();
      default ->
          "remove the text after the JSON; keep only the part from the first { to its closing }";
    };
  }

  private @Nullable String hintBetween() {
    int c = first();
    boolean closes = c == '}' || c == ']';
    if (closes && scan.previous() == ',') {
      return "remove the comma before it; JSON does not allow trailing commas";
    }
    String common = hintAtCharacter();
    if (common != null) {
      return common;
    }
    return switch (scan.state()) {
      case NAME, FIRST_NAME -> hintAtName(c);
      case COLON -> c == '=' ? "write a colon instead" : null;
      case COMMA -> hintAtComma(c);
      case TOKEN -> hintAtToken();
      default ->
          c == ',' || closes ? "a value is missing; write null, or leave out the property" : null;
    };
  }

  private @Nullable String hintAtName(int c) {
    if (WORD.matcher(ahead).lookingAt()) {
      return "write the name in double quotes: " + Quoted.of(found().replace("\"", ""));
    }
    return c == ',' ? "remove one of the commas" : null;
  }

  private @Nullable String hintAtComma(int c) {
    Open innermost = scan.innermost();
    if (innermost != null && (c == '}' || c == ']')) {
      return "the %s that starts at %s is not closed"
          .formatted(innermost.isObject() ? "object" : "array", innermost.at().seenFrom(at));
    }
    if (scan.previous() == '"' && WORD.matcher(ahead).lookingAt()) {
      return "write a quotation mark that belongs to the text as \\\"";
    }
    return c == '"' || c == '{' || c == '[' || TOKEN.matcher(ahead).lookingAt()
        ? "add the missing comma before it"
        : null;
  }

  private @Nullable String hintAtToken() {
    Matcher token = TOKEN.matcher(ahead);
    String text = token.lookingAt() ? token.group() : "";
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("true") || lower.equals("false") || lower.equals("null")) {
      return "write " + lower;
    }
    if (NUMBER_LIKE.matcher(text).matches()) {
      return "JSON allows numbers such as 7, -0.5 and 1e6; write anything else as a string, in double"
          + " quotes";
    }
    return "write text in double quotes; JSON allows only numbers, true, false and null without them";
  }

  /**
   * Returns a hint that depends only on the character or the word at the error; null if there is
   * none.
   */
  private @Nullable String hintAtCharacter() {
    Matcher word = WORD.matcher(ahead);
    if (word.lookingAt()) {
      String text = word.group();
      return FOREIGN_WORDS.get(
          text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text);
    }
    if (ahead.startsWith("...") || ahead.startsWith("…")) {
      return "an ellipsis stands for omitted data; use the complete document";
    }
    return switch (first()) {
      case '\'' -> DOUBLE_QUOTES + ", not single quotes";
      case '`' ->
          ahead.startsWith("`{")
              ? "the document is in a Markdown code span; remove the backquotes"
              : DOUBLE_QUOTES + ", not backquotes";
      case '‘', '’', '‚', '“', '”', '„', '«', '»', '＂' ->
          DOUBLE_QUOTES + ", not typographic quotation marks";
      case '/', '#' -> NO_COMMENTS;
      case '\\' ->
          "the quotation marks are escaped; the document is the content of a JSON string, which"
              + " must be decoded first";
      case '\uFEFF' -> "a byte order mark is allowed only once, before the document";
      case '，', '：', '｛', '｝', '［', '］' -> "write the ASCII punctuation mark instead";
      case '(' -> "JSON does not allow parentheses";
      default ->
          isSpace(first()) ? "JSON allows only space, tab and line ends as white space" : null;
    };
  }

  private static boolean isSpace(int c) {
    return c > 0x7F && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
  }
}
