package io.github.communique.interop.llm;

/**
 * Examines the text at a position to determine whether a quotation mark ends a string or whether a
 * name begins.
 */
final class Lookahead {
  private static final int LONGEST_BARE_NAME = 64;

  private final String text;

  /** The role of a string, which is a member name, a member value or a list element. */
  enum Place {
    NAME,
    VALUE,
    LIST
  }

  Lookahead(String text) {
    this.text = text;
  }

  /**
   * Returns whether a quotation mark ends its string, based on the text after the quotation mark.
   */
  boolean isEnd(Place place, int at) {
    int next = afterSpace(at);
    if (next >= text.length()) {
      return true;
    }
    char c = text.charAt(next);
    if (place == Place.NAME) {
      return c == ':' || c == '=' || c == ',' || c == '}';
    }
    switch (c) {
      case '}', ']' -> {
        return true;
      }
      case ',' -> {
        int after = afterSpace(next + 1);
        return after >= text.length()
            || (place == Place.LIST ? isValueStart(after) : isNameAt(after) || isClose(after));
      }
      case '/', '#' -> {
        return c == '#' || text.startsWith("//", next) || text.startsWith("/*", next);
      }
      default -> {
        return isQuote(c) && next > at && (place == Place.LIST || isNameAt(next));
      }
    }
  }

  private boolean isClose(int i) {
    char c = text.charAt(i);
    return c == '}' || c == ']' || c == ',' || c == '{' || text.startsWith("//", i);
  }

  private boolean isValueStart(int i) {
    char c = text.charAt(i);
    return isQuote(c)
        || "{[]}-,".indexOf(c) >= 0
        || c >= '0' && c <= '9'
        || text.startsWith("null", i)
        || text.startsWith("true", i)
        || text.startsWith("false", i)
        || text.startsWith("...", i)
        || text.startsWith("//", i);
  }

  /** Returns whether a name and a colon begin at a position. */
  boolean isNameAt(int start) {
    if (start >= text.length()) {
      return false;
    }
    int i = start;
    boolean quoted = isQuote(text.charAt(i));
    if (quoted) {
      i++;
    }
    int first = i;
    while (i < text.length()
        && i - first <= LONGEST_BARE_NAME
        && isNameChar(text.charAt(i), quoted)) {
      i++;
    }
    if (i == first && !quoted || i >= text.length()) {
      // A quoted name can be truncated by the end of the text.
      return quoted && i >= text.length();
    }
    if (quoted) {
      if (!isQuote(text.charAt(i))) {
        return false;
      }
      i++;
    }
    i = afterSpace(i);
    return i >= text.length() ? quoted : text.charAt(i) == ':';
  }

  static boolean isNameChar(char c, boolean quoted) {
    return quoted
        ? c >= ' ' && !isQuote(c)
        : Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
  }

  int afterSpace(int start) {
    int i = start;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isQuote(char c) {
    return "\"'`“”„‘’".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c == '\u3000';
  }
}
