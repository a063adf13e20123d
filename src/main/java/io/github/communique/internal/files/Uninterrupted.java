package io.github.communique.internal.files;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Performs operations on file channels. Repeats an operation whenever an interrupt closes its
 * channel, until the operation completes. Restores the interrupt status of the thread afterwards.
 */
public final class Uninterrupted {
  private Uninterrupted() {}

  /** An operation that can be repeated after its channel is closed. */
  public interface Operation<T> {
    /** Runs the operation. */
    T run() throws IOException;
  }

  /** An operation without a result. */
  public interface Action {
    /** Performs the operation. */
    void perform() throws IOException;
  }

  /** Performs an operation without a result. */
  public static void perform(Action action) throws IOException {
    run(
        () -> {
          action.perform();
          return true;
        });
  }

  /** Repeats an operation until it completes, and returns its result. */
  public static <T> T run(Operation<T> operation) throws IOException {
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
