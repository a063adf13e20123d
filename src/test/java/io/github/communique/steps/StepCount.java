package io.github.communique.steps;

/** What {@link Steps} counts with. Its methods are called by changed copies of the library. */
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
