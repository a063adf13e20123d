package io.github.communique.internal.fast;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.communique.internal.text.NumberLimits;
import io.github.communique.internal.wire.JsonNumber;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads well-formed UTF-8 documents quickly. Nearly all documents are well-formed.
 *
 * <p>This fast path does not record positions. It throws {@link Doubt} if it detects a fault, or
 * rare input that it does not support. The general parser, a {@link TokenReader}, then reads the
 * document again, token by token, and determines the result. Therefore, the general parser must
 * accept everything that this class accepts, with the same result. If this class rejects a
 * well-formed document, reading is slower, but the result is the same.
 *
 * <p>Each method that reads a value starts at the white space before the value and ends directly
 * after the value.
 */
final class CleanText {
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  /** The maximum number of digits for which every integer is in the range of {@code int}. */
  private static final int LONGEST_PLAIN = 9;

  /**
   * The maximum number of exponent digits. A longer exponent exceeds the limits or has leading
   * zeros.
   */
  private static final int MOST_EXPONENT_DIGITS = 4;

  private final byte[] bytes;
  private final ReadLimits limits;
  private final SeenStrings seen;
  private final UnusualStrings unusual;
  private int at;
  private int depth;

  // The bytes and length of the last short string, packed into two numbers.
  private long first;
  private long others;
  private String unknownName = "";

  CleanText(byte[] bytes, ReadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.seen = new SeenStrings(bytes.length);
    this.unusual = new UnusualStrings(bytes);
    this.at = Utf8.markLength(bytes);
  }

  /** Throws {@link Doubt} if anything other than white space follows. */
  void end() {
    while (at < bytes.length) {
      if (!isSpace(bytes[at++])) {
        throw Doubt.DOUBT;
      }
    }
  }

  /** Skips white space and returns the next byte. */
  int peek() {
    if (at < bytes.length) {
      byte b = bytes[at];
      if (b > ' ') {
        return b;
      }
      if (b == ' ' && at + 1 < bytes.length && bytes[at + 1] > ' ') {
        return bytes[++at];
      }
    }
    return peekOverSpace();
  }

  private int peekOverSpace() {
    int i = at;
    while (i < bytes.length) {
      byte b = bytes[i];
      if (b > ' ') {
        at = i;
        return b;
      }
      if (!isSpace(b)) {
        break;
      }
      i++;
      // SWAR: skip the indentation of a line, eight spaces at once.
      while (i + Long.BYTES <= bytes.length) {
        long others = (long) LONG.get(bytes, i) ^ SPACES;
        if (others != 0) {
          i += Long.numberOfTrailingZeros(others) >>> 3;
          break;
        }
        i += Long.BYTES;
      }
    }
    throw Doubt.DOUBT;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private void take(char c) {
    if (peek() != c) {
      throw Doubt.DOUBT;
    }
    at++;
  }

  /** Enters an object. If the object is empty, also moves past its end and returns false. */
  boolean startObject() {
    return start('{', '}');
  }

  /** Advances to the next member of an object. Returns false at the end of the object. */
  boolean nextMember() {
    return next('}');
  }

  /** Enters an array. If the array is empty, also moves past its end and returns false. */
  boolean startArray() {
    return start('[', ']');
  }

  /** Advances to the next element of an array. Returns false at the end of the array. */
  boolean nextElement() {
    return next(']');
  }

  private boolean start(char start, char end) {
    take(start);
    if (++depth > limits.depth()) {
      throw Doubt.DOUBT;
    }
    if (peek() != end) {
      return true;
    }
    at++;
    depth--;
    return false;
  }

  private boolean next(char end) {
    int b = peek();
    at++;
    if (b == ',') {
      return true;
    }
    if (b != end) {
      throw Doubt.DOUBT;
    }
    depth--;
    return false;
  }

  /** Reads the name of a member and the colon after it. */
  String name() {
    String name = checkedName(string());
    take(':');
    return name;
  }

  private String checkedName(String name) {
    if (name.length() > limits.nameLength()) {
      throw Doubt.DOUBT;
    }
    return name;
  }

  /**
   * Reads a name and the colon after it. Uses the string cache, because the name has probably
   * occurred before.
   */
  String commonName() {
    String name = checkedName(FastScalars.STRING.read(this));
    take(':');
    return name;
  }

  /**
   * Reads the name of a property and the colon after it. Returns the number of the property; -1 if
   * the name is unknown.
   */
  int name(FastObject<?> type) {
    Integer property = known(type.byBytes());
    if (property == null) {
      unknownName = name();
      return type.names().indexOf(unknownName);
    }
    take(':');
    return property;
  }

  /**
   * Reads the value of the unknown property whose name was read last, and adds it to a map. Creates
   * the map if {@code before} is null.
   */
  Map<String, @Nullable Object> unknown(
      FastObject<?> type, @Nullable Map<String, @Nullable Object> before) {
    if (!type.names().allowUnknown(unknownName)) {
      throw Doubt.DOUBT;
    }
    Map<String, @Nullable Object> unknown = before == null ? new LinkedHashMap<>() : before;
    if (unknown.containsKey(unknownName)) {
      throw Doubt.DOUBT;
    }
    unknown.put(unknownName, FastUnknown.read(this));
    return unknown;
  }

  /** Skips the next value if it is null, and returns whether it was null. */
  boolean isNull() {
    if (peek() != 'n') {
      return false;
    }
    literal("null");
    return true;
  }

  /** Reads true or false. */
  boolean bool() {
    boolean value = peek() == 't';
    literal(value ? "true" : "false");
    return value;
  }

  private void literal(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (at == bytes.length || bytes[at++] != literal.charAt(i)) {
        throw Doubt.DOUBT;
      }
    }
  }

