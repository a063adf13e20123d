package io.github.communique.examples.generator;

import java.io.PrintStream;
import java.util.Locale;

/** Shows the progress on a terminal, in a single line that is overwritten with each update. */
final class Meter {
  private static final long EVERY = 200_000_000;

  private final PrintStream err;
  private final boolean terminal;
  private final long count;
  private final long start = System.nanoTime();
  private long shown = start;

  Meter(PrintStream err, boolean terminal, long count) {
    this.err = err;
    this.terminal = terminal;
    this.count = count;
  }

  void show(GeneratedFiles.Written written) {
    long now = System.nanoTime();
    if (terminal && now - shown >= EVERY) {
      shown = now;
      err.printf(
          Locale.ROOT,
          "\r%d of %d lines, %.0f/s ",
          written.lines(),
          count,
          written.lines() / seconds());
    }
  }

  void end() {
    if (shown != start) {
      err.println();
    }
  }

  double seconds() {
    return Math.max(1, System.nanoTime() - start) / 1e9;
  }
}
