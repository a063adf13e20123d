package io.github.communique.internal.inspection;

import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.util.Optional;

/** Formats times for messages. */
public final class TimeText {
  private TimeText() {}

  /**
   * Formats a time. A reversed time, which is reported as a separate issue, is formatted as the
   * range between its two ends, because the rules compare this range.
   */
  public static String of(EventTime stated) {
    EventTime time = Span.inOrder(stated);
    if (time.at().isPresent()) {
      return time.at().get().toString();
    }
    String text =
        part("from ", time.from())
            + part(time.from().isPresent() ? " to " : "until ", time.to())
            + bounds(time.earliest(), time.latest());
    return text.isEmpty()
        ? time.text().map(shown -> Quoted.of(shown.value())).orElse("no time")
        : text.strip();
  }

  /** Formats a time as an adverbial phrase, for example {@code in 2019} or {@code from 2015}. */
  public static String when(EventTime stated) {
    EventTime time = Span.inOrder(stated);
    boolean hasOneBound = time.earliest().isPresent() != time.latest().isPresent();
    Optional<PartialDateTime> first = hasOneBound ? time.earliest().or(time::latest) : time.at();
    return first.map(TimeText::preposition).orElse("") + of(time);
  }

  /** Formats a value as an adverbial phrase, for example {@code in 2019-05}. */
  public static String when(PartialDateTime value) {
    return preposition(value) + value;
  }

  private static String preposition(PartialDateTime value) {
    return switch (value.precision()) {
      case YEAR, MONTH -> "in ";
      case DAY -> "on ";
      default -> "at ";
    };
  }

  private static String bounds(Optional<?> earliest, Optional<?> latest) {
    if (earliest.isPresent() && latest.isPresent()) {
      return "between " + earliest.get() + " and " + latest.get();
    }
    return earliest.map(value -> value + " or later").orElse("")
        + latest.map(value -> value + " or earlier").orElse("");
  }

  private static String part(String preposition, Optional<?> value) {
    return value.map(shown -> preposition + shown).orElse("");
  }
}
