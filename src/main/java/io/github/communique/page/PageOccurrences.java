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
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The occurrences of a dossier, sorted by group and then by the time of the earliest report. In
 * each occurrence, the best report comes first. Every event is a report of exactly one occurrence.
 * Events are numbered in this order.
 */
final class PageOccurrences {
  /** A group of occurrences on the page, determined by the best report. */
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
    for (Group group : Group.values()) {
      groups.put(group, new ArrayList<>());
    }
    Map<Occurrence, Boolean> seen = new IdentityHashMap<>();
    Occurrences occurrences = Occurrences.of(dossier);
    Map<Event, Integer> order = order(view);
    dossier.events().stream()
        .sorted((one, other) -> position(order, one) - position(order, other))
        .forEach(
            event -> {
              Occurrence occurrence = occurrences.reportedBy(event).orElseThrow();
              if (seen.put(occurrence, true) == null) {
                Event best = occurrence.best().orElse(event);
                PageOccurrence shown = shown(best, occurrence, order);
                of(shown.group()).add(shown);
              }
            });
    groups.forEach((group, all) -> all.forEach(this::number));
  }

  private void number(PageOccurrence occurrence) {
    occurrence.reports().forEach(event -> numbers.putIfAbsent(event, numbers.size() + 1));
  }

  private static Map<Event, Integer> order(DossierView view) {
    Map<Event, Integer> order = new IdentityHashMap<>();
    view.timeline(ZoneOffset.UTC).forEach(event -> order.putIfAbsent(event, order.size()));
    return order;
  }

  /**
   * Returns the position of an event in the timeline. Withdrawn reports come last, in dossier
   * order.
   */
  private static int position(Map<Event, Integer> order, Event event) {
    return order.getOrDefault(event, Integer.MAX_VALUE);
  }

  private static PageOccurrence shown(
      Event best, Occurrence occurrence, Map<Event, Integer> order) {
    List<Event> reports = new ArrayList<>();
    for (Event report : occurrence.reports()) {
      if (report != best) {
        reports.add(report);
      }
    }
    reports.sort((one, other) -> position(order, one) - position(order, other));
    reports.add(0, best);
    return new PageOccurrence(group(best), Collections.unmodifiableList(reports), occurrence);
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
    return Objects.requireNonNull(groups.get(group));
  }

  /** Returns all occurrences in page order. */
  List<PageOccurrence> all() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the one-based number of an event on the page. */
  int number(Event event) {
    return Objects.requireNonNull(numbers.get(event));
  }
}
