package io.github.communique.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The links between events of which one precedes the other. Numbers represent the events. */
final class EventLinks {
  private final List<List<Link>> after = new ArrayList<>();
  private final List<List<Link>> before = new ArrayList<>();
  private boolean isEmpty = true;

  EventLinks(int events) {
    for (int i = 0; i < events; i++) {
      after.add(new ArrayList<>(0));
      before.add(new ArrayList<>(0));
    }
  }

  void add(Link link) {
    isEmpty = false;
    after.get(link.earlier).add(link);
    before.get(link.later).add(link);
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** Returns the links to the successors of an event. */
  List<Link> after(int number) {
    return after.get(number);
  }

  /** Returns the links to the predecessors of an event. */
  List<Link> before(int number) {
    return before.get(number);
  }

  /**
   * Removes each link between two events that are part of a cycle or between two cycles, and
   * returns all events in topological order.
   */
  List<Integer> sortedWithoutCycles() {
    boolean[] inCycle = all();
    List<Integer> sorted = peel(inCycle, after, Link::later);
    if (sorted.size() < after.size()) {
      peel(inCycle, before, Link::earlier);
      Predicate<Link> isDropped = link -> inCycle[link.earlier] && inCycle[link.later];
      after.forEach(links -> links.removeIf(isDropped));
      before.forEach(links -> links.removeIf(isDropped));
      sorted = peel(all(), after, Link::later);
    }
    return sorted;
  }

  private boolean[] all() {
    boolean[] all = new boolean[after.size()];
    Arrays.fill(all, true);
    return all;
  }

  /**
   * Repeatedly removes the events that no remaining event precedes.
   *
   * @param open the remaining events; the method sets the removed events to false
   * @param links the links from each event, in the direction of the search
   * @param target returns the event to which a link leads
   * @return the removed events, in topological order
   */
  private static List<Integer> peel(
      boolean[] open, List<List<Link>> links, ToIntFunction<Link> target) {
    int[] incoming = new int[open.length];
    List<Integer> removed = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      for (Link link : links.get(i)) {
        incoming[target.applyAsInt(link)] += open[i] ? 1 : 0;
      }
    }
    for (int i = 0; i < open.length; i++) {
      if (open[i] && incoming[i] == 0) {
        removed.add(i);
      }
    }
    for (int i = 0; i < removed.size(); i++) {
      open[removed.get(i)] = false;
      for (Link link : links.get(removed.get(i))) {
        int next = target.applyAsInt(link);
        if (open[next] && --incoming[next] == 0) {
          removed.add(next);
        }
      }
    }
    return removed;
  }

  /**
   * A reason to sort one event before another event.
   *
   * @param isCompletion whether the earlier event must be complete before the later event begins
   */
  record Link(int earlier, int later, boolean isCompletion) {}
}
