package io.github.communique.internal.syntax;

import io.github.communique.internal.syntax.SyntaxScan.Open;
import io.github.communique.internal.syntax.SyntaxScan.State;
import io.github.communique.internal.text.Quoted;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The description of the first place where a document is not JSON, with a hint at the cause. */
public final class SyntaxFault {
  private static final Pattern WORD = Pattern.compile("[-+]?[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern TOKEN = Pattern.compile("[-+.$\\w]+");
  private static final Pattern NUMBER_LIKE = Pattern.compile("[-+]?\\.?[0-9].*");

  private static final String DOUBLE_QUOTES = "JSON takes names and strings in double quotes (\")";
  private static final String NO_COMMENTS = "JSON has no comments: remove them";
  private static final String ZERO_BYTES =
      "a run of zero bytes is typical of a file that was not written to its end before a crash or a"
          + " loss of power; restore the data from their source";
  private static final String CUT_OFF =
      "the document was probably cut off when it was written, sent or generated";
  private static final String ONE_PER_LINE =
      "to read several dossiers, write each on its own line and read them with DossierLines";

  /** Words that other notations have and JSON does not. */
  private static final Map<String, String> FOREIGN_WORDS =
      Map.of(
          "True", "this is the notation of Python: write true",
          "False", "this is the notation of Python: write false",
          "None", "this is the notation of Python: write null, or leave the property out",
          "undefined", "JSON has no undefined: leave the property out",
          "nil", "JSON has no nil: write null, or leave the property out",
          "NaN", "JSON has no NaN: leave the property out",
          "nan", "JSON has no NaN: leave the property out",
          "Infinity", "JSON has no Infinity: leave the property out",
          "inf", "JSON has no Infinity: leave the property out");

  private final SyntaxScan scan;
  private final LinePosition at;
  private final String ahead;

  public SyntaxFault(SyntaxScan scan, LinePosition at) {
    this.scan = scan;
    this.at = at;
    this.ahead = scan.ahead();
  }

  /** The line; of a document without a value, the first. */
  public int line() {
    return scan.isAtEnd() && isEmpty() ? 1 : at.line();
  }

  /** The column in bytes; of a document without a value, the first. */
  public int column() {
    return scan.isAtEnd() && isEmpty() ? 1 : at.column();
  }

  /** Whether the document is complete, and something follows it. */
  public boolean isTrailing() {
    return scan.state() == State.END;
  }

  /** The fault, and what is expected instead. */
  public String message() {
    if (scan.hasHalf()) {
      return "a property name has half a character: a surrogate without its partner";
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
              + " \\r, \\t or \\u and four hexadecimal digits";
      case HEX -> "expected four hexadecimal digits after \\u, found " + found();
      case END -> "expected the end of the document, found " + found();
      default -> "expected " + expected() + ", found " + found();
    };
  }

  /** The probable cause and its remedy; null if the message says enough. */
  public @Nullable String hint() {
    if (scan.hasHalf()) {
      return "an escaped character beyond U+FFFF has two parts, such as \\ud83d\\ude00";
    }
    if (scan.isAtEnd()) {
      return isEmpty() ? null : CUT_OFF;
    }
    if (first() == 0) {
      return ZERO_BYTES;
    }
    return switch (scan.state()) {
      case STRING -> hintInString();
      case ESCAPE -> first() == '\'' ? "a single quote needs no escape" : hintAtEscape();
      case HEX -> null;
      case END -> hintAfterDocument();
      default -> scan.isAtStart() ? hintAtStart() : hintBetween();
    };
  }

  private boolean isEmpty() {
    return scan.innermost() == null && scan.state() == State.VALUE;
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
        : "the document ends inside the "
            + (innermost.isObject() ? "object" : "array")
            + " that starts at "
            + innermost.at().seenFrom(at);
  }

  private String inString() {
    String where = scan.isInName() ? "a property name" : "a string";
    if (first() == '\n' || first() == '\r') {
      return "found a line end inside "
          + where
          + " that starts at "
          + scan.tokenStart().seenFrom(at)
          + "; expected \\n or the closing quotation mark";
    }
    return "found "
        + found()
        + " inside "
        + where
        + "; expected an escape sequence such as "
        + (first() == '\t' ? "\\t" : "\\u%04x".formatted(first()));
  }

  private @Nullable String hintInString() {
    return first() == '\n' || first() == '\r'
        ? "a quotation mark is missing, or the line end belongs to the text and must be escaped"
        : null;
  }

  private String hintAtEscape() {
    return "write a backslash that belongs to the text as \\\\";
  }

  private String expected() {
    Open innermost = scan.innermost();
    return switch (scan.state()) {
      case FIRST_VALUE -> "a value or ]";
      case NAME -> "a property name in double quotes";
      case FIRST_NAME -> "a property name in double quotes or }";
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
      return (count == 1 ? "a zero byte" : count + " zero bytes")
          + (count == SyntaxScan.LOOK_AHEAD ? " or more" : "")
          + " (NUL)";
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
      return "the document is in a Markdown code fence: remove the lines that begin with ```";
    }
    if (text.startsWith("<")) {
      return "this looks like HTML or XML, perhaps an error page instead of the document";
    }
    String common = hintAtCharacter();
    if (common != null && !WORD.matcher(ahead).lookingAt()) {
      return common;
    }
    if (text.contains("```")) {
      return "the document is in a Markdown code fence with text around it: keep only the part"
          + " inside the fence";
    }
    return text.indexOf('{') >= 0
        ? "text comes before the JSON: keep only the part from the first { to its closing }"
        : "a dossier begins with {";
  }

  private @Nullable String hintAfterDocument() {
    String text = ahead.strip();
    if (text.startsWith("```")) {
      return "the document is in a Markdown code fence: remove the lines that begin with ```";
    }
    return switch (first()) {
      case '{', '[' ->
          scan.isOnNextLine()
              ? "this looks like JSON Lines, or several documents; " + ONE_PER_LINE
              : ONE_PER_LINE;
      case ',' -> ONE_PER_LINE;
      case '}', ']' -> "there is one closing bracket too many";
      case '/', '#' -> NO_COMMENTS;
      case ';' -> "remove the semicolon";
      case '\uFEFF' -> hintAtCharacter();
      default -> "text comes after the JSON: keep only the part from the first { to its closing }";
    };
  }

  private @Nullable String hintBetween() {
    int c = first();
    boolean closes = c == '}' || c == ']';
    if (closes && scan.previous() == ',') {
      return "remove the comma before it: JSON has no trailing commas";
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
          c == ',' || closes ? "a value is missing; write null, or leave the property out" : null;
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
      return "the "
          + (innermost.isObject() ? "object" : "array")
          + " that starts at "
          + innermost.at().seenFrom(at)
          + " is not closed";
    }
    if (scan.previous() == '"' && WORD.matcher(ahead).lookingAt()) {
      return "a quotation mark that belongs to the text is written \\\"";
    }
    return c == '"' || c == '{' || c == '[' || TOKEN.matcher(ahead).lookingAt()
        ? "a comma is missing before it"
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
      return "JSON has numbers such as 7, -0.5 and 1e6; write anything else as a string, in double"
          + " quotes";
    }
    return "write text in double quotes; without them JSON has only numbers, true, false and null";
  }

