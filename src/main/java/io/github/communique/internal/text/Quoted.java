package io.github.communique.internal.text;

import java.util.HexFormat;

/**
 * Quotes, escapes and truncates data for messages and JSON Pointers. All messages of the library
 * use this class.
 *
 * <p>A character that is invisible, or that changes the display of the surrounding text, is escaped
 * as in JSON. Each of its UTF-16 code units is replaced by a backslash, {@code u} and four
 * hexadecimal digits. The following characters are escaped:
 *
 * <ul>
 *   <li>control characters, including line breaks
 *   <li>line and paragraph separators
 *   <li>format characters, including bidirectional controls, the byte order mark and joiners
 *   <li>unpaired surrogates
 *   <li>noncharacters
 *   <li>other default ignorable characters of Unicode, which are listed explicitly, because
 *       character properties depend on the JDK version
 * </ul>
 */
public final class Quoted {
  /** The maximum number of characters in a quoted value, excluding quotation marks. */
  public static final int LONGEST_VALUE = 80;

  /** The maximum number of characters in a single name of a pointer. */
  public static final int LONGEST_STEP = 200;

  /**
   * The maximum number of characters in a message, in a pointer, and in an issue formatted as one
   * line.
   */
  public static final int LONGEST_MESSAGE = 2000;

  private static final char MARK = '…';

  private Quoted() {}

  /**
   * Returns a value in quotation marks, as a JSON string literal. A long value is truncated and
   * followed by its number of code points.
   */
  public static String of(String text) {
    StringBuilder quoted =
        new StringBuilder(Math.min(text.length(), LONGEST_VALUE) + 2).append('"');
    boolean cut = append(quoted, text, LONGEST_VALUE, true);
    quoted.append('"');
    return cut ? quoted.append(length(text)).toString() : quoted.toString();
  }

  /**
   * Formats a number for a message, without quotation marks. A long number is truncated and
   * followed by its number of characters.
   */
  public static String number(Object number) {
    return withLength(number.toString(), LONGEST_VALUE);
  }

  /**
   * Escapes a message or another single-line text, and truncates it to {@link #LONGEST_MESSAGE}
   * characters. This method is idempotent.
   */
  public static String line(String text) {
    return line(text, LONGEST_MESSAGE);
  }

  /** Escapes a single-line text, and truncates it to a given length. */
  public static String line(String text, int longest) {
    if (text.length() <= longest && !hasHidden(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(Math.min(text.length(), longest));
    append(line, text, longest, false);
    return line.toString();
  }

  /**
   * Returns a name as a reference token of a JSON Pointer, with the escapes {@code ~0} and {@code
   * ~1} (RFC 6901). A name that requires more than {@link #LONGEST_STEP} characters is truncated
   * and followed by its length. A pointer with such a name cannot be resolved.
   */
  public static String step(String name) {
    return withLength(name, LONGEST_STEP).replace("~", "~0").replace("/", "~1");
  }

  /** Escapes a text. A long text is truncated and followed by its number of characters. */
  private static String withLength(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    boolean cut = append(shown, text, longest, false);
    return cut ? shown.append(length(text)).toString() : shown.toString();
  }

  private static String length(String text) {
    return " (" + text.codePointCount(0, text.length()) + " characters)";
  }

  /**
   * Appends an escaped text up to a limit.
   *
   * @return whether the text was truncated. Truncated text ends with an ellipsis. Truncation does
   *     not split a surrogate pair or an escape and, if possible, does not separate a character
   *     from its combining marks
   */
  private static boolean append(StringBuilder out, String text, int longest, boolean inQuotes) {
    int start = out.length();
    int character = start;
    int codePoint = start;
    int previous = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      if (out.length() - start < longest) {
        codePoint = out.length();
        character = continues(previous, c) ? character : codePoint;
      }
      append(out, c, inQuotes);
      if (out.length() - start > longest) {
        out.setLength(character > start ? character : codePoint);
        out.append(MARK);
        return true;
      }
      previous = c;
    }
    return false;
  }

  private static void append(StringBuilder out, int c, boolean inQuotes) {
    if (isHidden(c)) {
      for (char unit : Character.toChars(c)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(unit));
      }
    } else {
      if (inQuotes && (c == '"' || c == '\\')) {
        out.append('\\');
      }
      out.appendCodePoint(c);
    }
  }

  private static boolean hasHidden(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isHidden(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Returns whether a character extends the previous user-perceived character. */
  private static boolean continues(int previous, int c) {
    return TextUnits.extendsPrevious(c)
        || previous == TextUnits.ZERO_WIDTH_JOINER
        || TextUnits.isRegionalIndicator(previous) && TextUnits.isRegionalIndicator(c);
  }

  private static boolean isHidden(int c) {
    if (c < 0x7F) {
      return c < ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isIgnored(c) || isNoncharacter(c);
    };
  }

  /**
   * Returns whether a character has the property Default_Ignorable_Code_Point and is not a format
   * character.
   */
  private static boolean isIgnored(int c) {
    return c == 0x034F
        || isBetween(c, 0x115F, 0x1160)
        || isBetween(c, 0x17B4, 0x17B5)
        || isBetween(c, 0x180B, 0x180F)
        || c == 0x2065
        || c == 0x3164
        || isBetween(c, 0xFE00, 0xFE0F)
        || c == 0xFFA0
        || isBetween(c, 0xFFF0, 0xFFF8)
        || isBetween(c, 0xE0000, 0xE0FFF);
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || isBetween(c, 0xFDD0, 0xFDEF);
  }

  private static boolean isBetween(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
