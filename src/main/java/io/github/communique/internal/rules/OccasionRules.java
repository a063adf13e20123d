package io.github.communique.internal.rules;

import io.github.communique.Agreement;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.util.Optional;

/**
 * The {@code statement.outside-meeting} and {@code agreement.outside-meeting} rules. A statement or
 * an agreement can refer to the meeting at which it was made or reached. The rules check that the
 * meeting took place, and that its time is compatible with the time of the statement or agreement.
 */
final class OccasionRules {
  /**
   * The assumed maximum duration of a meeting. A time of day states only the start of a meeting.
   */
  private static final Duration LONGEST = Duration.ofDays(1);

  private OccasionRules() {}

  static void check(Statement statement, Trail at) {
    check(statement, statement.during(), "during", Code.STATEMENT_OUTSIDE_MEETING, at);
  }

  static void check(Agreement agreement, Trail at) {
    check(agreement, agreement.reachedAt(), "reachedAt", Code.AGREEMENT_OUTSIDE_MEETING, at);
  }

  private static void check(
      Event event, Optional<Ref<Meeting>> ref, String property, Code code, Trail at) {
    if (ref.isEmpty()) {
      return;
    }
    Meeting meeting = at.index().resolve(ref.get());
    if (meeting == null) {
      return;
    }
    boolean isReported = event.status().hasBegun() && event.polarity() == Polarity.POSITIVE;
    if (isReported && (didNotTakePlace(meeting) || isAheadOf(event, meeting, at))) {
      code.report(
          at.within(property),
          Kinds.withStatus(event)
              + ", but its "
              + (meeting.polarity() == Polarity.NEGATIVE
                  ? Kinds.named(meeting) + " has the polarity \"negative\""
                  : Kinds.withStatus(meeting)),
          "remove "
              + Quoted.of(property)
              + ", set it to a meeting that took place, or correct one of the statuses");
    } else if (event.time().isPresent()
        && meeting.time().isPresent()
        && isOutside(event, meeting)) {
      code.report(
          at.within("time"),
          Kinds.named(event)
              + " is dated "
              + TimeText.of(event.time().get())
              + ", but its "
              + Kinds.named(meeting)
              + " is dated "
              + TimeText.of(meeting.time().get()),
          "remove " + Quoted.of(property) + ", or correct one of the times");
    }
  }

  private static boolean didNotTakePlace(Meeting meeting) {
    return meeting.polarity() == Polarity.NEGATIVE
        || meeting.status() == Status.CANCELLED
        || meeting.status() == Status.POSTPONED
        || meeting.status() == Status.HYPOTHETICAL;
  }

  /**
   * Returns whether a meeting is still planned according to a report with the same time of
   * knowledge as the event. Otherwise, the meeting may have taken place in the meantime.
   */
  private static boolean isAheadOf(Event event, Meeting meeting, Trail at) {
    return meeting.status().isAhead()
        && Reports.areKnownTogether(meeting, event, at.inspection().dossier());
  }

  private static boolean isOutside(Event event, Meeting meeting) {
    Span time = Span.of(event.time());
    Span met = Span.of(meeting.time());
    Span lasted = TimeRules.isStart(meeting.time().get()) ? met.endingLater(LONGEST) : met;
    if (meeting.duration().isPresent() && !meeting.duration().get().isNegative()) {
      lasted = lasted.endingLater(longest(meeting.duration().get()));
    }
    return time.isBefore(met) || lasted.isBefore(time);
  }

  /** Limits a duration, because adding an extreme value could exceed the range of an Instant. */
  private static Duration longest(Duration duration) {
    Duration most = Duration.ofDays(366);
    return duration.compareTo(most) > 0 ? most : duration;
  }
}
