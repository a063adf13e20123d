package io.github.communique.query;

import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.DisjointSets;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Orders events by their relations, their meetings and the events whose completion they require.
 * Numbers represent the events.
 */
final class Sequence {
  private static final Set<RelationType> FIRST_COMES_LATER =
      Set.of(
          RelationType.FOLLOWS,
          RelationType.RESPONDS_TO,
          RelationType.PART_OF,
          RelationType.IMPLEMENTS,
          RelationType.AMENDS,
          RelationType.VIOLATES);

  private static final Set<RelationType> FIRST_COMES_EARLIER =
      Set.of(RelationType.CAUSES, RelationType.PRECONDITION_OF, RelationType.AIMS_AT);

  private final Chronology chronology;
  private final List<Event> events;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<List<Link>> after = new ArrayList<>();
  private final List<List<Link>> before = new ArrayList<>();

  /** The earliest time of each event, as stated or as derived from links; null if unknown. */
  private final @Nullable Instant[] times;

  /** The latest possible beginning of each event; {@link Instant#MAX} if unknown. */
  private final Instant[] latest;

  /** The position of each event in topological order. */
  private final int[] ranks;

  private boolean isEmpty = true;

  Sequence(List<Event> events, List<Relation> relations, Chronology chronology) {
    this.chronology = chronology;
    this.events = events;
    this.times = new Instant[events.size()];
    this.latest = new Instant[events.size()];
    this.ranks = new int[events.size()];
    for (int i = 0; i < times.length; i++) {
      Event event = events.get(i);
      ids.putIfAbsent(event.id(), i);
      times[i] = chronology.time(event).orElse(null);
      latest[i] = chronology.latestBeginning(event);
      after.add(new ArrayList<>(0));
      before.add(new ArrayList<>(0));
    }
    int[] reports = linkReports(relations);
    for (Relation relation : relations) {
      if (relation.polarity() == Polarity.POSITIVE) {
        if (FIRST_COMES_EARLIER.contains(relation.type())) {
          link(number(relation.from()), number(relation.to()), false, reports);
        } else if (FIRST_COMES_LATER.contains(relation.type())) {
          link(number(relation.to()), number(relation.from()), false, reports);
        }
      }
    }
    for (int i = 0; i < times.length; i++) {
      Event event = events.get(i);
      link(EventProperties.occasion(event).map(this::number).orElse(null), i, false, reports);
      for (Condition condition : event.conditions()) {
        if (condition.kind().equals(ConditionKind.AFTER_COMPLETION)) {
          link(condition.event().map(this::number).orElse(null), i, true, reports);
        }
      }
    }
    if (!isEmpty) {
      giveTimes(sortedWithoutCycles());
    }
  }

  private @Nullable Integer number(Ref<? extends Event> event) {
    return ids.get(event.id());
  }

  /**
   * Links the reports of each occurrence. A report without a time follows the earliest report that
   * has one.
   *
   * @return for each event, the number of the report that all other links of its occurrence use
   */
  private int[] linkReports(List<Relation> relations) {
    DisjointSets<Integer> occurrences = new DisjointSets<>();
    for (Relation relation : relations) {
      Integer from = number(relation.from());
      Integer to = number(relation.to());
      if (relation.type().equals(RelationType.SAME_EVENT)
          && relation.polarity() == Polarity.POSITIVE
          && from != null
          && to != null) {
        occurrences.join(from, to);
      }
    }
    Integer[] firsts = new Integer[times.length];
    for (int i = 0; i < times.length; i++) {
      int occurrence = occurrences.find(i);
      Integer first = firsts[occurrence];
      if (first == null || time(i).isBefore(time(first))) {
        firsts[occurrence] = i;
      }
    }
    int[] reports = IntStream.range(0, times.length).toArray();
    for (int i = 0; i < times.length; i++) {
      int first = firsts[occurrences.find(i)];
      if (i != first && times[i] == null) {
        link(first, i, false, reports);
        // If no report has a time, the first report is sorted and the others follow it.
        if (times[first] == null) {
          reports[i] = first;
        }
      }
    }
    return reports;
  }

