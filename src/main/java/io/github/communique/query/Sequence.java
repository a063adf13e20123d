package io.github.communique.query;

import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders events by their relations. Numbers represent the events. */
final class Sequence {
  private static final Set<RelationType> FIRST_COMES_LATER =
      Set.of(RelationType.FOLLOWS, RelationType.RESPONDS_TO, RelationType.PART_OF);

  private static final Set<RelationType> FIRST_COMES_EARLIER =
      Set.of(RelationType.CAUSES, RelationType.PRECONDITION_OF);

  private final Map<Event, Integer> numbers = new IdentityHashMap<>();
  private final List<List<Integer>> after = new ArrayList<>();
  private final List<List<Integer>> before = new ArrayList<>();

  /** The earliest time of each event, as stated or as derived from relations; null if unknown. */
  private final @Nullable Instant[] times;

  private boolean isEmpty = true;

  /** The latest possible beginning of each event; {@link Instant#MAX} if unknown. */
  private final Instant[] latest;

  Sequence(
      List<Event> events,
      List<Relation> relations,
      Function<Event, Optional<Instant>> time,
      Function<Event, Instant> latestTime) {
    this.times = new Instant[events.size()];
    this.latest = new Instant[events.size()];
    Map<String, Integer> ids = new HashMap<>();
    for (Event event : events) {
      int number = numbers.size();
      numbers.put(event, number);
      ids.putIfAbsent(event.id(), number);
      times[number] = time.apply(event).orElse(null);
      latest[number] = latestTime.apply(event);
      after.add(new ArrayList<>(0));
      before.add(new ArrayList<>(0));
    }
    for (Relation relation : relations) {
      Integer from = ids.get(relation.from().id());
      Integer to = ids.get(relation.to().id());
      if (relation.polarity() == Polarity.POSITIVE
          && from != null
          && to != null
          && !from.equals(to)) {
        if (FIRST_COMES_EARLIER.contains(relation.type())) {
          link(from, to);
        } else if (FIRST_COMES_LATER.contains(relation.type())) {
          link(to, from);
        } else if (relation.type().equals(RelationType.SAME_EVENT)) {
          linkReports(from, to);
        }
      }
    }
    if (!isEmpty) {
      giveTimes();
    }
  }

  /**
   * Links two reports of an occurrence if only one of them has a time. The report with the time
   * comes first.
   */
  private void linkReports(int one, int other) {
    if (times[one] == null && times[other] != null) {
      link(other, one);
    } else if (times[one] != null && times[other] == null) {
      link(one, other);
    }
  }

  private void link(int earlier, int later) {
    isEmpty = false;
    after.get(earlier).add(later);
    before.get(later).add(earlier);
  }

  boolean isEmpty() {
    return isEmpty;
  }

  Optional<Instant> time(Event event) {
    return Optional.ofNullable(numbers.get(event)).map(number -> times[number]);
  }

  /**
   * Sets the time of each event to the latest time of its predecessors, unless the event's own time
   * is later or contradicts that time. If neither an event nor its predecessors have a time, the
   * event gets the earliest time of its successors.
   */
  private void giveTimes() {
    List<Integer> order = inOrder();
    for (int number : order) {
      for (int earlier : before.get(number)) {
        Instant time = times[earlier];
        if (time != null && isPossible(number, time)) {
          times[number] = time;
        }
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      int number = order.get(i);
      if (times[number] == null) {
        for (int later : after.get(number)) {
          Instant time = times[later];
          if (time != null && (times[number] == null || time.isBefore(times[number]))) {
            times[number] = time;
          }
        }
      }
    }
  }

  /**
   * Returns whether the time of an event can be set to the given time. An event without a time can
   * be set to any time. Otherwise, the given time must be later than the current time of the event,
   * but not later than its latest possible beginning.
   */
  private boolean isPossible(int number, Instant time) {
    Instant known = times[number];
    return known == null || time.isAfter(known) && !time.isAfter(latest[number]);
  }

  /**
   * Returns the events in topological order, except events that are part of a cycle or follow one.
   */
  private List<Integer> inOrder() {
    int[] open = new int[times.length];
    List<Integer> order = new ArrayList<>();
    for (int number = 0; number < open.length; number++) {
      open[number] = before.get(number).size();
      if (open[number] == 0) {
        order.add(number);
      }
    }
    for (int i = 0; i < order.size(); i++) {
      for (int later : after.get(order.get(i))) {
        if (--open[later] == 0) {
          order.add(later);
        }
      }
    }
    return order;
  }

  private int number(Event event) {
    return Objects.requireNonNull(numbers.get(event), "an event of another dossier");
  }

  /**
   * Sorts events with equal times topologically.
   *
   * @param inTime the events, sorted by time
   */
  List<Event> sort(List<Event> inTime) {
    int[] open = new int[times.length];
    int[] places = new int[times.length];
    for (int place = 0; place < inTime.size(); place++) {
      int number = number(inTime.get(place));
      places[number] = place;
      for (int later : after.get(number)) {
        open[later] += isInTime(number, later) ? 1 : 0;
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int place = 0; place < inTime.size(); place++) {
      if (open[number(inTime.get(place))] == 0) {
        ready.add(place);
      }
    }
    boolean[] done = new boolean[inTime.size()];
    List<Event> sorted = new ArrayList<>();
    int first = 0;
    while (sorted.size() < inTime.size()) {
      while (done[first]) {
        first++;
      }
      Integer next = ready.peek();
      // An unsorted event that is earlier than all ready events is part of a cycle or follows one.
      if (next == null || !done[next] && isEarlier(inTime.get(first), inTime.get(next))) {
        next = first;
      } else {
        ready.remove();
      }
      if (!done[next]) {
        done[next] = true;
        Event event = inTime.get(next);
        sorted.add(event);
        int number = number(event);
        for (int later : after.get(number)) {
          if (isInTime(number, later) && --open[later] == 0) {
            ready.add(places[later]);
          }
        }
      }
    }
    return List.copyOf(sorted);
  }

  private boolean isInTime(int earlier, int later) {
    return !orLast(later).isBefore(orLast(earlier));
  }

  private boolean isEarlier(Event one, Event other) {
    return orLast(number(one)).isBefore(orLast(number(other)));
  }

  private Instant orLast(int number) {
    Instant time = times[number];
    return time == null ? Instant.MAX : time;
  }
}
