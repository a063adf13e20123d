package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds pairs of reports in which one duration is more than twice the other. Smaller differences
 * are common, because reports round durations. The duration of an ongoing event is not compared,
 * because this duration still increases.
 */
final class DurationConflicts {
  private DurationConflicts() {}

  static void find(Account account) {
    if (account.differ(DurationConflicts::duration)) {
      account.ofOneStand().forEach(reports -> compare(reports, account));
    }
  }

  private static void compare(List<Event> reports, Account account) {
    Timed shortest = null;
    Timed longest = null;
    for (Event report : reports) {
      Duration duration = duration(report).orElse(null);
      if (duration != null) {
        Timed timed = new Timed(report, duration);
        if (shortest == null || longest == null) {
          shortest = timed;
          longest = timed;
        }
        if (timed.isMuchLongerThan(shortest)) {
          report(timed, shortest, account);
        } else if (longest.isMuchLongerThan(timed)) {
          report(timed, longest, account);
        }
        shortest = duration.compareTo(shortest.duration) < 0 ? timed : shortest;
        longest = duration.compareTo(longest.duration) > 0 ? timed : longest;
      }
    }
  }

  private static void report(Timed timed, Timed other, Account account) {
    account.report(
        Code.OCCURRENCE_TIME_CONFLICT,
        timed.claim(),
        other.claim(),
        account.at().of(timed.report).within("duration"),
        "one duration is more than twice the other");
  }

  /** Returns the duration of an event that is not ongoing. */
  private static Optional<Duration> duration(Event report) {
    return EventProperties.duration(report)
        .filter(length -> !length.isNegative() && report.status() != Status.ONGOING);
  }

  private record Timed(Event report, Duration duration) {
    boolean isMuchLongerThan(Timed other) {
      // Dividing cannot overflow.
      return duration.dividedBy(2).compareTo(other.duration) > 0;
    }

    Claim claim() {
      return new Claim(report, duration.toString(), "has the duration " + duration);
    }
  }
}