  /** Adds a link, unless it contradicts the times of the events. */
  private void link(
      @Nullable Integer earlier, @Nullable Integer later, boolean isCompletion, int[] reports) {
    if (earlier == null || later == null || reports[earlier] == reports[later]) {
      return;
    }
    Link link = new Link(earlier, reports[later], isCompletion);
    Instant bound = bound(link);
    if (bound == null || !bound.isAfter(latest[link.later])) {
      isEmpty = false;
      after.get(link.earlier).add(link);
      before.get(link.later).add(link);
    }
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** Returns the earliest time of an event; {@link Instant#MAX} if it is unknown. */
  Instant time(int number) {
    Instant time = times[number];
    return time == null ? Instant.MAX : time;
  }

  /** Returns the earliest time of the later event according to a link; null if unknown. */
  private @Nullable Instant bound(Link link) {
    Instant time = times[link.earlier];
    Optional<EventTime> period =
        link.isCompletion
            ? events.get(link.earlier).time().filter(stated -> stated.from().isPresent())
            : Optional.empty();
    return period.isEmpty()
        ? time
        : chronology.end(period.get()).map(end -> laterOf(end, time)).orElse(null);
  }

  private static Instant laterOf(Instant one, @Nullable Instant other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  /**
   * Removes each link between two events that are part of a cycle or between two cycles, and
   * returns all events in topological order.
   */
  private List<Integer> sortedWithoutCycles() {
    boolean[] inCycle = new boolean[times.length];
    Arrays.fill(inCycle, true);
    List<Integer> sorted = peel(inCycle, after, Link::later);
    if (sorted.size() < times.length) {
      peel(inCycle, before, Link::earlier);
      Predicate<Link> isDropped = link -> inCycle[link.earlier] && inCycle[link.later];
      after.forEach(links -> links.removeIf(isDropped));
      before.forEach(links -> links.removeIf(isDropped));
      boolean[] open = new boolean[times.length];
      Arrays.fill(open, true);
      sorted = peel(open, after, Link::later);
    }
    for (int i = 0; i < ranks.length; i++) {
      ranks[sorted.get(i)] = i;
    }
    return sorted;
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
   * Sets the time of each event to the latest time of its predecessors, unless the event's own time
   * is later or contradicts that time. If neither an event nor its predecessors have a time, the
   * event gets the earliest time of its successors.
   */
  private void giveTimes(List<Integer> order) {
    List<Integer> known = new ArrayList<>();
    for (int number : order) {
      times[number] = afterPredecessors(number);
      if (times[number] != null) {
        known.add(number);
      }
    }
    // An event that gets a time may in turn have predecessors and successors without a time.
    while (!known.isEmpty()) {
      known = passOn(passOn(known, false), true);
    }
  }

  /**
   * Gives times to the successors, or to the predecessors, of some events. Repeats this for the
   * events that get a time.
   *
   * @return the events that got a time
   */
  private List<Integer> passOn(List<Integer> known, boolean toSuccessors) {
    Comparator<Integer> order = Comparator.comparingInt(number -> ranks[number]);
    TreeSet<Integer> open = new TreeSet<>(toSuccessors ? order : order.reversed());
    known.forEach(number -> addOpen(number, toSuccessors, open));
    List<Integer> found = new ArrayList<>();
    while (!open.isEmpty()) {
      int number = Objects.requireNonNull(open.pollFirst());
      times[number] = toSuccessors ? afterPredecessors(number) : beforeSuccessors(number);
      if (times[number] != null) {
        found.add(number);
        addOpen(number, toSuccessors, open);
      }
    }
    return found;
  }

  /**
   * Adds the successors or predecessors that get a time from an event. A successor for which the
   * time is impossible is not added, because repeated attempts would take quadratic time.
   */
  private void addOpen(int number, boolean toSuccessors, Set<Integer> open) {
    for (Link link : (toSuccessors ? after : before).get(number)) {
      int next = toSuccessors ? link.later : link.earlier;
      if (times[next] == null
          && (!toSuccessors || laterIfPossible(bound(link), null, next) != null)) {
        open.add(next);
      }
    }
  }

  /** Returns the time of an event or, if it is later and possible, the time of a predecessor. */
  private @Nullable Instant afterPredecessors(int number) {
    Instant time = times[number];
    for (Link link : before.get(number)) {
      time = laterIfPossible(bound(link), time, number);
    }
    // A plan without a time cannot take place before the report of the plan.
    return times[number] == null && time != null && events.get(number).status().isAhead()
        ? laterIfPossible(chronology.known(events.get(number)).orElse(null), time, number)
        : time;
  }

  private @Nullable Instant laterIfPossible(
      @Nullable Instant bound, @Nullable Instant time, int number) {
    return bound != null && (time == null || bound.isAfter(time)) && !bound.isAfter(latest[number])
        ? bound
        : time;
  }

  /** Returns the earliest time of the successors, but not after the latest time of the event. */
  private @Nullable Instant beforeSuccessors(int number) {
    Instant time = null;
    for (Link link : after.get(number)) {
      Instant bound = times[link.later];
      if (bound != null && (time == null || bound.isBefore(time))) {
        time = bound;
      }
    }
    return time == null || time.isBefore(latest[number]) ? time : latest[number];
  }

  /**
   * Sorts events with equal times topologically.
   *
   * @param inTime the events, sorted by time
   */
  List<Integer> sort(List<Integer> inTime) {
    int[] open = new int[times.length];
    int[] places = new int[times.length];
    for (int place = 0; place < inTime.size(); place++) {
      int number = inTime.get(place);
      places[number] = place;
      for (Link link : after.get(number)) {
        open[link.later] += isInTime(link) ? 1 : 0;
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int number = 0; number < open.length; number++) {
      if (open[number] == 0) {
        ready.add(places[number]);
      }
    }
    // The links do not form cycles, so every event becomes ready.
    List<Integer> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      int number = inTime.get(ready.remove());
      sorted.add(number);
      for (Link link : after.get(number)) {
        if (isInTime(link) && --open[link.later] == 0) {
          ready.add(places[link.later]);
        }
      }
    }
    return sorted;
  }

  private boolean isInTime(Link link) {
    return !time(link.later).isBefore(time(link.earlier));
  }

  /**
   * A reason to sort one event before another event.
   *
   * @param isCompletion whether the earlier event must be complete before the later event begins
   */
  private record Link(int earlier, int later, boolean isCompletion) {}
}
