package io.github.communique.internal.text;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Converts code point offsets in a text to UTF-16 indexes.
 *
 * <p>This class stores the index of every 64th code point, so that code points need not be counted
 * from the beginning of the text.
 */
public final class CodePointOffsets {
  private static final int STEP = 64;

  private final String text;
  private final int length;

  /** The UTF-16 index of every 64th code point; null if offsets and indexes are always equal. */
  private final int @Nullable [] marks;

  public CodePointOffsets(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.marks = length == text.length() ? null : marks(text, length);
  }

  private static int[] marks(String text, int length) {
    int[] marks = new int[length / STEP + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STEP);
    }
    return marks;
  }

  /** The number of code points in the text. */
  public int length() {
    return length;
  }

  /** Returns the UTF-16 index of a valid offset. */
  public int index(int offset) {
    return marks == null ? offset : text.offsetByCodePoints(marks[offset / STEP], offset % STEP);
  }

  /**
   * Returns the UTF-16 index of an offset; empty if the offset is absent or beyond the end of the
   * text.
   */
  public OptionalInt index(OptionalInt offset) {
    return offset.isEmpty() || offset.getAsInt() > length
        ? OptionalInt.empty()
        : OptionalInt.of(index(offset.getAsInt()));
  }
}
