package io.github.communique.internal.inspection;

/** A union-find structure: disjoint sets of the numbers from 0 to a maximum. */
public final class UnionFind {
  private final int[] parent;
  private final int[] size;

  public UnionFind(int count) {
    this.parent = new int[count];
    this.size = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
      size[i] = 1;
    }
  }

  public void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    if (a != b) {
      int small = size[a] < size[b] ? a : b;
      int large = a + b - small;
      parent[small] = large;
      size[large] += size[small];
    }
  }

  /** Returns the size of the set with the given representative. */
  public int size(int root) {
    return size[root];
  }

  /** Returns the representative of the set that contains the given number. */
  public int find(int number) {
    int root = number;
    while (parent[root] != root) {
      // Path halving shortens later look-ups.
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
