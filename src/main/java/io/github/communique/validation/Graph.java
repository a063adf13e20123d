package io.github.communique.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links between ids, each with the spot where it stands, and the cycles that they make.
 *
 * <p>Every edge is followed once, and without recursion: chains of links may be as long as the
 * dossier.
 */
final class Graph {
  private final Map<String, Node> nodes = new HashMap<>();
  private final List<Node> inOrder = new ArrayList<>();

  void edge(String from, String to, Spot at) {
    node(from).edges.add(new Edge(node(to), at));
  }

  private Node node(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      node = new Node(id);
      nodes.put(id, node);
      inOrder.add(node);
    }
    return node;
  }

  /**
   * The cycles that close when the links are followed in the order they were added: at least one in
   * every tangle, at most one for each link. Without these links there would be none.
   */
  List<Cycle> cycles() {
    List<Cycle> cycles = new ArrayList<>();
    Deque<Node> path = new ArrayDeque<>();
    for (Node start : inOrder) {
      if (start.state == State.NEW) {
        enter(start, path);
      }
      while (!path.isEmpty()) {
        Node node = path.getLast();
        if (node.next == node.edges.size()) {
          node.state = State.DONE;
          path.removeLast();
          continue;
        }
        Edge edge = node.edges.get(node.next++);
        if (edge.to.state == State.NEW) {
          enter(edge.to, path);
        } else if (edge.to.state == State.ON_PATH) {
          cycles.add(new Cycle(edge.at, node.depth - edge.to.depth + 1, shown(edge.to, path)));
        }
      }
    }
    return cycles;
  }

  private static void enter(Node node, Deque<Node> path) {
    node.state = State.ON_PATH;
    node.depth = path.size();
    path.addLast(node);
  }

  /** The cycle in words; a long one is cut, else many of them would cost their squares. */
  private static String shown(Node start, Deque<Node> path) {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    Node last = path.getLast();
    int length = last.depth - start.depth + 1;
    if (length > Cycle.SHOWN) {
      return start.id + " → … → " + last.id + " → " + start.id + " (" + length + " links)";
    }
    var backwards = path.descendingIterator();
    Deque<String> ids = new ArrayDeque<>();
    while (shown++ < length) {
      ids.addFirst(backwards.next().id);
    }
    ids.forEach(id -> text.append(id).append(" → "));
    return text.append(start.id).toString();
  }

  /** A cycle: the link that closes it, how many links it has, and its ids in words. */
  record Cycle(Spot at, int length, String text) {
    static final int SHOWN = 8;

    @Override
    public String toString() {
      return text;
    }
  }

  private enum State {
    NEW,
    ON_PATH,
    DONE
  }

  private record Edge(Node to, Spot at) {}

  private static final class Node {
    final String id;
    final List<Edge> edges = new ArrayList<>(2);
    State state = State.NEW;
    int depth;
    int next;

    Node(String id) {
      this.id = id;
    }
  }
}
