package io.github.communique.internal.fast;

import io.github.communique.internal.wire.Utf8;

/**
 * Reads the strings of a {@link CleanText} that contain escapes or non-ASCII characters.
 *
 * <p>Throws {@link Doubt} if a string contains an invalid escape, overlong UTF-8 or an unpaired
 * surrogate.
 */
final class UnusualStrings {
  private final byte[] bytes;
  private char[] characters = {};
  private int end;

  UnusualStrings(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the string that begins at {@code start}. The characters before {@code from} must be plain
   * ASCII. Afterwards, {@link #end()} returns the index after the string.
   */
  String read(int start, int from) {
    int close = closingQuote(from);
    end = close + 1;
    // A UTF-8 text never has more characters than bytes.
    char[] text = room(close - start);
    int length = from - start;
    for (int i = 0; i < length; i++) {
      text[i] = (char) bytes[start + i];
    }
    int i = from;
    while (i < close) {
      int b = bytes[i++];
      if (b == '\\') {
        int c = bytes[i++];
        if (c == 'u') {
          char unit = hex(i);
          i += 4;
          text[length++] = unit;
          if (Character.isSurrogate(unit)) {
            text[length++] = lowSurrogate(unit, i);
            i += 6;
          }
        } else {
          text[length++] = escape(c);
        }
      } else if (b >= ' ') {
        text[length++] = (char) b;
        // More plain characters usually follow: copy eight at once.
        while (i + Long.BYTES <= close
            && CleanText.special((long) CleanText.LONG.get(bytes, i)) == 0) {
          for (int j = 0; j < Long.BYTES; j++) {
            text[length + j] = (char) bytes[i + j];
          }
          i += Long.BYTES;
          length += Long.BYTES;
        }
      } else if (b >= 0) {
        throw Doubt.DOUBT;
      } else {
        int c = Utf8.codePoint(bytes, i - 1, close);
        if (c < 0) {
          throw Doubt.DOUBT;
        }
        length += Character.toChars(c, text, length);
        i += Utf8.length(c) - 1;
      }
    }
    return new String(text, 0, length);
  }

  /** Returns the index of the next quotation mark that is not escaped. */
  private int closingQuote(int from) {
    int i = from;
    while (i < bytes.length) {
      if (i + Long.BYTES <= bytes.length) {
        long found = CleanText.quoteOrBackslash((long) CleanText.LONG.get(bytes, i));
        if (found == 0) {
          i += Long.BYTES;
          continue;
        }
        i += Long.numberOfTrailingZeros(found) >>> 3;
      }
      if (bytes[i] == '"') {
        return i;
      }
      i += bytes[i] == '\\' ? 2 : 1;
    }
    throw Doubt.DOUBT;
  }

  /** Returns an array for the given number of characters. */
  private char[] room(int length) {
    if (length > characters.length) {
      characters = new char[length];
    }
    return characters;
  }

  private static char escape(int c) {
    return switch (c) {
      case '"', '\\', '/' -> (char) c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw Doubt.DOUBT;
    };
  }

  private char hex(int from) {
    if (from + 4 > bytes.length) {
      throw Doubt.DOUBT;
    }
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        throw Doubt.DOUBT;
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }

  /** Reads the escaped low surrogate that must follow an escaped high surrogate. */
  private char lowSurrogate(char high, int from) {
    if (Character.isHighSurrogate(high)
        && from + 1 < bytes.length
        && bytes[from] == '\\'
        && bytes[from + 1] == 'u') {
      char low = hex(from + 2);
      if (Character.isLowSurrogate(low)) {
        return low;
      }
    }
    throw Doubt.DOUBT;
  }

  /** The index after the closing quotation mark of the last string. */
  int end() {
    return end;
  }
}
