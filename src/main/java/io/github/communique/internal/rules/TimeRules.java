package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Knowledge;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.ZoneNames;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The {@code time.*} rules, which report impossible times. */
final class TimeRules {
  /**
   * The tolerance for a time without a zone, because a day on which clocks are set back has 25
   * hours.
   */
  private static final Duration LEEWAY_WITHOUT_ZONE = Duration.ofHours(1);

  private TimeRules() {}

  static void check(EventTime time, Trail at) {
    inOrder(time, at);
    if (time.partOfDay().isPresent()) {
      PartOfDayRules.check(time, time.partOfDay().get(), at);
    }
    if (time.zone().isPresent()) {
      Optional<ZoneId> zone = time.zoneId();
      if (zone.isPresent()) {
        ClockRules.check(time, zone.get(), at);
      } else {
        isUnknown(time.zone().get(), at);
      }
    }
  }

  private static void inOrder(EventTime time, Trail at) {
    if (Span.isReversed(time)) {
      Code.TIME_REVERSED.report(
          at.site(),
          "the time ends before it begins: " + bounds(time),
          "check whether the two values are swapped");
    }
  }

  private static String bounds(EventTime time) {
    return time.from().isPresent()
        ? "\"from\" is " + time.from().get() + " and \"to\" is " + time.to().get()
        : "\"earliest\" is " + time.earliest().get() + " and \"latest\" is " + time.latest().get();
  }

  private static void isUnknown(String zone, Trail at) {
    Code.TIME_ZONE_UNKNOWN.report(
        at.within("zone"),
        "the zone "
            + Quoted.of(zone)
            + " is unknown; expected an IANA time zone id such as \"Europe/Moscow\"",
        ZoneNames.ofWindows(zone)
            .map(meant -> "this is a Windows time zone name; did you mean \"" + meant + "\"?")
            .or(
                () ->
                    ZoneNames.spelledLike(zone).map(spelled -> "did you mean \"" + spelled + "\"?"))
            .orElse(null));
  }

  static void check(Event event, Optional<EventTime> time, Trail at) {
    Knowledge knowledge = at.inspection().knowledge();
    if (event.asOf().isPresent() && knowledge.isPublishedBeforeAsOf(event)) {
      Code.TIME_AS_OF_AFTER_PUBLICATION.report(
          at.within("asOf"),
          "\"asOf\" is %s, which is after %s"
              .formatted(event.asOf().get(), lastPublication(event, knowledge)),
          "set \"asOf\" to the time at which the source had the information");
    }
    if (time.isEmpty()) {
      return;
    }
    EventTime stated = time.get();
    if (event.status().hasBegun()) {
      if (!knowledge.isPublishedAfterTheBeginOf(stated, event)
          && knowledge.published(event).isBefore(Span.of(stated))) {
        Code.TIME_OCCURRED_AFTER_PUBLICATION.report(
            at.within("time"),
            Kinds.withStatus(event)
                + ", but its time ("
                + TimeText.of(stated)
                + ") is after "
                + (knowledge.isPublished(event)
                    ? lastPublication(event, knowledge)
                    : known(event, knowledge)),
            "use the status \"planned\", or correct the time");
      } else if (event.articles().size() > 1) {
        ArticleRules.appearAfter(event, Span.of(stated), at);
      }
      goesOnAsItsTime(event, stated, at);
    } else if (isOngoing(event, stated) && isNotUnderway(event.status())) {
      isOngoing(event, at);
    } else if (isStillMeantForItsTime(event.status())
        && !knowledge.isKnownBeforeTheEndOf(stated, event)
        && Span.of(stated).isBefore(knowledge.known(event))) {
      Code.TIME_PLANNED_BEFORE_PUBLICATION.report(
          at.within("time"),
          "%s, but its time (%s) is before %s"
              .formatted(Kinds.withStatus(event), TimeText.of(stated), known(event, knowledge)),
          "use the status \"occurred\" or \"cancelled\", or correct the time");
    }
  }

  /** Describes the time of knowledge of a report, for a message. */
  static String known(Event event, Knowledge knowledge) {
    return event
        .asOf()
        .map(time -> "\"asOf\", " + time)
        .orElseGet(() -> firstPublication(event, knowledge));
  }

  private static String firstPublication(Event event, Knowledge knowledge) {
    Article article = knowledge.earliest(event).orElseThrow();
    return "the publication date" + ofSeveral(article, event) + ", " + article.published().get();
  }

