package io.github.communique.arbitraries;

import static io.github.communique.arbitraries.PartArbitraries.words;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.PartOfDay;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries for event times in all four forms. */
public final class EventTimeArbitraries {
  private static final Once<EventTime> EVENT_TIMES =
      new Once<>(EventTimeArbitraries::newEventTimes);

  private EventTimeArbitraries() {}

  /**
   * Generates times in all four forms, with and without the optional properties; some times are
   * reversed.
   */
  public static Arbitrary<EventTime> eventTimes() {
    return EVENT_TIMES.get();
  }

  private static Arbitrary<EventTime> newEventTimes() {
    return eventTimes(TimeArbitraries.partialDateTimes());
  }

  /**
   * Generates times within a single winter, with widely different offsets and zones; many of these
   * times overlap.
   */
  public static Arbitrary<EventTime> nearbyTimes() {
    return eventTimes(nearbyValues());
  }

  /**
   * Generates dates and times in a single winter. Some do not have an offset; the others have
   * widely different offsets.
   */
  public static Arbitrary<PartialDateTime> nearbyValues() {
    return Arbitraries.of(
            "2021",
            "2022",
            "2022-02",
            "2022-02-19",
            "2022-02-20",
            "2022-02-21",
            "2022-02-22",
            "2022-02-20T23:30",
            "2022-02-21T00:30",
            "2022-02-20T23:30Z",
            "2022-02-21T01:00+03:00",
            "2022-02-21T12:00:30.5+14:00",
            "2022-02-20T20:00-12:00")
        .map(PartialDateTime::parse);
  }

  private static Arbitrary<EventTime> eventTimes(Arbitrary<PartialDateTime> values) {
    return Choice.oneOf(
        eventTimes(values, Set.of("at")),
        eventTimes(values, Set.of("from")),
        eventTimes(values, Set.of("from", "ongoing")),
        eventTimes(values, Set.of("to")),
        eventTimes(values, Set.of("from", "to")),
        eventTimes(values, Set.of("earliest")),
        eventTimes(values, Set.of("latest")),
        eventTimes(values, Set.of("earliest", "latest")),
        eventTimes(values, Set.of("text")));
  }

  private static Arbitrary<EventTime> eventTimes(
      Arbitrary<PartialDateTime> values, Set<String> shape) {
    Maker<EventTime.Builder> maker =
        Maker.of(EventTime::builder)
            .when(shape.contains("at"), values, EventTime.Builder::at)
            .when(shape.contains("from"), values, EventTime.Builder::from)
            .when(shape.contains("to"), values, EventTime.Builder::to)
            .when(shape.contains("earliest"), values, EventTime.Builder::earliest)
            .when(shape.contains("latest"), values, EventTime.Builder::latest)
            .when(shape.contains("ongoing"), Arbitraries.just(true), EventTime.Builder::ongoing)
            .optional(
                Arbitraries.of("Europe/Moscow", "Asia/Jakarta", "Pacific/Kiritimati"),
                EventTime.Builder::zone)
            .optional(Arbitraries.of(true, false, false, false), EventTime.Builder::recurring)
            .optional(words(PartOfDay.known(), PartOfDay::of), EventTime.Builder::partOfDay)
            .optional(Arbitraries.of(true, false), EventTime.Builder::approximate)
            .optional(Arbitraries.of(true, false), EventTime.Builder::uncertain)
            .required(ValueArbitraries.extensions(), EventTime.Builder::extensions);
    Arbitrary<LocalizedText> words = ValueArbitraries.localizedTexts();
    return (shape.contains("text")
            ? maker.required(words, EventTime.Builder::text)
            : maker.optional(words, EventTime.Builder::text))
        .build(EventTime.Builder::build);
  }
}
