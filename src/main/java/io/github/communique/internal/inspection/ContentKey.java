package io.github.communique.internal.inspection;

import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A hash map key for values that contain text from untrusted input.
 *
 * <p>An attacker can choose the texts so that thousands of values have the same hash code. In this
 * case, a {@link java.util.HashMap} remains fast only if its keys are comparable, but model values
 * and lists are not comparable.
 *
 * @param value a model value, a list or map of model values, or an extension value
 */
public record ContentKey(@Nullable Object value) implements Comparable<ContentKey> {
  /**
   * Compares two values, returning 0 if they are equal. Unequal values have a consistent but
   * arbitrary order.
   */
  @Override
  public int compareTo(ContentKey other) {
    return compare(value, other.value);
  }

  private static int compare(@Nullable Object one, @Nullable Object other) {
    if (one == other) {
      return 0;
    }
    if (one == null || other == null) {
      return one == null ? -1 : 1;
    }
    if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
      return compare(first.orElse(null), second.orElse(null));
    }
    if (one instanceof List<?> first && other instanceof List<?> second) {
      return compareAll(first, second);
    }
    if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
      return compareAll(entries(first), entries(second));
    }
    if (one instanceof Extensions first && other instanceof Extensions second) {
      return compare(first.asMap(), second.asMap());
    }
    if (one.getClass() != other.getClass()) {
      return one.getClass().getName().compareTo(other.getClass().getName());
    }
    List<Shape.Slot> slots = Shape.ofValue(one).slots();
    return slots.isEmpty()
        // Terms, references, numbers and times are compared as strings.
        ? one.toString().compareTo(other.toString())
        : compareProperties(one, other, slots);
  }

  private static int compareAll(List<?> some, List<?> others) {
    Iterator<?> more = others.iterator();
    for (Object one : some) {
      int order = more.hasNext() ? compare(one, more.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return more.hasNext() ? -1 : 0;
  }

  private static List<@Nullable Object> entries(Map<?, ?> map) {
    TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    List<@Nullable Object> entries = new ArrayList<>(2 * sorted.size());
    sorted.forEach(
        (key, value) -> {
          entries.add(key);
          entries.add(value);
        });
    return entries;
  }

  private static int compareProperties(Object one, Object other, List<Shape.Slot> slots) {
    for (Shape.Slot slot : slots) {
      int order = compare(slot.get(one), slot.get(other));
      if (order != 0) {
        return order;
      }
    }
    return one instanceof Extensible first && other instanceof Extensible second
        ? compare(first.extensions(), second.extensions())
        : 0;
  }
}
