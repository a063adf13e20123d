package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.Status;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state contradictory statuses for one occurrence. Incompatible statuses
 * contradict each other if their reports have the same time of knowledge. Otherwise, the later
 * status usually represents progress. However, a plan or cancellation contradicts an earlier report
 * that the event has started, and a failure contradicts an earlier report that the event occurred.
 * A plan and a report from another article of the same day do not contradict each other.
 */
final class StatusConflicts {
  private final Account account;

  /** For each time of knowledge, the first report with each status, except plans. */
  private final Map<ContentKey, Map<Status, Event>> knownThen = new HashMap<>();

  /** For each state of affairs that reports describe, the first report with each status. */
  private final Map<ContentKey, Map<Status, Event>> knownTogether = new HashMap<>();

  private StatusConflicts(Account account) {
    this.account = account;
  }

  static void find(Account account) {
    if (account.differ(Event::status)) {
      new StatusConflicts(account).find();
    }
  }

  private void find() {
    Report begun = earliestKnown(status -> stand(status) == Stand.BEGUN);
    Report occurred = earliestKnown(status -> status == Status.OCCURRED);
    for (Report report : account.byKnowledge()) {
      Status status = report.event().status();
      Event sameTime = excludedAtTheSameTime(report.event());
      if (sameTime != null) {
        report(
            report.event(),
            sameTime,
            "neither report is later, so only one of the two statuses can be true");
      } else if (begun != null
          && (stand(status) == Stand.AHEAD || stand(status) == Stand.OFF)
          && report.isKnownAfter(begun)) {
        report(
            report.event(),
            begun.event(),
            "an event that has begun can no longer be planned or cancelled");
      } else if (occurred != null && status == Status.FAILED && report.isKnownAfter(occurred)) {
        report(report.event(), occurred.event(), "an event that has occurred cannot fail later");
      }
    }
  }

  private void report(Event report, Event other, String reason) {
    account.report(
        Code.OCCURRENCE_STATUS_CONFLICT,
        Claim.of(report, "status", report.status().value()),
        Claim.of(other, "status", other.status().value()),
        account.at().of(report).within("status"),
        reason);
  }

  /**
   * Returns the first earlier report with the same time of knowledge and an incompatible status;
   * null if there is none.
   */
  private @Nullable Event excludedAtTheSameTime(Event report) {
    Optional<Object> known = Reports.known(report, account.at().dossier());
    if (known.isEmpty() || stand(report.status()) == Stand.UNKNOWN) {
      return null;
    }
    Object state = Reports.knownState(report, account.at().dossier()).orElseThrow();
    Event excluded = excluded(report, knownTogether, state);
    // A report from another article of the same day may be later than a plan.
    return excluded == null && stand(report.status()) != Stand.AHEAD
        ? excluded(report, knownThen, known.get())
        : excluded;
  }

  /**
   * Returns the first earlier report with the same key and an incompatible status; null if there is
   * none. Adds the report in this case.
   */
  private static @Nullable Event excluded(
      Event report, Map<ContentKey, Map<Status, Event>> reports, Object key) {
    Map<Status, Event> others =
        reports.computeIfAbsent(new ContentKey(key), known -> new LinkedHashMap<>());
    for (Event other : others.values()) {
      if (excludeEachOther(other.status(), report.status())) {
        return other;
      }
    }
    others.putIfAbsent(report.status(), report);
    return null;
  }

  /**
   * Returns the report that became known first among the reports with a matching status; null if
   * there is none.
   */
  private @Nullable Report earliestKnown(Predicate<Status> wanted) {
    return account.byKnowledge().stream()
        .filter(report -> wanted.test(report.event().status()))
        .min(Comparator.comparing(Report::knownLast))
        .orElse(null);
  }

  /**
   * Returns whether two statuses exclude each other. A failed attempt did not occur, but may have
   * been ongoing earlier on the same day.
   */
  private static boolean excludeEachOther(Status one, Status other) {
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

  private static Stand stand(Status status) {
    return status.isAhead()
        ? Stand.AHEAD
        : status.hasBegun() ? Stand.BEGUN : status == Status.CANCELLED ? Stand.OFF : Stand.UNKNOWN;
  }
}
