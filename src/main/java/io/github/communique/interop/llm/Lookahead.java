package io.github.communique.interop.llm;

import java.util.regex.Pattern;

/** Determines whether a quotation mark ends a string, and whether a name starts at a position. */
record Lookahead(String text) {
  private static final String QUOTES = "\"'`“”„‘’＂";

  /** Full-width punctuation, which models write in Chinese and Japanese, and its JSON form. */
  private static final String FULL_WIDTH = "｛｝［］：，";

  private static final String PLAIN = "{}[]:,";

  private static final String QUOTE = "[" + QUOTES + "]";
  private static final String SPACES = "\u00a0\ufeff\u200b\u3000";
  static final String SPACE = "[\\x00- " + SPACES + "]*+";

  /**
   * A name in quotation marks, followed by a colon. The text can end within the name or before the
   * colon.
   */
  private static final String QUOTED_NAME =
      QUOTE + "[^\\x00-\\x1f" + QUOTES + "]{0,65}+(?:\\z|" + QUOTE + SPACE + "(?:\\z|[:：]))";

  /**
   * A name without quotation marks, followed by a colon. Before a full-width colon, other letters
   * than those of the profile can be a Chinese text.
   */
  private static final String BARE_NAME =
      "[\\p{L}\\p{Nd}_$-]{1,65}+%1$s:|\\w{1,65}+%1$s：".formatted(SPACE);

  private static final Pattern NAME = Pattern.compile(QUOTED_NAME + "|" + BARE_NAME);

  /** Matches text that can follow the comma after an object member. */
  private static final Pattern AFTER_MEMBER = Pattern.compile("\\z|[\\]{},］｛｝，]|//|" + NAME);

  /** Matches text that can follow the comma after a list element. */
  private static final Pattern AFTER_ELEMENT =
      Pattern.compile("\\z|[-\\[\\]{},0-9]|null|true|false|\\.\\.\\.|//|" + QUOTE);

  /** The role of a string: a member name, a member value or a list element. */
  enum Place {
    NAME,
    VALUE,
    LIST
  }

  /**
   * Returns whether a quotation mark ends its string, based on the text after the quotation mark.
   */
  boolean isEnd(Place place, int at) {
    int next = afterSpace(at);
    if (next >= text.length()) {
      return true;
    }
    char c = plain(text.charAt(next));
    if (place == Place.NAME) {
      return c == ':' || c == '=' || c == ',' || c == '}';
    }
    return switch (c) {
      case '}', ']', '#' -> true;
      case ',' ->
          place == Place.VALUE
              ? isAt(AFTER_MEMBER, afterSpace(next + 1))
              // In a Chinese text, a quotation mark and a full-width comma do not end an element.
              : text.charAt(next) == ',' && isAt(AFTER_ELEMENT, afterSpace(next + 1));
      case '/' -> text.startsWith("//", next) || text.startsWith("/*", next);
      default -> isQuote(c) && next > at && (place == Place.LIST || isNameAt(next));
    };
  }

  /** Returns whether a name and a colon begin at a position. */
  boolean isNameAt(int start) {
    return isAt(NAME, start);
  }

  private boolean isAt(Pattern pattern, int start) {
    return pattern.matcher(text).region(start, text.length()).lookingAt();
  }

  /** Returns whether a name without quotation marks can contain the given character. */
  static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
  }

  int afterSpace(int start) {
    int i = start;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the JSON form of a full-width punctuation mark, or the same character. */
  static char plain(char c) {
    int index = FULL_WIDTH.indexOf(c);
    return index < 0 ? c : PLAIN.charAt(index);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || SPACES.indexOf(c) >= 0;
  }
}
