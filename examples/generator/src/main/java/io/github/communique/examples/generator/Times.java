package io.github.communique.examples.generator;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Chooses a random time for a past or future event, relative to the day of publication. */
final class Times {
  private Times() {}

  static EventTime of(Status status, Draft draft, Distribution lines, Draw draw) {
    if (status == Status.ONGOING) {
      return EventTime.since(PartialDateTime.of(draft.day.minusDays(draw.from(1, 10))));
    }
    return status == Status.OCCURRED || status == Status.UNKNOWN
        ? past(draft, lines, draw)
        : ahead(draft, lines, draw);
  }

  private static EventTime past(Draft draft, Distribution lines, Draw draw) {
    LocalDate day = draft.day.minusDays(draw.chance(0.6) ? 0 : draw.from(1, 3));
    return switch (lines.time.draw(draw)) {
      case DAY -> EventTime.on(day);
      // The day is at least two days before the day of publication, so that the time precedes
      // publication regardless of the offset.
      case CLOCK -> EventTime.at(clock(draft.day.minusDays(draw.from(2, 3)), draw));
      case MONTH -> EventTime.at(PartialDateTime.of(YearMonth.from(day)));
      case BOUNDS ->
          EventTime.between(
              PartialDateTime.of(day.minusDays(draw.from(1, 4))), PartialDateTime.of(day));
      case WORDS -> EventTime.notAfter(PartialDateTime.of(day));
    };
  }

  private static EventTime ahead(Draft draft, Distribution lines, Draw draw) {
    LocalDate day = draft.day.plusDays(draw.from(1, 20));
    return switch (lines.time.draw(draw)) {
      case DAY -> EventTime.on(day);
      case CLOCK -> EventTime.at(clock(day.plusDays(1), draw));
      case MONTH -> EventTime.at(PartialDateTime.of(YearMonth.from(draft.day.plusMonths(1))));
      case BOUNDS ->
          EventTime.builder()
              .earliest(PartialDateTime.of(draft.day.plusDays(1)))
              .latest(PartialDateTime.of(draft.day.plusDays(draw.from(3, 10))))
              .text(draft.phrases.language(), words(draft, draw))
              .build();
      case WORDS -> EventTime.unresolved(draft.phrases.language(), words(draft, draw));
    };
  }

  private static PartialDateTime clock(LocalDate day, Draw draw) {
    return PartialDateTime.of(
        day.atTime(draw.from(7, 20), 5 * draw.below(12))
            .atOffset(ZoneOffset.ofHours(draw.from(-5, 9))));
  }

  private static String words(Draft draft, Draw draw) {
    return draft.phrases.phrase("when." + draw.from(1, Phrases.FEW));
  }
}
