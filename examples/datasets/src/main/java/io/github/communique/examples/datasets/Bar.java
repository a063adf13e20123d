package io.github.communique.examples.datasets;

import io.github.communique.interop.dataset.ImportProgress;
import java.io.PrintStream;
import java.util.Locale;

/** A one-line progress bar for terminals. */
final class Bar {
  private static final int WIDTH = 30;
  private static final long EVERY = 200_000_000;

  private final PrintStream err;
  private final boolean terminal;
  private long shown = System.nanoTime() - EVERY;
  private boolean started;

  Bar(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void show(ImportProgress progress) {
    long now = System.nanoTime();
    boolean last = progress.bytes() == progress.totalBytes().orElse(-1);
    if (!terminal || now - shown < EVERY && !last) {
      return;
    }
    shown = now;
    started = true;
    long total = progress.totalBytes().orElse(0);
    double share = total == 0 ? 0 : Math.min(1, (double) progress.bytes() / total);
    int done = (int) (share * WIDTH);
    err.printf(
        Locale.ROOT,
        "\r[%s%s] %3.0f %%, %d rows ",
        "#".repeat(done),
        " ".repeat(WIDTH - done),
        share * 100,
        progress.rows());
  }

  void end() {
    if (started) {
      err.println();
    }
  }
}
