package io.github.communique.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * A hash map from short texts to values. A lookup takes an array of characters and does not create
 * a string.
 *
 * @param <T> the type of the values
 */
final class KnownTexts<T> {
  private final String[] texts;
  private final @Nullable Object[] values;

  /**
   * Creates an empty map.
   *
   * @param size the number of texts that will be added
   */
  KnownTexts(int size) {
    // A load factor of at most 1/2 keeps collisions rare.
    int places = 4 * Integer.highestOneBit(size);
    this.texts = new String[places];
    this.values = new Object[places];
  }

  /** Adds a text that the map does not contain yet. */
  void put(String text, T value) {
    int i = hash(text.toCharArray(), text.length()) & texts.length - 1;
    while (values[i] != null) {
      i = i + 1 & texts.length - 1;
    }
    texts[i] = text;
    values[i] = value;
  }

  /** Returns the value of a text; null if the map does not contain the text. */
  @SuppressWarnings("unchecked")
  @Nullable T get(char[] text, int length) {
    int i = hash(text, length) & texts.length - 1;
    while (true) {
      Object value = values[i];
      if (value == null || isEqual(texts[i], text, length)) {
        return (T) value;
      }
      i = i + 1 & texts.length - 1;
    }
  }

  /**
   * Hashes some of the characters. Texts from the input are never added, so the input cannot cause
   * collisions.
   */
  private static int hash(char[] text, int length) {
    if (length == 0) {
      return 0;
    }
    int hash = ((length * 31 + text[0]) * 31 + text[length >> 1]) * 31 + text[length - 1];
    hash *= 0x9E3779B9;
    return hash >>> 15 ^ hash;
  }

  private static boolean isEqual(String one, char[] other, int length) {
    if (one.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other[i]) {
        return false;
      }
    }
    return true;
  }
}
