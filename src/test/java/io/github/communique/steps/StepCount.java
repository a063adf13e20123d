package io.github.communique.steps;

/**
 * The step counter for {@link Steps}. Instrumented copies of the library's classes call the methods
 * of this class.
 */
public final class StepCount {
  private static long count;

  private StepCount() {}

  /** Counts one step. */
  public static void step() {
    count++;
  }

  static long take() {
    long taken = count;
    count = 0;
    return taken;
  }
}
