package io.github.communique.page;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.query.DossierView;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The occurrences of a dossier, sorted by group and then by the time of the earliest report. In
 * each occurrence, the best report comes first. Every event is a report of exactly one occurrence.
 * Events are numbered in the order in which the page shows them.
 */
final class PageOccurrences {
  /** A group of occurrences on the page. The best report of an occurrence determines its group. */
  enum Group {
    HAPPENED("What happened", "happened"),
    TO_COME("What is to come", "ahead"),
    UNCLEAR("What did not happen or is unclear", "unclear"),
    WITHDRAWN("Withdrawn reports", "unclear");

    final String heading;

    /** The CSS class of the group. */
    final String style;

    Group(String heading, String style) {
      this.heading = heading;
      this.style = style;
    }
  }

  /** An occurrence and its reports, starting with the best report. */
  record PageOccurrence(Group group, List<Event> reports, Occurrence occurrence) {
    Event best() {
      return reports.get(0);
    }
  }

  private final Map<Group, List<PageOccurrence>> groups = new EnumMap<>(Group.class);
  private final Map<Event, Integer> numbers = new IdentityHashMap<>();

  PageOccurrences(Dossier dossier, DossierView view) {
    Map<Event, Integer> order = new IdentityHashMap<>();
    view.timeline(ZoneOffset.UTC).forEach(event -> order.putIfAbsent(event, order.size()));
    // Withdrawn reports come last, in dossier order.
    Comparator<Event> byTime =
        Comparator.comparingInt(event -> order.getOrDefault(event, Integer.MAX_VALUE));
    Occurrences occurrences = Occurrences.of(dossier);
    dossier.events().stream()
        .sorted(byTime)
        .map(event -> occurrences.reportedBy(event).orElseThrow())
        .distinct()
        .forEach(occurrence -> add(occurrence, byTime));
    events().forEach(event -> numbers.putIfAbsent(event, numbers.size() + 1));
  }

  private void add(Occurrence occurrence, Comparator<Event> byTime) {
    List<Event> reports = new ArrayList<>(occurrence.reports());
    reports.sort(byTime);
    Event best = occurrence.best().orElse(reports.get(0));
    reports.removeIf(report -> report == best);
    reports.add(0, best);
    Group group = group(best);
    groups
        .computeIfAbsent(group, added -> new ArrayList<>())
        .add(new PageOccurrence(group, List.copyOf(reports), occurrence));
  }

  private static Group group(Event best) {
    if (best.rank() == Rank.DEPRECATED) {
      return Group.WITHDRAWN;
    }
    if (best.polarity() == Polarity.NEGATIVE
        || best.status() == Status.CANCELLED
        || best.status() == Status.HYPOTHETICAL
        || best.status() == Status.UNKNOWN) {
      return Group.UNCLEAR;
    }
    return best.status().isAhead() ? Group.TO_COME : Group.HAPPENED;
  }

  List<PageOccurrence> of(Group group) {
    return groups.getOrDefault(group, List.of());
  }

  /** Returns all occurrences in page order. */
  List<PageOccurrence> all() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** Returns all events in page order. */
  List<Event> events() {
    return all().stream().flatMap(occurrence -> occurrence.reports().stream()).toList();
  }

  /** Returns the number of events in a group. */
  int count(Group group) {
    return of(group).stream().mapToInt(occurrence -> occurrence.reports().size()).sum();
  }

  /** Returns the one-based number of an event on the page. */
  int number(Event event) {
    return Objects.requireNonNull(numbers.get(event));
  }
}