  /** Formats the publication date and the last update of the article that is the most recent. */
  private static String lastPublication(Event event, Knowledge knowledge) {
    Article article = knowledge.latest(event).orElseThrow();
    String of = ofSeveral(article, event);
    Optional<PartialDateTime> updated = article.updated();
    return article.published().isPresent()
        ? "the publication date"
            + of
            + ", "
            + article.published().get()
            + updated.map(time -> " (last update " + time + ")").orElse("")
        : "the last update" + of + ", " + updated.get();
  }

  private static String ofSeveral(Article article, Event event) {
    return event.articles().size() > 1 ? " of article " + Quoted.of(article.id()) : "";
  }

  /** Returns whether an event with the given status cannot have begun. */
  private static boolean isNotUnderway(Status status) {
    return status.isAhead() || status == Status.CANCELLED;
  }

  /**
   * Returns whether an event is ongoing according to its time. A series may be ongoing, although
   * each occurrence has ended. The time of a negative report is the period in which the event did
   * not take place.
   */
  private static boolean isOngoing(Event event, EventTime stated) {
    return stated.ongoing() && !stated.recurring() && event.polarity() == Polarity.POSITIVE;
  }

  private static void isOngoing(Event event, Trail at) {
    Code.TIME_ONGOING_MISMATCH.report(
        at.within("time").within("ongoing"),
        Kinds.withStatus(event) + ", but its time is ongoing",
        "use the status \"ongoing\", or remove \"ongoing\" from the time");
  }

  private static void goesOnAsItsTime(Event event, EventTime stated, Trail at) {
    if (isOngoing(event, stated) && event.status() != Status.ONGOING) {
      isOngoing(event, at);
    } else if (event.status() == Status.ONGOING
        && (stated.to().isPresent() || stated.latest().isPresent())
        && !at.inspection().knowledge().isKnownBeforeTheEndOf(stated, event)
        && Span.of(stated).isBefore(at.inspection().knowledge().known(event))) {
      Code.TIME_ONGOING_MISMATCH.report(
          at.within("time"),
          Kinds.named(event)
              + " has the status \"ongoing\", but its time ("
              + TimeText.of(stated)
              + ") is before "
              + known(event, at.inspection().knowledge()),
          "use the status \"occurred\", or correct the time");
    }
  }

  /**
   * Returns whether an event with the given status is still expected to take place at its stated
   * time. The time of a postponed event may be the original date, which no longer applies.
   */
  private static boolean isStillMeantForItsTime(Status status) {
    return status.isAhead() && status != Status.POSTPONED;
  }

  static void duration(Event event, Optional<Duration> stated, Trail at) {
    if (stated.isEmpty()) {
      return;
    }
    Duration duration = stated.get();
    if (duration.isNegative()) {
      Code.TIME_REVERSED.report(
          at.within("duration"), "duration must not be negative; found " + duration);
      return;
    }
    EventTime time = event.time().orElse(null);
    if (time == null || isWithinADay(duration, time)) {
      return;
    }
    if (time.approximate() || time.uncertain() || time.recurring() || isStart(time)) {
      return;
    }
    // A time with an unknown zone is treated as a time without a zone.
    EventTime known = Span.inOrder(time.zoneId().isPresent() ? time : withoutZone(time));
    Optional<Instant> first = known.first(ZoneOffset.UTC);
    Optional<Instant> last = known.last(ZoneOffset.UTC);
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    // The last instant is inclusive.
    Duration room = Duration.between(first.get(), last.get()).plusNanos(1);
    if (duration.compareTo(known.zone().isPresent() ? room : room.plus(LEEWAY_WITHOUT_ZONE)) > 0) {
      Code.TIME_DURATION_EXCEEDS_BOUNDS.report(
          at.within("duration"),
          "the duration %s is longer than the time of the %s, %s"
              .formatted(duration, event.type(), TimeText.of(time)),
          "correct the duration or the time");
    }
  }

  private static EventTime withoutZone(EventTime time) {
    return time.zone().isEmpty() ? time : time.toBuilder().clear("zone").build();
  }

  /**
   * Fast path: returns whether the duration is less than 24 hours and the time is a date without a
   * zone. This is the case for most meetings.
   */
  private static boolean isWithinADay(Duration duration, EventTime time) {
    return time.at().isPresent()
        && time.zone().isEmpty()
        && duration.toSeconds() < Duration.ofDays(1).toSeconds()
        && !isOfTheClock(time.at().get().precision());
  }

  /**
   * Returns whether the time states the start of the event, as in "at 15:05, for an hour and a
   * half".
   */
  static boolean isStart(EventTime time) {
    return time.at().map(PartialDateTime::precision).filter(TimeRules::isOfTheClock).isPresent();
  }

  private static boolean isOfTheClock(Precision precision) {
    return precision.compareTo(Precision.DAY) > 0;
  }
}