  /** What the character or word reveals, wherever it is. */
  private @Nullable String hintAtCharacter() {
    Matcher word = WORD.matcher(ahead);
    if (word.lookingAt()) {
      String text = word.group();
      return FOREIGN_WORDS.get(
          text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text);
    }
    if (ahead.startsWith("...") || ahead.startsWith("…")) {
      return "an ellipsis stands where data were left out: get the document in full";
    }
    return switch (first()) {
      case '\'' -> "single quotes: " + DOUBLE_QUOTES;
      case '`' ->
          ahead.startsWith("`{")
              ? "the document is in a Markdown code span: remove the backquotes"
              : "backquotes: " + DOUBLE_QUOTES;
      case '‘', '’', '‚', '“', '”', '„', '«', '»', '＂' ->
          "typographic quotation marks: " + DOUBLE_QUOTES;
      case '/', '#' -> NO_COMMENTS;
      case '\\' ->
          "the quotation marks are escaped: the document is the content of a JSON string, which"
              + " must be decoded first";
      case '\uFEFF' -> "a byte order mark is allowed only once, before the document";
      case '，', '：', '｛', '｝', '［', '］' -> "write the ASCII punctuation mark instead";
      case '(' -> "JSON has no parentheses";
      default -> isSpace(first()) ? "JSON has only space, tab and line ends as white space" : null;
    };
  }

  private static boolean isSpace(int c) {
    return c > 0x7F && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
  }
}
