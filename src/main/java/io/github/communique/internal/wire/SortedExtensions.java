package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import io.github.communique.value.Extensions;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the extensions of an object between its properties, so that all names are sorted. */
final class SortedExtensions {
  private static final SortedExtensions NONE = new SortedExtensions(Map.of());

  private final TreeMap<String, @Nullable Object> rest;

  private SortedExtensions(Map<String, ? extends @Nullable Object> extensions) {
    this.rest = new TreeMap<>(extensions);
  }

  static SortedExtensions of(Extensions extensions) {
    return extensions.isEmpty() ? NONE : new SortedExtensions(extensions.asMap());
  }

  /**
   * Writes the extensions whose names sort before the name of a property.
   *
   * @throws IllegalArgumentException if an extension has the same name as the property
   */
  void writeBefore(Name property, TokenWriter out) {
    while (!rest.isEmpty() && rest.firstKey().compareTo(property.text()) <= 0) {
      if (rest.containsKey(property.text())) {
        throw new IllegalArgumentException(
            "the name " + Quoted.of(property.text()) + " is duplicated");
      }
      writeFirst(out);
    }
  }

  /** Writes the other extensions. */
  void writeRest(TokenWriter out) {
    while (!rest.isEmpty()) {
      writeFirst(out);
    }
  }

  private void writeFirst(TokenWriter out) {
    Map.Entry<String, @Nullable Object> extension = rest.pollFirstEntry();
    out.name(extension.getKey());
    UnknownValues.write(extension.getValue(), out);
  }
}
