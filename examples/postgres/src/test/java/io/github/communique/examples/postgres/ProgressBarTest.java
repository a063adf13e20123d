package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, UTF_8);
  private final AtomicLong clock = new AtomicLong();

  @Test
  void isDrawnOverItselfOnATerminal() {
    ProgressBar bar = new ProgressBar(out, true, clock::get);
    at(bar, 0.05, 0.01, 10);
    at(bar, 1, 0.5, 1000);
    at(bar, 1.01, 0.51, 1010);
    at(bar, 2, 1, 2000);
    bar.end(2000);
    assertThat(printed.toString(UTF_8))
        .isEqualTo(
            "\r[###############...............]  50 % 1,000 lines stored, 1,000/s "
                + "\r[##############################] 100 % 2,000 lines stored, 1,000/s "
                + "\r[##############################] 100 % 2,000 lines stored, 1,000/s "
                + System.lineSeparator());
  }

  @Test
  void isPlainLinesElsewhere() {
    ProgressBar bar = new ProgressBar(out, false, clock::get);
    at(bar, 1, 0.1, 1000);
    at(bar, 5, -1, 5000);
    bar.end(6000);
    assertThat(printed.toString(UTF_8).lines())
        .containsExactly("  ? % 5,000 lines stored, 1,000/s", "100 % 6,000 lines stored, 1,200/s");
  }

  private void at(ProgressBar bar, double seconds, double done, long lines) {
    clock.set((long) (seconds * 1e9));
    bar.show(done, lines);
  }
}
