package io.github.communique.examples.postgres;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows the progress of a load: on a terminal, as a bar; otherwise, as a line every few seconds.
 */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long ON_TERMINAL = 100_000_000L;
  private static final long IN_LOG = 5_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;
  private long shown;
  private boolean drawn;

  /**
   * Creates a progress bar.
   *
   * @param clock returns the time in nanoseconds
   */
  ProgressBar(PrintStream out, boolean terminal, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  /**
   * Shows the progress, unless the last update was very recent.
   *
   * @param done the completed fraction, from 0 to 1; negative if unknown
   * @param lines the number of lines that this run has stored
   */
  void show(double done, long lines) {
    long now = clock.getAsLong();
    if (now - shown < (terminal ? ON_TERMINAL : IN_LOG)) {
      return;
    }
    shown = now;
    draw(done, lines);
  }

  /** Shows the final state and ends the line. */
  void end(long lines) {
    if (drawn || !terminal) {
      draw(1, lines);
    }
    if (terminal && drawn) {
      out.println();
    }
  }

  private void draw(double done, long lines) {
    double seconds = Math.max(1e-3, (clock.getAsLong() - start) / 1e9);
    String text =
        String.format(
            Locale.ROOT,
            "%s %,d lines stored, %,.0f/s",
            done < 0 ? "  ? %" : String.format(Locale.ROOT, "%3d %%", (int) (100 * done)),
            lines,
            lines / seconds);
    if (terminal) {
      int filled = done < 0 ? 0 : (int) (WIDTH * done);
      out.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + text + " ");
      out.flush();
    } else {
      out.println(text);
    }
    drawn = true;
  }
}
