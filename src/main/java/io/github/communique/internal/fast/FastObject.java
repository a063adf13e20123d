package io.github.communique.internal.fast;

import io.github.communique.internal.wire.Names;
import java.util.List;

/**
 * Reads the objects of one model type.
 *
 * @param <T> the type
 */
abstract class FastObject<T> extends FastValue<T> {
  private final Names names;
  private final ShortStrings<Integer> byBytes;
  private final long required;

  /**
   * Creates a reader.
   *
   * @param required the required properties, as a bit mask
   * @param names the names of the properties, in the order of the property numbers
   */
  FastObject(Class<T> type, long required, List<String> names) {
    this.names = new Names(type, names);
    this.required = required;
    this.byBytes = new ShortStrings<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      byBytes.put(names.get(i), i);
    }
  }

  /** The names of the properties. */
  final Names names() {
    return names;
  }

  /** A map from short property names to property numbers. */
  final ShortStrings<Integer> byBytes() {
    return byBytes;
  }

  /**
   * Adds a property to the bit mask of the properties seen so far. Ends the fast path if the
   * property is a duplicate.
   */
  static long once(long seen, int property) {
    long more = seen | 1L << property;
    if (more == seen) {
      throw Doubt.DOUBT;
    }
    return more;
  }

  /** Handles a property that is null: ends the fast path if the property is required. */
  final void refuseNull(int property) {
    if ((required & 1L << property) != 0) {
      throw Doubt.DOUBT;
    }
  }

  /** Ends the fast path if a required property is missing. */
  final void require(long seen) {
    if ((seen & required) != required) {
      throw Doubt.DOUBT;
    }
  }

  /**
   * Reads a property that must have the given value. Ends the fast path if it has another value.
   */
  static void constant(FastValue<?> value, Object constant, CleanText in) {
    if (!value.read(in).equals(constant)) {
      throw Doubt.DOUBT;
    }
  }
}
