package io.github.communique.internal.occurrence;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.time.PartialDateTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * A report and its time of knowledge. If the time is unknown, the bounds are {@link Instant#MIN}
 * and {@link Instant#MAX}.
 *
 * @param knownFirst the first instant of the time of knowledge
 * @param knownLast the last instant of the time of knowledge
 */
record Report(Event event, Instant knownFirst, Instant knownLast) {
  /**
   * A comparator that orders reports by time of knowledge and then by id, so that the order does
   * not depend on document order.
   */
  static final Comparator<Report> BY_KNOWLEDGE =
      Comparator.comparing(Report::knownFirst)
          .thenComparing(Report::knownLast)
          .thenComparing(report -> report.event().id());

  static Report of(Event event, Dossier dossier) {
    Optional<PartialDateTime> known = Reports.asOf(event, dossier);
    return new Report(
        event,
        known.map(value -> value.first(ZoneOffset.UTC)).orElse(Instant.MIN),
        known.map(value -> value.last(ZoneOffset.UTC)).orElse(Instant.MAX));
  }

  /**
   * Returns the last instant at which this report can contradict later reports. For a plan, this
   * instant is its time of knowledge, because a later report replaces the plan.
   */
  Instant countsUntil() {
    return event.status().isAhead() ? knownLast : Instant.MAX;
  }

  /** Returns whether this report certainly became known later than another report. */
  boolean isKnownAfter(Report other) {
    return other.knownLast.isBefore(knownFirst);
  }
}
