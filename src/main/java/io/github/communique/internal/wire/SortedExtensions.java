package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import io.github.communique.value.Extensions;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the extensions of an object between its properties, so that all names are sorted. */
final class SortedExtensions {
  private static final SortedExtensions NONE = new SortedExtensions(Map.of());

  private final Iterator<? extends Map.Entry<String, ? extends @Nullable Object>> rest;
  private Map.@Nullable Entry<String, ? extends @Nullable Object> next;

  private SortedExtensions(Map<String, ? extends @Nullable Object> sorted) {
    this.rest = sorted.entrySet().iterator();
    advance();
  }

  static SortedExtensions of(Extensions extensions) {
    return extensions.isEmpty() ? NONE : new SortedExtensions(new TreeMap<>(extensions.asMap()));
  }

  /**
   * Writes the extensions whose names sort before the name of a property.
   *
   * @throws IllegalArgumentException if an extension has the same name as the property
   */
  void writeBefore(Name property, TokenWriter out) {
    Map.Entry<String, ? extends @Nullable Object> extension = next;
    while (extension != null && extension.getKey().compareTo(property.text()) <= 0) {
      if (extension.getKey().equals(property.text())) {
        throw new IllegalArgumentException(
            "the name " + Quoted.of(property.text()) + " is duplicated");
      }
      write(extension, out);
      extension = next;
    }
  }

  /** Writes the other extensions. */
  void writeRest(TokenWriter out) {
    Map.Entry<String, ? extends @Nullable Object> extension = next;
    while (extension != null) {
      write(extension, out);
      extension = next;
    }
  }

  private void write(Map.Entry<String, ? extends @Nullable Object> extension, TokenWriter out) {
    out.name(extension.getKey());
    UnknownValues.write(extension.getValue(), out);
    advance();
  }

  private void advance() {
    next = rest.hasNext() ? rest.next() : null;
  }
}
