package io.github.communique.internal.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.Quoted;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds and describes the first syntax error of a UTF-8 document (RFC 8259). The parser, not this
 * class, determines whether a document is accepted.
 *
 * <p>The scan is a pushdown automaton. The document can be passed in parts of any length.
 */
public class SyntaxScan {
  /** The number of bytes after an error that are required to describe the error. */
  public static final int LOOK_AHEAD = 1024;

  /** The maximum length of a token. The parser reports longer tokens. */
  private static final int LONGEST_TOKEN = 1024;

  /** The maximum nesting depth. The parser reports deeper nesting. */
  private static final int DEEPEST = 1000;

  /** Matches the keywords and numbers of JSON. */
  public static final Pattern LITERAL =
      Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The kind of input that is expected next. */
  public enum State {
    VALUE,
    FIRST_VALUE,
    NAME,
    FIRST_NAME,
    COLON,
    COMMA,
    END,
    STRING,
    ESCAPE,
    HEX,
    TOKEN
  }

  /**
   * An open object or array, with its start position and the JSON Pointer step of its current
   * member or element.
   */
  static final class Open {
    private final boolean isObject;
    private final LinePosition at;
    private String step = "/0";
    private int index;

    private Open(boolean isObject, LinePosition at) {
      this.isObject = isObject;
      this.at = at;
    }

    boolean isObject() {
      return isObject;
    }

    LinePosition at() {
      return at;
    }
  }

  private final LinePosition position;
  private final Deque<Open> open = new ArrayDeque<>();
  private final ByteArrayOutputStream token = new ByteArrayOutputStream();
  private final ByteArrayOutputStream ahead = new ByteArrayOutputStream();
  private State state = State.VALUE;
  private LinePosition tokenStart;
  private boolean inName;
  private int hexDigits;
  private int codeUnit;
  private boolean inPair;
  private boolean hasHalf;
  private byte previous;
  private boolean lineEndSincePrevious;
  private boolean inMark = true;
  private boolean hasMark;
  private boolean giveUp;
  private @Nullable LinePosition fault;
  private boolean ended;

  /**
   * Creates a scan of a document.
   *
   * @param countsCharacters whether messages count columns in UTF-16 code units, as for a {@code
   *     String}, instead of bytes
   */
  public SyntaxScan(boolean countsCharacters) {
    this.position = new LinePosition(countsCharacters);
    this.tokenStart = position.copy();
  }

  /** Returns the first syntax error of a document; null if there is none. */
  public static @Nullable DocumentFault of(byte[] document, boolean countsCharacters) {
    SyntaxScan scan = new SyntaxScan(countsCharacters);
    scan.feed(document, 0, document.length);
    return scan.end();
  }

  /** Scans more bytes. */
  public void feed(byte[] bytes, int from, int to) {
    int i = scan(bytes, from, to);
    if (fault != null && i < to) {
      ahead.write(bytes, i, Math.min(to - i, Math.max(0, LOOK_AHEAD - ahead.size())));
    }
  }

