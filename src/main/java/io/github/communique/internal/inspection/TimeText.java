package io.github.communique.internal.inspection;

import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import java.util.Optional;

/** Formats times for messages. */
public final class TimeText {
  private TimeText() {}

  public static String of(EventTime time) {
    if (time.at().isPresent()) {
      return time.at().get().toString();
    }
    String text =
        part("from ", time.from())
            + part(time.from().isPresent() ? " to " : "up to ", time.to())
            + bounds(time.earliest(), time.latest());
    return text.isEmpty()
        ? time.text().map(shown -> Quoted.of(shown.value())).orElse("no time")
        : text.strip();
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
