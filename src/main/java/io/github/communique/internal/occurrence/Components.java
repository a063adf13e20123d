package io.github.communique.internal.occurrence;

import io.github.communique.internal.inspection.DisjointSets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Groups items that share a key, either directly or through other items. */
final class Components<T> {
  private final List<T> items = new ArrayList<>();
  private final Map<T, String> keys = new IdentityHashMap<>();
  private final DisjointSets<String> sets = new DisjointSets<>();

  void add(T item, List<String> itsKeys) {
    items.add(item);
    keys.put(item, itsKeys.get(0));
    itsKeys.forEach(key -> sets.join(itsKeys.get(0), key));
  }

  List<T> items() {
    return items;
  }

  /** Returns the representative key of the component that contains an item. */
  String component(T item) {
    return sets.find(Objects.requireNonNull(keys.get(item), "an item that was not added"));
  }

  /**
   * Returns the items of each component. The items are in the order in which they were added. The
   * components are in the order of their first items.
   */
  List<List<T>> all() {
    Map<String, List<T>> all = new LinkedHashMap<>();
    for (T item : items) {
      all.computeIfAbsent(component(item), key -> new ArrayList<>()).add(item);
    }
    return List.copyOf(all.values());
  }
}
