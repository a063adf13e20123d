package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of which one states more than twice the duration that another report states.
 * Smaller differences are common, because reports round durations. The duration of an ongoing event
 * is not compared, because it increases.
 */
final class DurationConflicts {
  private DurationConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (!areAllEqual(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account, found));
    }
  }

  /** Fast path: returns whether all durations are equal. */
  private static boolean areAllEqual(List<Event> reports) {
    Duration first = null;
    for (Event report : reports) {
      Duration duration = duration(report);
      if (duration != null) {
        if (first != null && !first.equals(duration)) {
          return false;
        }
        first = duration;
      }
    }
    return true;
  }

  private static void compare(List<Event> reports, Account account, Consumer<Contradiction> found) {
    Event shortest = null;
    Event longest = null;
    for (Event report : reports) {
      Duration duration = duration(report);
      if (duration == null) {
        continue;
      }
      if (shortest != null && isMuchLonger(duration, duration(shortest))) {
        found.accept(conflict(report, shortest, account));
      } else if (longest != null && isMuchLonger(duration(longest), duration)) {
        found.accept(conflict(report, longest, account));
      }
      if (shortest == null || isLonger(duration(shortest), duration)) {
        shortest = report;
      }
      if (longest == null || isLonger(duration, duration(longest))) {
        longest = report;
      }
    }
  }

  private static Contradiction conflict(Event report, Event other, Account account) {
    return Contradiction.of(
        Code.OCCURRENCE_TIME_CONFLICT,
        new Claim(report, String.valueOf(duration(report))),
        "has the duration " + duration(report),
        new Claim(other, String.valueOf(duration(other))),
        "has the duration " + duration(other),
        account.at().of(report).within("duration"),
        "one duration is more than twice the other");
  }

  private static boolean isLonger(@Nullable Duration one, @Nullable Duration other) {
    return one != null && other != null && one.compareTo(other) > 0;
  }

  private static boolean isMuchLonger(@Nullable Duration one, @Nullable Duration other) {
    return one != null
        && other != null
        // Dividing cannot overflow.
        && one.dividedBy(2).compareTo(other) > 0;
  }

  /** Returns the duration of an event that is not ongoing; null if the report does not state it. */
  private static @Nullable Duration duration(Event report) {
    Optional<Duration> duration =
        report instanceof Meeting meeting
            ? meeting.duration()
            : report instanceof Action action ? action.duration() : Optional.empty();
    return duration.isEmpty() || duration.get().isNegative() || report.status() == Status.ONGOING
        ? null
        : duration.get();
  }
}
