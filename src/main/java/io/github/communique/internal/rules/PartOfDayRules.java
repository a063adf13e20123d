package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.PartOfDay;
import java.util.Map;

/**
 * The {@code time.part-of-day} rule, which checks that the hour of a time is within the stated part
 * of the day.
 *
 * <p>The parts of a day do not have exact limits. Therefore, an hour is reported only if it is
 * outside the part of the day in every country and season.
 */
final class PartOfDayRules {
  private static final int HOURS_OF_DAY = 24;

  /** Maps each part of the day to its hours. Hours from 24 upwards belong to the next day. */
  private static final Map<PartOfDay, Hours> HOURS =
      Map.of(
          PartOfDay.MORNING, new Hours(0, 12),
          PartOfDay.MIDDAY, new Hours(10, 15),
          PartOfDay.AFTERNOON, new Hours(11, 20),
          PartOfDay.EVENING, new Hours(15, 26),
          PartOfDay.NIGHT, new Hours(17, 32),
          PartOfDay.DAYTIME, new Hours(3, 23));

  private PartOfDayRules() {}

  static void check(EventTime time, PartOfDay part, Trail at) {
    Hours hours = HOURS.get(part);
    if (hours == null || time.approximate() || time.uncertain()) {
      return;
    }
    if (time.at().isEmpty() || time.at().get().hour().isEmpty()) {
      return;
    }
    PartialDateTime stated = time.at().get();
    if (!Span.isInUtc(stated) && !hours.contain(stated.hour().getAsInt())) {
      Code.TIME_PART_OF_DAY.report(
          at.within("partOfDay"),
          "the part of the day is " + Quoted.of(part.value()) + ", but the time is " + stated,
          "correct the hour or the part of the day");
    }
  }

  /** The first and the last hour of a part of the day, both inclusive. */
  private record Hours(int first, int last) {
    boolean contain(int hour) {
      return first <= hour && hour <= last || hour + HOURS_OF_DAY <= last;
    }
  }
}
