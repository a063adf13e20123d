package io.github.communique.validation;

import io.github.communique.structure.Quoted;
import io.github.communique.time.EventTime;

/** Times as messages write them. */
final class TimeText {
  private TimeText() {}

  static String of(EventTime time) {
    if (time.at().isPresent()) {
      return time.at().get().toString();
    }
    String text =
        part("from ", time.from())
            + part("to ", time.to())
            + part("not before ", time.earliest())
            + part("not after ", time.latest());
    return text.isEmpty()
        ? time.text().map(shown -> Quoted.of(shown.value())).orElse("no time")
        : text.stripTrailing();
  }

  private static String part(String preposition, java.util.Optional<?> value) {
    return value.map(shown -> preposition + shown + " ").orElse("");
  }
}
