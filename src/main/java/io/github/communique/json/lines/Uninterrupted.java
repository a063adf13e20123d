package io.github.communique.json.lines;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Runs operations on file channels to completion although an interrupt closes the channel. The
 * interrupt stays pending.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** An operation that can be repeated after its channel was closed. */
  interface Operation<T> {
    T run() throws IOException;
  }

  /** An operation without a result. */
  interface Action {
    void perform() throws IOException;
  }

  static void perform(Action action) throws IOException {
    run(
        () -> {
          action.perform();
          return true;
        });
  }

  static <T> T run(Operation<T> operation) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return operation.run();
        } catch (ClosedByInterruptException e) {
          interrupted = true;
          Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
