package io.github.communique.internal.wire;

import io.github.communique.internal.text.TextLimits;

/** A writer that refuses documents beyond the default limits of readers. */
public abstract class LimitedWriter implements TokenWriter {
  private int depth;

  /** Creates a writer that has written nothing. */
  protected LimitedWriter() {}

  /**
   * Counts an object or array that starts.
   *
   * @throws IllegalArgumentException if it is nested too deep
   */
  protected final void enter() {
    depth++;
    TextLimits.requireDepth(depth);
  }

  /** The number of objects and arrays that have not ended. */
  final int depth() {
    return depth;
  }

  /** Counts an object or array that ends. */
  protected final void leave() {
    depth--;
  }

  /**
   * The text of a string.
   *
   * @throws IllegalArgumentException if it is too long
   */
  protected static String checkedString(String text) {
    return TextLimits.requireLength(text, "string", TextLimits.LONGEST_STRING);
  }

  /**
   * The text of a name.
   *
   * @throws IllegalArgumentException if it is too long
   */
  protected static String checkedName(String name) {
    return TextLimits.requireLength(name, "name", TextLimits.LONGEST_NAME);
  }
}
