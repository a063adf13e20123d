package io.github.communique.internal.fast;

import io.github.communique.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the objects of one model type.
 *
 * @param <T> the type
 */
abstract class FastObject<T> extends FastValue<T> {
  private final Class<T> type;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ShortStrings<Integer> byBytes = new ShortStrings<>();
  private final long required;

  /**
   * Creates a reader.
   *
   * @param required the required properties, as a bit mask
   * @param names the names of the properties, in the order of their numbers
   */
  FastObject(Class<T> type, long required, List<String> names) {
    this.type = type;
    this.required = required;
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
      byBytes.put(names.get(i), i);
    }
  }

  /** A map from short property names to property numbers. */
  final ShortStrings<Integer> byBytes() {
    return byBytes;
  }

  /** Returns the number of a property; -1 if the name is unknown. */
  final int indexOf(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The required properties, as a bit mask. */
  final long required() {
    return required;
  }

  /**
   * Returns whether a name is {@code $schema} and the type is {@code Dossier}, the only type that
   * can refer to a schema.
   */
  final boolean isSchema(String name) {
    return type == Dossier.class && name.equals("$schema");
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

  /** Ends the fast path if a property whose value is null is required. */
  final void refuseNull(int property) {
    if ((required & 1L << property) != 0) {
      throw Doubt.DOUBT;
    }
  }

  /** Ends the fast path if a required property has not been seen. */
  final void require(long seen) {
    if ((seen & required) != required) {
      throw Doubt.DOUBT;
    }
  }

  /** Reads a property whose value is the same in all objects of the type. */
  static void constant(FastValue<?> value, Object constant, CleanText in) {
    if (!value.read(in).equals(constant)) {
      throw Doubt.DOUBT;
    }
  }
}
