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
   * @param required the set of required properties, as one bit for each property
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

  /** The numbers of the properties, by their short names. */
  final ShortStrings<Integer> byBytes() {
    return byBytes;
  }

  /** Returns the index of a property, or -1 if the name is unknown. */
  final int indexOf(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The set of required properties, as one bit for each property. */
  final long required() {
    return required;
  }

  /**
   * Returns whether a name is {@code $schema}, the reference to a schema, which only a dossier may
   * have.
   */
  final boolean isSchema(String name) {
    return type == Dossier.class && name.equals("$schema");
  }

  /** Adds a property to the properties already seen; a duplicate ends the fast path. */
  static long once(long seen, int property) {
    long more = seen | 1L << property;
    if (more == seen) {
      throw Doubt.DOUBT;
    }
    return more;
  }

  /** Ends the fast path if a property with the value null is required. */
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
