package io.github.communique.internal.inspection;

import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;

/** Formats times for messages. */
public final class TimeText {
  private TimeText() {}

  public static String of(EventTime time) {
    if (time.at().isPresent()) {
      return time.at().get().toString();
    }
    String text =
        part("from ", time.from())
            + part(" to ", time.to())
            + part("not before ", time.earliest())
            + part(time.earliest().isPresent() ? " and not after " : "not after ", time.latest());
    return text.isEmpty()
        ? time.text().map(shown -> Quoted.of(shown.value())).orElse("no time")
        : text.strip();
  }

  private static String part(String preposition, java.util.Optional<?> value) {
    return value.map(shown -> preposition + shown).orElse("");
  }
}
