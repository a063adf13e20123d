package io.github.communique.arbitraries;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Times of all four shapes, for property tests. */
public final class EventTimeArbitraries {
  private EventTimeArbitraries() {}

  /** Times of all shapes, with everything that they may have besides; some are reversed. */
  public static Arbitrary<EventTime> eventTimes() {
    return eventTimes(TimeArbitraries.partialDateTimes());
  }

  /** Times of one winter with offsets and zones far apart, so that many of them touch. */
  public static Arbitrary<EventTime> nearbyTimes() {
    Arbitrary<PartialDateTime> values =
        Arbitraries.of(
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
    return eventTimes(values);
  }

  private static Arbitrary<EventTime> eventTimes(Arbitrary<PartialDateTime> values) {
    return Arbitraries.of(
            Set.of("at"),
            Set.of("from"),
            Set.of("from", "ongoing"),
            Set.of("to"),
            Set.of("from", "to"),
            Set.of("earliest"),
            Set.of("latest"),
            Set.of("earliest", "latest"),
            Set.of("text"))
        .flatMap(
            shape ->
                Builders.withBuilder(EventTime::builder)
                    .use(values)
                    .in(only(shape, "at", EventTime.Builder::at))
                    .use(values)
                    .in(only(shape, "from", EventTime.Builder::from))
                    .use(values)
                    .in(only(shape, "to", EventTime.Builder::to))
                    .use(values)
                    .in(only(shape, "earliest", EventTime.Builder::earliest))
                    .use(values)
                    .in(only(shape, "latest", EventTime.Builder::latest))
                    .use(ValueArbitraries.localizedTexts())
                    .withProbability(shape.contains("text") ? 1 : 0.2)
                    .in((builder, text) -> builder.text(text))
                    .use(Arbitraries.of("Europe/Moscow", "Asia/Jakarta", "Pacific/Kiritimati"))
                    .withProbability(0.2)
                    .in((builder, zone) -> builder.zone(zone))
                    .use(Arbitraries.just(true))
                    .withProbability(0.1)
                    .in((builder, yes) -> builder.approximate(yes))
                    .use(Arbitraries.just(true))
                    .withProbability(0.1)
                    .in((builder, yes) -> builder.uncertain(yes))
                    .use(ValueArbitraries.extensions())
                    .in((builder, extensions) -> builder.extensions(extensions))
                    .build(builder -> builder.ongoing(shape.contains("ongoing")).build()));
  }

  private static <T> BiFunction<EventTime.Builder, T, EventTime.Builder> only(
      Set<String> shape,
      String property,
      BiFunction<EventTime.Builder, T, EventTime.Builder> setter) {
    return shape.contains(property) ? setter : (builder, value) -> builder;
  }
}