  /**
   * Reads a string and returns its value from the given map. If the map does not contain the
   * string, returns null without consuming the string.
   */
  <T> @Nullable T known(ShortStrings<T> strings) {
    int length = findShortString();
    T value = length < 0 ? null : strings.get(first, others);
    if (value != null) {
      at += length + 2;
    }
    return value;
  }

  /**
   * Reads a string and parses it as a value. Caches the values of short strings.
   *
   * @param maker identifies the parser in the cache; parsers that create equal values from equal
   *     strings use the same object
   */
  @SuppressWarnings("unchecked")
  <T> T made(FastString<T> value, Object maker) {
    int length = findShortString();
    if (length < 0) {
      return value.parse(string());
    }
    int place = seen.place(first, others);
    Object before = seen.get(place, first, others, maker);
    if (before != null) {
      at += length + 2;
      return (T) before;
    }
    long low = first;
    long high = others;
    int end = at + length + 2;
    // The id of an object and the references to the object share one String.
    String text = seen.text(place, low, high);
    if (text != null) {
      at = end;
    }
    T read = value.parse(text != null ? text : string());
    if (at == end) {
      // If the first quotation mark is escaped, the string is longer than the key. Such a string is
      // not cached.
      seen.put(place, low, high, maker, read);
    }
    return read;
  }

  /**
   * Packs the bytes and length of the next string into two numbers, as in {@link ShortStrings}, if
   * the string has at most 15 bytes.
   *
   * @return the number of bytes; -1 if the string is longer, or if the document ends within 16
   *     bytes
   */
  private int findShortString() {
    if (peek() != '"') {
      throw Doubt.DOUBT;
    }
    int start = at + 1;
    if (start + 2 * Long.BYTES > bytes.length) {
      return -1;
    }
    long low = (long) LONG.get(bytes, start);
    long quotes = zeros(low ^ QUOTES);
    if (quotes != 0) {
      int bits = Long.numberOfTrailingZeros(quotes) - 7;
      int length = bits >>> 3;
      first = low & (1L << bits) - 1;
      others = (long) length << 56;
      return length;
    }
    long high = (long) LONG.get(bytes, start + Long.BYTES);
    quotes = zeros(high ^ QUOTES);
    if (quotes == 0) {
      return -1;
    }
    int bits = Long.numberOfTrailingZeros(quotes) - 7;
    int length = Long.BYTES + (bits >>> 3);
    first = low;
    others = high & (1L << bits) - 1 | (long) length << 56;
    return length;
  }

  /**
   * Returns the high bit of each zero byte (SWAR). Bits above the lowest set bit may be false
   * positives.
   */
  private static long zeros(long eight) {
    return eight - ONES & ~eight & HIGH_BITS;
  }

