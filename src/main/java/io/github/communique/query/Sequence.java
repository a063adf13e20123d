package io.github.communique.query;

import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.DisjointSets;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.query.EventLinks.Link;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
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
  private final EventLinks links;

  /** The earliest time of each event, as stated or as derived from links; null if unknown. */
  private final @Nullable Instant[] times;

  /** The latest possible beginning of each event; {@link Instant#MAX} if unknown. */
  private final Instant[] latest;

  /** The position of each event in topological order. */
  private final int[] ranks;

  Sequence(List<Event> events, List<Relation> relations, Chronology chronology) {
    this.chronology = chronology;
    this.events = events;
    this.links = new EventLinks(events.size());
    this.times = new Instant[events.size()];
    this.latest = new Instant[events.size()];
    this.ranks = new int[events.size()];
    for (int i = 0; i < times.length; i++) {
      Event event = events.get(i);
      ids.putIfAbsent(event.id(), i);
      times[i] = chronology.time(event).orElse(null);
      latest[i] = chronology.latestBeginning(event);
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
    if (!links.isEmpty()) {
      giveTimes(links.sortedWithoutCycles());
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
    if (bound == null || !bound.isAfter(latest[link.later()])) {
      links.add(link);
    }
  }

  boolean isEmpty() {
    return links.isEmpty();
  }

  /** Returns the earliest time of an event; {@link Instant#MAX} if it is unknown. */
  Instant time(int number) {
    Instant time = times[number];
    return time == null ? Instant.MAX : time;
  }

  /** Returns the earliest time of the later event according to a link; null if unknown. */
  private @Nullable Instant bound(Link link) {
    Instant time = times[link.earlier()];
    Optional<EventTime> period =
        link.isCompletion()
            ? events.get(link.earlier()).time().filter(stated -> stated.from().isPresent())
            : Optional.empty();
    return period.isEmpty()
        ? time
        : chronology.end(period.get()).map(end -> laterOf(end, time)).orElse(null);
  }

  private static Instant laterOf(Instant one, @Nullable Instant other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  /**
   * Sets the time of each event to the latest time of its predecessors, unless the event's own time
   * is later or contradicts that time. If neither an event nor its predecessors have a time, the
   * event gets the earliest time of its successors.
   */
  private void giveTimes(List<Integer> order) {
    List<Integer> known = new ArrayList<>();
    for (int rank = 0; rank < ranks.length; rank++) {
      int number = order.get(rank);
      ranks[number] = rank;
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
    for (Link link : toSuccessors ? links.after(number) : links.before(number)) {
      int next = toSuccessors ? link.later() : link.earlier();
      if (times[next] == null
          && (!toSuccessors || laterIfPossible(bound(link), null, next) != null)) {
        open.add(next);
      }
    }
  }

  /** Returns the time of an event or, if it is later and possible, the time of a predecessor. */
  private @Nullable Instant afterPredecessors(int number) {
    Instant time = times[number];
    for (Link link : links.before(number)) {
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
    for (Link link : links.after(number)) {
      Instant bound = times[link.later()];
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
      for (Link link : links.after(number)) {
        open[link.later()] += isInTime(link) ? 1 : 0;
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
      for (Link link : links.after(number)) {
        if (isInTime(link) && --open[link.later()] == 0) {
          ready.add(places[link.later()]);
        }
      }
    }
    return sorted;
  }

  private boolean isInTime(Link link) {
    return !time(link.later()).isBefore(time(link.earlier()));
  }
}
