package io.github.communique.internal.wire;

import io.github.communique.internal.text.TextLimits;

/** The base class of writers that enforce the default limits of readers. */
public abstract class LimitedWriter implements TokenWriter {
  private int depth;

  /** Creates a writer at the start of a document. */
  protected LimitedWriter() {}

  /**
   * Records the start of an object or array.
   *
   * @throws IllegalArgumentException if the object or array is nested too deeply
   */
  protected final void enter() {
    depth++;
    TextLimits.requireDepth(depth);
  }

  /** The number of open objects and arrays. */
  final int depth() {
    return depth;
  }

  /** Records the end of an object or array. */
  protected final void leave() {
    depth--;
  }

  /**
   * Returns the text of a string after checking its length.
   *
   * @throws IllegalArgumentException if the text is too long
   */
  protected static String checkedString(String text) {
    return TextLimits.requireLength(text, "string", TextLimits.LONGEST_STRING);
  }

  /**
   * Returns the text of a name after checking its length.
   *
   * @throws IllegalArgumentException if the name is too long
   */
  protected static String checkedName(String name) {
    return TextLimits.requireLength(name, "name", TextLimits.LONGEST_NAME);
  }
}
