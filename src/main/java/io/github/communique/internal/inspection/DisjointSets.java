package io.github.communique.internal.inspection;

import java.util.HashMap;
import java.util.Map;

/** A union-find structure: disjoint sets of keys. */
public final class DisjointSets<K> {
  /** The parent of each key that is not the representative of its set. */
  private final Map<K, K> parents = new HashMap<>();

  /**
   * Joins two sets. The representative of the first set becomes the representative of the union.
   */
  public void join(K one, K other) {
    K first = find(one);
    K second = find(other);
    if (!first.equals(second)) {
      parents.put(second, first);
    }
  }

  /** Returns the representative of the set that contains the given key. */
  public K find(K key) {
    K root = key;
    for (K parent = parents.get(root); parent != null; parent = parents.get(root)) {
      // Path halving shortens later look-ups.
      K grandparent = parents.getOrDefault(parent, parent);
      parents.put(root, grandparent);
      root = grandparent;
    }
    return root;
  }
}
