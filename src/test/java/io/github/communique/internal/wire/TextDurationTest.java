package io.github.communique.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Tests that the fast parser returns the same durations as the JDK. */
class TextDurationTest {
  @Property(tries = 20_000)
  void anyText(
      @ForAll @StringLength(max = 8) @Chars({'0', '1', '9', 'H', 'M', 'S', 'T', '-', '.', 'h'})
          String rest) {
    Duration plain = TextDuration.plain("PT" + rest);
    if (plain != null) {
      assertThat(plain).isEqualTo(Duration.parse("PT" + rest));
    }
  }

  @Property
  void readsTheTextOfADuration(@ForAll @IntRange(max = 100_000_000) int seconds) {
    Duration duration = Duration.ofSeconds(seconds);

    assertThat(TextDuration.plain(duration.toString())).isEqualTo(duration);
  }

  @Example
  void othersAreNot() {
    for (String other :
        new String[] {"", "P", "PT", "PT1", "PTM", "P1D", "PT-1H", "PT1.5S", "PT1M1H", "PT1h"}) {
      assertThat(TextDuration.plain(other)).as(other).isNull();
    }
  }
}
