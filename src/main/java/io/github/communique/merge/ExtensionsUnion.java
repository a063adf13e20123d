package io.github.communique.merge;

import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.value.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The union of the unknown properties of several objects. Lists with the same name are combined. If
 * a name has different values, numeric suffixes are added to the name, as in {@code acme:batch-2}.
 */
final class ExtensionsUnion {
  private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

  /** The list elements by property name, for constant-time lookup. */
  private final Map<String, Set<ContentKey>> elements = new HashMap<>();

  /**
   * The values by property name, for names with several values. A name with a numeric suffix in one
   * of the objects is a different name, because its value may have another meaning.
   */
  private final Map<String, Set<ContentKey>> values = new HashMap<>();

  private final Map<String, Integer> next = new HashMap<>();

  private final Set<String> firstOnly;

  /**
   * Creates an empty union.
   *
   * @param firstOnly the names for which only the first value is kept
   */
  ExtensionsUnion(Set<String> firstOnly) {
    this.firstOnly = firstOnly;
  }

  void add(Extensions more) {
    Map<String, @Nullable Object> properties = more.asMap();
    properties.forEach((name, value) -> add(name, value, properties.keySet()));
  }

  private void add(String name, @Nullable Object value, Set<String> reserved) {
    Object there = all.get(name);
    if (!all.containsKey(name)) {
      put(name, value);
    } else if (firstOnly.contains(name)) {
      return;
    } else if (there instanceof List<?> && value instanceof List<?> list) {
      addElements(name, list);
    } else {
      Set<ContentKey> known = values.computeIfAbsent(name, key -> new HashSet<>());
      known.add(new ContentKey(there));
      if (known.add(new ContentKey(value))) {
        put(free(name, reserved), value);
      }
    }
  }

  private void put(String name, @Nullable Object value) {
    all.put(name, value instanceof List<?> list ? new ArrayList<@Nullable Object>(list) : value);
  }

  @SuppressWarnings("unchecked")
  private void addElements(String name, List<?> list) {
    List<@Nullable Object> mine = (List<@Nullable Object>) Objects.requireNonNull(all.get(name));
    Set<ContentKey> known = elements.computeIfAbsent(name, key -> keys(mine));
    List<?> fresh =
        list.stream().filter(element -> !known.contains(new ContentKey(element))).toList();
    mine.addAll(fresh);
    known.addAll(keys(fresh));
  }

  private static Set<ContentKey> keys(List<?> elements) {
    Set<ContentKey> keys = new HashSet<>();
    elements.forEach(element -> keys.add(new ContentKey(element)));
    return keys;
  }

  private String free(String name, Set<String> reserved) {
    while (true) {
      String numbered = name + "-" + next.merge(name, 2, (used, two) -> used + 1);
      if (!all.containsKey(numbered) && !reserved.contains(numbered)) {
        return numbered;
      }
    }
  }

  Extensions build() {
    return all.isEmpty() ? Extensions.none() : Extensions.of(all);
  }
}
