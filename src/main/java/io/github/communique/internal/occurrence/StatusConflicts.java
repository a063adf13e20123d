package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state contradictory statuses for one occurrence. Incompatible statuses
 * contradict each other if their reports have the same time of knowledge. Otherwise, the later
 * status usually represents progress. However, a plan or cancellation contradicts an earlier report
 * that the event has started.
 */
final class StatusConflicts {
  private final Site at;

  /** The first report with each status, for each time of knowledge. */
  private final Map<ContentKey, Map<Status, Event>> knownThen = new HashMap<>();

  /** The reports, ordered by time of knowledge. */
  private final List<Event> reports;

  private final Consumer<Contradiction> found;

  private StatusConflicts(Account account, Consumer<Contradiction> found) {
    this.reports = account.byKnowledge().stream().map(Report::event).toList();
    this.at = account.at();
    this.found = found;
  }

  static void find(Account account, Consumer<Contradiction> found) {
    if (!standAlike(account.reports())) {
      new StatusConflicts(account, found).find();
    }
  }

  /** Fast path: returns whether the statuses cannot conflict at any time of knowledge. */
  private static boolean standAlike(List<Event> reports) {
    Stand all = Stand.UNKNOWN;
    for (Event report : reports) {
      if (report.status() == Status.FAILED) {
        return false;
      }
      Stand stand = stand(report);
      if (stand != all && stand != Stand.UNKNOWN) {
        if (all != Stand.UNKNOWN) {
          return false;
        }
        all = stand;
      }
    }
    return true;
  }

  private void find() {
    Event begun = firstBegun();
    for (Event report : reports) {
      Event contradicted = knownAtTheSameTime(report);
      if (contradicted == null && begun != null && isAfter(report, begun)) {
        contradicted = begun;
      }
      if (contradicted != null) {
        found.accept(conflict(report, contradicted));
      }
    }
  }

  private Contradiction conflict(Event report, Event contradicted) {
    boolean sameTime = asOf(contradicted).equals(asOf(report));
    return new Contradiction(
        Code.OCCURRENCE_STATUS_CONFLICT,
        "status",
        new Claim(report, report.status().value()),
        new Claim(contradicted, contradicted.status().value()),
        at.of(report).within("status"),
        Contradiction.named(report, at)
            + " has the status "
            + Quoted.of(report.status().value())
            + ", but "
            + Contradiction.named(contradicted, at)
            + ", a report of the same occurrence, has the status "
            + Quoted.of(contradicted.status().value()),
        sameTime
            ? "neither report is later, so only one of the two statuses can be true"
            : "an event that has begun can no longer be planned or cancelled");
  }

  private @Nullable Event knownAtTheSameTime(Event report) {
    Optional<Object> known = Reports.known(report, at.dossier());
    if (known.isEmpty() || stand(report) == Stand.UNKNOWN) {
      return null;
    }
    Map<Status, Event> others =
        knownThen.computeIfAbsent(
            new ContentKey(known.get()), time -> new LinkedHashMap<>(Status.values().length));
    for (Event other : others.values()) {
      if (excludesEachOther(other.status(), report.status())) {
        return other;
      }
    }
    others.putIfAbsent(report.status(), report);
    return null;
  }

  /**
   * Returns the first report, by time of knowledge, that states that the event has started; null if
   * there is none.
   */
  private @Nullable Event firstBegun() {
    Event first = null;
    for (Event report : reports) {
      if (stand(report) == Stand.BEGUN
          && asOf(report).isPresent()
          && (first == null || last(report).isBefore(last(first)))) {
        first = report;
      }
    }
    return first;
  }

  private boolean isAfter(Event report, Event begun) {
    boolean notBegun = stand(report) == Stand.AHEAD || stand(report) == Stand.OFF;
    return notBegun
        && asOf(report).isPresent()
        && last(begun).isBefore(asOf(report).get().first(ZoneOffset.UTC));
  }

  private Optional<PartialDateTime> asOf(Event report) {
    return Reports.asOf(report, at.dossier());
  }

  private Instant last(Event report) {
    return asOf(report).orElseThrow().last(ZoneOffset.UTC);
  }

  /**
   * Returns whether two statuses exclude each other. A failed attempt did not occur, but may have
   * been ongoing earlier on the same day.
   */
  private static boolean excludesEachOther(Status one, Status other) {
    return stand(one) != stand(other)
        || one == Status.FAILED && other == Status.OCCURRED
        || one == Status.OCCURRED && other == Status.FAILED;
  }

  /**
   * Groups of compatible statuses, such as intended and planned. Ongoing and occurred are in one
   * group, because an event can have both statuses on the same day.
   */
  private enum Stand {
    AHEAD,
    BEGUN,
    OFF,
    UNKNOWN
  }

  private static Stand stand(Event report) {
    return stand(report.status());
  }

  private static Stand stand(Status status) {
    return status.isAhead()
        ? Stand.AHEAD
        : status.hasBegun() ? Stand.BEGUN : status == Status.CANCELLED ? Stand.OFF : Stand.UNKNOWN;
  }
}
