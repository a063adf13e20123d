package io.github.communique.internal.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Groups items that share a key, either directly or through other items. */
final class Components<T> {
  private final List<T> items = new ArrayList<>();
  private final Map<T, String> keys = new IdentityHashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  void add(T item, List<String> itsKeys) {
    items.add(item);
    keys.put(item, itsKeys.get(0));
    for (String key : itsKeys) {
      parents.put(root(key), root(itsKeys.get(0)));
    }
  }

  List<T> items() {
    return items;
  }

  boolean areJoined(T one, T other) {
    return root(key(one)).equals(root(key(other)));
  }

  /** Returns the key that represents the component that contains an item. */
  String component(T item) {
    return root(key(item));
  }

  private String key(T item) {
    return Objects.requireNonNull(keys.get(item), "an item that was not added");
  }

  private String root(String key) {
    String root = key;
    String parent = parents.getOrDefault(root, root);
    while (!parent.equals(root)) {
      // Path halving shortens later look-ups.
      String next = parents.getOrDefault(parent, parent);
      parents.put(root, next);
      root = next;
      parent = parents.getOrDefault(root, root);
    }
    return root;
  }
}
