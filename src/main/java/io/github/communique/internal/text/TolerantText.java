package io.github.communique.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text that is folded for tolerant searches, with the position of each folded character in the
 * original text.
 *
 * <p>Folding decomposes characters (normalization form NFKD), removes invisible characters, and
 * replaces each quotation mark, each sequence of dashes and each sequence of white space with one
 * standard character. White space beside a quotation mark is removed, because French text contains
 * « oui » instead of “oui”. White space beside a dash and before {@code ! ? ; :} is also removed.
 * Folding depends only on adjacent characters, so the folded form of a text contains the folded
 * form of each part of the text.
 */
public final class TolerantText {
  private static final char QUOTATION_MARK = '"';
  private static final char DASH = '-';

  /** The punctuation marks that follow white space in French text. */
  private static final String AFTER_FRENCH_SPACE = "!?;:";

  /** Separates a digit from a following number character, so that 10² does not become 102. */
  private static final char NUMBER_BORDER = '\uFFFF';

  /**
   * The base character for a combining mark that follows white space, as in the decomposition of a
   * spacing accent.
   */
  private static final char BASE_OF_MARK = '\u00A0';

  private static final int FRACTION_SLASH = 0x2044;

  /**
   * The maximum number of marks on one character that are sorted into canonical order. The limit is
   * required because sorting takes quadratic time. No language uses more marks: the Unicode
   * Stream-Safe Text Format allows 30.
   */
  private static final int MOST_MARKS = 32;

  private static final int CACHED = 1024;

  private final String original;
  private final String folded;

  /** The UTF-16 range of each folded character in the original text. */
  private final int[] begins;

  private final int[] ends;

  /** Folds a text, in time proportional to its length. */
  public TolerantText(String original) {
    this.original = original;
    Folding folding = new Folding(original);
    this.folded = folding.to.toString();
    this.begins = Arrays.copyOf(folding.begins, folded.length());
    this.ends = Arrays.copyOf(folding.ends, folded.length());
  }

  /** The original text. */
  public String original() {
    return original;
  }

  /** Returns the start of a folded character in the original text. */
  public int begin(int index) {
    return begins[index];
  }

  /** Returns the end of a folded character in the original text. */
  public int end(int index) {
    return ends[index];
  }

  /**
   * Returns whether a range of folded characters represents complete characters of the original
   * text.
   */
  public boolean isWhole(int from, int to) {
    return (from == 0 || begins[from] >= ends[from - 1])
        && (to == folded.length() || begins[to] >= ends[to - 1]);
  }

  /** The index of the first folded character that is not white space. */
  public int first() {
    return folded.startsWith(" ") ? 1 : 0;
  }

  /**
   * The index after the last folded character that is not white space; at least {@link #first()}.
   */
  public int last() {
    return Math.max(first(), folded.length() - (folded.endsWith(" ") ? 1 : 0));
  }

  /** The folded text without leading and trailing white space. */
  public String stripped() {
    return folded.substring(first(), last());
  }

  /**
   * Converts an index in the original text to an index in the folded text. If white space precedes
   * the index, returns the start of the white space.
   */
  public int endBefore(int originalIndex) {
    int end = index(originalIndex);
    return end > 0 && isGap(end - 1) ? end - 1 : end;
  }

  /**
   * Converts an index in the original text to an index in the folded text. If white space follows
   * the index, returns the end of the white space.
   */
  public int beginAfter(int originalIndex) {
    int begin = index(originalIndex);
    return begin < folded.length() && isGap(begin) ? begin + 1 : begin;
  }

  /**
   * Returns whether the given folded words are directly before an index in the original text. The
   * words must not have leading or trailing white space.
   */
  public boolean isBefore(int originalIndex, String words) {
    return folded.startsWith(words, endBefore(originalIndex) - words.length());
  }

  /**
   * Returns whether the given folded words are directly after an index in the original text. The
   * words must not have leading or trailing white space.
   */
  public boolean isAfter(int originalIndex, String words) {
    return folded.startsWith(words, beginAfter(originalIndex));
  }

  private boolean isGap(int index) {
    return folded.charAt(index) == ' ' || folded.charAt(index) == NUMBER_BORDER;
  }

  /**
   * Returns the index of the first folded character that begins at or after an index in the
   * original text.
   */
  private int index(int originalIndex) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (begins[middle] < originalIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return folded;
  }

  /** Folds one text. */
  private static final class Folding {
    private final String text;
    private final StringBuilder to;
    private int[] begins;
    private int[] ends;

    /** A cache of decompositions, indexed by the low bits of the code point. */
    private final int[] recent = new int[CACHED];

    private final String[] decompositions = new String[CACHED];

    /** The start of the trailing marks in the folded text, or -1 if there are none. */
    private int marksBegin = -1;

    private int marks;

    /** The length of the folded text up to and including the last number character, such as ². */
    private int afterNumber = -1;

