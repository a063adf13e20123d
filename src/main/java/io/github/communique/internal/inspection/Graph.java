package io.github.communique.internal.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A directed graph of links between ids, which can be searched for cycles. Each link has a position
 * in the document.
 *
 * <p>The {@link Index} assigns a number to each id. The search follows each link only once. The
 * search does not use recursion, because a chain of links may be as long as the dossier.
 *
 * <p>Fast path: if all links point in the same direction in document order, the graph does not
 * contain a cycle, and the data structures for the search are not built.
 */
public final class Graph {
  private static final int OF_EACH = 4;

  private final Index index;

  /**
   * Four numbers for each link: its source, its target, its owner and its position in the owner.
   */
  private int[] links = new int[0];

  private int count;
  private boolean leadsOn;
  private boolean leadsBack;

  public Graph(Index index) {
    this.index = index;
  }

  /**
   * Adds a link from one id to another.
   *
   * @param owner the number of the object or relation that contains the link
   * @param place the position of the link in its owner
   */
  public void link(String from, String to, int owner, int place) {
    int start = index.numberOf(from);
    int end = index.numberOf(to);
    leadsOn |= end >= start;
    leadsBack |= end <= start;
    int at = count++ * OF_EACH;
    if (at == links.length) {
      links = Arrays.copyOf(links, Math.max(8 * OF_EACH, 2 * at));
    }
    links[at] = start;
    links[at + 1] = end;
    links[at + 2] = owner;
    links[at + 3] = place;
  }

  /**
   * Returns the cycles found by a depth-first search that follows the links in the order in which
   * they were added. The result contains at least one cycle for each strongly connected component
   * that contains a cycle, and at most one cycle for each link. Removing the links that close these
   * cycles removes all cycles.
   */
  public List<Cycle> cycles() {
    return leadsOn && leadsBack ? new Search().cycles() : List.of();
  }

  /**
   * A cycle, with the position of its closing link, the number of its links, and its ids formatted
   * as text.
   */
  public record Cycle(int owner, int place, int length, String text) {
    /**
     * The maximum length of a cycle for which all ids are listed. Listing many long cycles would
     * take quadratic time.
     */
    static final int SHOWN = 8;

    /** Returns whether the cycle is a single link from an object to itself. */
    public boolean isLoop() {
      return length == 1;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A depth-first search that uses adjacency lists. */
  private final class Search {
    private static final int ON_NO_PATH = -1;

    /**
     * For each node, the {@link Index} number of its id. The nodes are numbered in the order in
     * which their ids first occur in the links.
     */
    private final int[] ids;

    /**
     * For each node, the index in {@link #sorted} of the first link that starts at the node. The
     * links of a node end where the links of the next node start.
     */
    private final int[] begin;

    private final int[] sorted = new int[count];
    private final int[] ends = new int[count];
    private final int[] path;
    private final List<Cycle> cycles = new ArrayList<>();
    private final int nodes;

    Search() {
      int[] nodeOf = new int[index.sizeWithStrangers()];
      int[] named = new int[Math.min(2 * count, nodeOf.length)];
      int[] starts = new int[count];
      int known = 0;
      for (int link = 0; link < count; link++) {
        for (int side = 0; side < 2; side++) {
          int id = links[link * OF_EACH + side];
          if (nodeOf[id] == 0) {
            named[known++] = id;
            nodeOf[id] = known;
          }
          (side == 0 ? starts : ends)[link] = nodeOf[id] - 1;
        }
      }
      ids = named;
      nodes = known;
      path = new int[nodes];
      begin = new int[nodes + 1];
      for (int start : starts) {
        begin[start + 1]++;
      }
      for (int node = 0; node < nodes; node++) {
        begin[node + 1] += begin[node];
      }
      int[] next = Arrays.copyOf(begin, nodes);
      for (int link = 0; link < count; link++) {
        sorted[next[starts[link]]++] = link;
      }
    }

    List<Cycle> cycles() {
      int[] depth = new int[nodes];
      boolean[] entered = new boolean[nodes];
      int[] next = Arrays.copyOf(begin, nodes);
      Arrays.fill(depth, ON_NO_PATH);
      for (int start = 0; start < nodes; start++) {
        int length = 0;
        if (!entered[start]) {
          entered[start] = true;
          depth[start] = length;
          path[length++] = start;
        }
        while (length > 0) {
          int node = path[length - 1];
          if (next[node] == begin[node + 1]) {
            depth[node] = ON_NO_PATH;
            length--;
            continue;
          }
          int link = sorted[next[node]++];
          int end = ends[link];
          if (depth[end] != ON_NO_PATH) {
            cycles.add(
                new Cycle(
                    links[link * OF_EACH + 2],
                    links[link * OF_EACH + 3],
                    length - depth[end],
                    shown(depth[end], length - 1)));
          } else if (!entered[end]) {
            entered[end] = true;
            depth[end] = length;
            path[length++] = end;
          }
        }
      }
      return cycles;
    }

    /** Formats a cycle that is part of the current path. */
    private String shown(int first, int last) {
      int length = last - first + 1;
      String start = index.id(ids[path[first]]);
      if (length > Cycle.SHOWN) {
        String end = index.id(ids[path[last]]);
        return start + " → … → " + end + " → " + start + " (" + length + " links)";
      }
      StringBuilder text = new StringBuilder();
      for (int i = first; i <= last; i++) {
        text.append(index.id(ids[path[i]])).append(" → ");
      }
      return text.append(start).toString();
    }
  }
}