  /**
   * Returns the high bit of each quotation mark, backslash, control character and non-ASCII byte.
   * Bits above the lowest set bit may be false positives.
   */
  static long special(long eight) {
    return (quoteOrBackslash(eight) | eight - SPACES & ~eight | eight) & HIGH_BITS;
  }

  /**
   * Returns the high bit of each quotation mark and backslash. Bits above the lowest set bit may be
   * false positives.
   */
  static long quoteOrBackslash(long eight) {
    return zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
  }

  /** Reads a string. */
  String string() {
    if (peek() != '"') {
      throw Doubt.DOUBT;
    }
    int start = at + 1;
    int i = start;
    while (i + Long.BYTES <= bytes.length) {
      long special = special((long) LONG.get(bytes, i));
      if (special != 0) {
        i += Long.numberOfTrailingZeros(special) >>> 3;
        break;
      }
      i += Long.BYTES;
    }
    while (i < bytes.length) {
      byte b = bytes[i];
      if (b == '"') {
        at = i + 1;
        return new String(bytes, checked(start, i), i - start, ISO_8859_1);
      }
      if (b < ' ' || b == '\\') {
        if (b >= 0 && b != '\\') {
          throw Doubt.DOUBT;
        }
        return unusual(start, i);
      }
      i++;
    }
    throw Doubt.DOUBT;
  }

  private int checked(int start, int end) {
    if (end - start > limits.stringLength()) {
      throw Doubt.DOUBT;
    }
    return start;
  }

  private String unusual(int start, int from) {
    String text = unusual.read(start, from);
    at = unusual.end();
    checked(start, at - 1);
    return text;
  }

  /** Reads an integer in the range of {@code int}. */
  int integer() {
    if (peek() >= '1' && peek() <= '9') {
      int end = digits(at);
      if (end - at <= Math.min(LONGEST_PLAIN, limits.numberLength()) && !goesOn(end)) {
        int value = 0;
        while (at < end) {
          value = 10 * value + bytes[at++] - '0';
        }
        return value;
      }
    }
    String literal = literal();
    Integer value = JsonNumber.toInt(literal);
    if (value == null) {
      throw Doubt.DOUBT;
    }
    return value;
  }

  /** Returns whether a fraction or an exponent starts at the given index. */
  private boolean goesOn(int index) {
    return index < bytes.length && (bytes[index] == '.' || (bytes[index] | 0x20) == 'e');
  }

  /** Reads a decimal number. */
  BigDecimal decimal() {
    return allowed(new BigDecimal(literal()));
  }

  /**
   * Reads a number in an unknown property, as a {@code Long}, {@code BigInteger} or {@code
   * BigDecimal}.
   */
  Number number() {
    return allowed(JsonNumber.parse(literal()));
  }

  private static <N extends Number> N allowed(N number) {
    if (!NumberLimits.allow(number)) {
      throw Doubt.DOUBT;
    }
    return number;
  }

  /** Reads a number verbatim. */
  private String literal() {
    int start = peek() == '-' ? at + 1 : at;
    int i = digits(start);
    if (i == start || bytes[start] == '0' && i > start + 1) {
      throw Doubt.DOUBT;
    }
    if (i < bytes.length && bytes[i] == '.') {
      int fraction = i + 1;
      i = digits(fraction);
      if (i == fraction) {
        throw Doubt.DOUBT;
      }
    }
    if (i < bytes.length && (bytes[i] | 0x20) == 'e') {
      int exponent =
          i + 1 < bytes.length && (bytes[i + 1] == '+' || bytes[i + 1] == '-') ? i + 2 : i + 1;
      i = digits(exponent);
      if (i == exponent || i > exponent + MOST_EXPONENT_DIGITS) {
        throw Doubt.DOUBT;
      }
    }
    if (i - at > Math.min(NumberLimits.LONGEST_LITERAL, limits.numberLength())) {
      throw Doubt.DOUBT;
    }
    String literal = new String(bytes, at, i - at, ISO_8859_1);
    at = i;
    return literal;
  }

  private int digits(int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }

  /** Returns the string value of a member of the next object, without consuming the object. */
  String lookFor(String name) {
    int before = at;
    for (boolean more = startObject(); more; more = nextMember()) {
      if (name().equals(name)) {
        String value = string();
        at = before;
        depth--;
        return value;
      }
      FastUnknown.read(this);
    }
    throw Doubt.DOUBT;
  }
}