    Folding(String text) {
      this.text = text;
      this.to = new StringBuilder(text.length());
      this.begins = new int[text.length()];
      this.ends = new int[text.length()];
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        int next = i + Character.charCount(c);
        if (c < 0xA0 || CharacterKind.isPlainLetter(c)) {
          addPart(c, i, next, text, next);
        } else {
          add(c, i, next);
        }
        i = next;
      }
      orderMarks();
    }

    private void add(int c, int begin, int end) {
      CharacterKind kind = CharacterKind.of(c);
      String parts = kind == CharacterKind.OTHER ? decomposition(c) : "";
      if (parts.isEmpty() || parts.codePointAt(0) == c) {
        addPart(c, begin, end, text, end);
        return;
      }
      boolean isNumber = Character.getType(c) == Character.OTHER_NUMBER;
      if (isNumber && endsInDigit() && Character.isDigit(parts.charAt(0))) {
        addNumberBorder(begin);
      }
      for (int i = 0; i < parts.length(); ) {
        int part = parts.codePointAt(i);
        i += Character.charCount(part);
        addPart(part, begin, end, parts, i);
      }
      if (isNumber && endsInDigit()) {
        afterNumber = to.length();
      }
    }

    private String decomposition(int c) {
      int slot = c % CACHED;
      if (recent[slot] != c) {
        recent[slot] = c;
        decompositions[slot] = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
      }
      return decompositions[slot];
    }

    /**
     * Adds one code point of a character's decomposition, or the character itself if it cannot be
     * decomposed.
     */
    private void addPart(int c, int begin, int end, String text, int next) {
      switch (CharacterKind.of(c)) {
        case INVISIBLE -> {}
        case WHITE_SPACE -> addSpace(begin, end, isFollowedByMark(text, next));
        case QUOTATION_MARK -> addQuotationMark(begin, end);
        case DASH -> addDash(begin, end);
        case OTHER -> addOther(c == FRACTION_SLASH ? '/' : c, begin, end);
      }
    }

    private void addSpace(int begin, int end, boolean followedByMark) {
      if (followedByMark) {
        addOther(BASE_OF_MARK, begin, end);
      } else if (endsIn(' ')) {
        ends[to.length() - 1] = end;
      } else if (!endsIn(QUOTATION_MARK) && !endsIn(DASH)) {
        addOther(' ', begin, end);
      }
    }

    private void addDash(int begin, int end) {
      removeSpace();
      if (endsIn(DASH)) {
        ends[to.length() - 1] = end;
      } else {
        addOther(DASH, begin, end);
      }
    }

    private void addQuotationMark(int begin, int end) {
      removeSpace();
      addOther(QUOTATION_MARK, begin, end);
    }

    private void addOther(int c, int begin, int end) {
      if (CharacterKind.isMark(c)) {
        marksBegin = marks == 0 ? to.length() : marksBegin;
        marks++;
      } else {
        orderMarks();
        if (c < '@' && AFTER_FRENCH_SPACE.indexOf(c) >= 0) {
          removeSpace();
        }
        if (to.length() == afterNumber && Character.isDigit(c)) {
          addNumberBorder(begin);
        }
      }
      put((char) (Character.isBmpCodePoint(c) ? c : Character.highSurrogate(c)), begin, end);
      if (!Character.isBmpCodePoint(c)) {
        put(Character.lowSurrogate(c), begin, end);
      }
    }

    private void addNumberBorder(int at) {
      put(NUMBER_BORDER, at, at);
    }

    private void put(char c, int begin, int end) {
      int index = to.length();
      if (index == begins.length) {
        int length = index + (index >> 1) + 16;
        begins = Arrays.copyOf(begins, length);
        ends = Arrays.copyOf(ends, length);
      }
      begins[index] = begin;
      ends[index] = end;
      to.append(c);
    }

    /**
     * Sorts the marks on one character into canonical order. If the order changes, each of these
     * marks represents the range of all of the marks in the original text.
     */
    private void orderMarks() {
      if (marks > 1 && marks <= MOST_MARKS) {
        String found = to.substring(marksBegin);
        String ordered = Normalizer.normalize(found, Normalizer.Form.NFD);
        if (!ordered.equals(found)) {
          to.replace(marksBegin, to.length(), ordered);
          Arrays.fill(begins, marksBegin, to.length(), begins[marksBegin]);
          Arrays.fill(ends, marksBegin, to.length(), ends[to.length() - 1]);
        }
      }
      marks = 0;
    }

    private void removeSpace() {
      if (endsIn(' ')) {
        to.setLength(to.length() - 1);
      }
    }

    private boolean endsInDigit() {
      return to.length() > 0 && Character.isDigit(to.charAt(to.length() - 1));
    }

    private boolean endsIn(char c) {
      return to.length() > 0 && to.charAt(to.length() - 1) == c;
    }

    private static boolean isFollowedByMark(String text, int index) {
      int i = index;
      while (i < text.length()
          && CharacterKind.of(text.codePointAt(i)) == CharacterKind.INVISIBLE) {
        i += Character.charCount(text.codePointAt(i));
      }
      return i < text.length() && CharacterKind.isMark(text.codePointAt(i));
    }
  }
}