  /** Scans bytes before an error. Returns the index of the first byte that was not scanned. */
  final int scan(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && fault == null && !giveUp) {
      byte b = bytes[i];
      if (isInMark(b)) {
        position.skip(1);
        i++;
        continue;
      }
      if (fault == null) {
        scan(b);
      }
      if (fault == null) {
        position.advance(b);
        i++;
      }
    }
    return giveUp ? to : i;
  }

  /**
   * Returns a description of the error and clears it, so that the scan can continue.
   *
   * @param bytes the bytes that contain the error
   * @param from the index of the error
   * @param next the kind of input that is expected next
   */
  final SlightFault skipFault(byte[] bytes, int from, int to, State next) {
    ahead.write(bytes, from, Math.min(to - from, LOOK_AHEAD));
    SlightFault skipped = new SlightFault(pointer(), SyntaxFault.of(this, position));
    ahead.reset();
    fault = null;
    state = next;
    return skipped;
  }

  /** Advances past a byte that is outside the grammar of JSON. */
  final void skipSpace(byte b) {
    lineEndSincePrevious |= b == '\n' || b == '\r';
    position.advance(b);
  }

  /** The JSON Pointer of the innermost open object or array. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Iterator<Open> outward = open.descendingIterator(); outward.hasNext(); ) {
      Open each = outward.next();
      pointer.append(outward.hasNext() ? each.step : "");
    }
    return pointer.toString();
  }

  public boolean hasFault() {
    return fault != null;
  }

  /** Returns whether exactly one complete value was scanned, surrounded only by white space. */
  public boolean isWhole() {
    return fault == null && !giveUp && state == State.END;
  }

  /**
   * Returns whether the scan is between tokens, that is, not within a string, a number or a
   * keyword.
   */
  public boolean isBetweenTokens() {
    return state.compareTo(State.STRING) < 0;
  }

  public int depth() {
    return open.size();
  }

  /**
   * Ends the document. Returns the first syntax error of the document; null if the document is
   * JSON.
   */
  public @Nullable DocumentFault end() {
    if (fault == null && !giveUp) {
      ended = true;
      if (state == State.TOKEN) {
        endToken();
      }
      if (fault == null && state != State.END) {
        fault = position.copy();
      }
    }
    return fault == null ? null : SyntaxFault.of(this, fault);
  }

  /**
   * Returns whether a byte is part of a leading byte order mark, which is not part of the document.
   */
  private boolean isInMark(byte b) {
    int offset = (int) Math.min(position.offset(), BYTE_ORDER_MARK.length);
    boolean begun = inMark && offset > 0 && offset < BYTE_ORDER_MARK.length;
    inMark &= offset < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[offset];
    if (begun && !inMark) {
      // The bytes are not a byte order mark, but the start of a character that begins with the same
      // bytes.
      ahead.write(BYTE_ORDER_MARK, 0, offset);
      fail();
    }
    hasMark |= inMark && offset == BYTE_ORDER_MARK.length - 1;
    return inMark;
  }

  private void scan(byte b) {
    switch (state) {
      case STRING -> inString(b);
      case ESCAPE -> escaped(b);
      case HEX -> hex(b);
      case TOKEN -> {
        if (isOfToken(b)) {
          addToToken(b);
        } else {
          endToken();
          if (fault == null) {
            between(b);
          }
        }
      }
      default -> between(b);
    }
  }

  private void inString(byte b) {
    if (inPair && b != '\\') {
      failAtHalf();
    } else if (b == '"') {
      if (inName) {
        open.element().step = "/" + Quoted.step(token.toString(UTF_8));
      }
      state = inName ? State.COLON : afterValue();
    } else if (b == '\\') {
      state = State.ESCAPE;
    } else if (b >= 0 && b < ' ') {
      fail();
    } else if (inName && token.size() < LONGEST_TOKEN) {
      token.write(b);
    }
  }

  private void escaped(byte b) {
    if (b == 'u') {
      state = State.HEX;
      hexDigits = 0;
      codeUnit = 0;
    } else if (inPair) {
      failAtHalf();
    } else if ("\"\\/bfnrt".indexOf(b) >= 0) {
      state = State.STRING;
    } else {
      fail();
    }
  }

  private void hex(byte b) {
    if (b < 0 || Character.digit(b, 16) < 0) {
      fail();
    } else {
      codeUnit = codeUnit << 4 | Character.digit(b, 16);
      if (++hexDigits == 4) {
        state = State.STRING;
        endEscape();
      }
    }
  }

  /**
   * Ends a Unicode escape. Checks surrogates only in names. The reader checks all other strings,
   * and reports the index of an unpaired surrogate.
   */
  private void endEscape() {
    if (Character.isLowSurrogate((char) codeUnit) != inPair && inName) {
      failAtHalf();
    }
    inPair = inName && Character.isHighSurrogate((char) codeUnit);
  }

  private void failAtHalf() {
    hasHalf = true;
    fault = tokenStart;
  }

  private void between(byte b) {
    if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      lineEndSincePrevious |= b == '\n' || b == '\r';
      return;
    }
    boolean value = state == State.VALUE || state == State.FIRST_VALUE;
    boolean name = state == State.NAME || state == State.FIRST_NAME;
    if (b == '"' && (value || name)) {
      inName = name;
      token.reset();
      tokenStart = position.copy();
      state = State.STRING;
    } else if (b == '{' && value) {
      open(true);
    } else if (b == '[' && value) {
      open(false);
    } else if (b == '}' && mayCloseObject() || b == ']' && mayCloseArray()) {
      open.pop();
      state = afterValue();
    } else if (b == ':' && state == State.COLON) {
      state = State.VALUE;
    } else if (b == ',' && state == State.COMMA) {
      open.element().step = "/" + ++open.element().index;
      state = open.element().isObject() ? State.NAME : State.VALUE;
    } else if (value && isOfToken(b)) {
      tokenStart = position.copy();
      token.reset();
      addToToken(b);
      state = State.TOKEN;
    } else {
      fail();
      return;
    }
    previous = b;
    lineEndSincePrevious = false;
  }

  private void open(boolean isObject) {
    open.push(new Open(isObject, position.copy()));
    giveUp = open.size() > DEEPEST;
    state = isObject ? State.FIRST_NAME : State.FIRST_VALUE;
  }

  private boolean mayCloseObject() {
    return state == State.FIRST_NAME || state == State.COMMA && open.element().isObject();
  }

  private boolean mayCloseArray() {
    return state == State.FIRST_VALUE || state == State.COMMA && !open.element().isObject();
  }

  private State afterValue() {
    return open.isEmpty() ? State.END : State.COMMA;
  }

  private static boolean isOfToken(byte b) {
    return Ascii.isLetterOrDigit(b) || "-+._$".indexOf(b) >= 0;
  }

  private void addToToken(byte b) {
    token.write(b);
    giveUp = token.size() > LONGEST_TOKEN;
  }

  @SuppressWarnings("JdkObsolete") // If hitEnd is true, more characters may complete the literal.
  private void endToken() {
    Matcher literal = LITERAL.matcher(token.toString(UTF_8));
    if (literal.matches()) {
      state = afterValue();
    } else if (ended && literal.hitEnd()) {
      fail();
    } else {
      fault = tokenStart;
      ahead.writeBytes(token.toByteArray());
    }
  }

  private void fail() {
    fault = position.copy();
  }

  /** The kind of input that was expected at the error. */
  public State state() {
    return state;
  }

  /** Returns whether the document ended at the error. */
  public boolean isAtEnd() {
    return ended && ahead.size() == 0;
  }

  /** Returns whether only white space precedes the error. */
  public boolean isAtStart() {
    return open.isEmpty() && state == State.VALUE || state == State.TOKEN && open.isEmpty();
  }

  public boolean isAfterByteOrderMark() {
    return hasMark;
  }

  /**
   * The last punctuation mark before the error, or the first byte of the value before the error.
   */
  public byte previous() {
    return previous;
  }

  /** Returns whether there is a line break between the previous token and the error. */
  public boolean isOnNextLine() {
    return lineEndSincePrevious;
  }

  /** The innermost object or array that is open at the error; null if there is none. */
  @Nullable Open innermost() {
    return open.peek();
  }

  /** Returns whether the error is a property name with an unpaired surrogate. */
  public boolean hasHalf() {
    return hasHalf;
  }

  public boolean isInName() {
    return inName;
  }

  /** The start of the string that contains the error. */
  public LinePosition tokenStart() {
    return tokenStart;
  }

  /** The byte at the error; 0 at the end of the document. */
  public byte firstByte() {
    return ahead.size() == 0 ? 0 : ahead.toByteArray()[0];
  }

  /** At most {@link #LOOK_AHEAD} bytes of the document, starting at the error. */
  public String ahead() {
    return ahead.toString(UTF_8);
  }
}
