package io.github.communique.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static final int SIZE = 100;

  /** A task with one loop. */
  public static final class Line implements IntFunction<Runnable> {
    @Override
    public Runnable apply(int size) {
      return () -> {
        for (int i = 0; i < size; i++) {
          one();
        }
      };
    }
  }

  /** A task with a nested loop. The loop that prepares the task must not be counted. */
  public static final class Square implements IntFunction<Runnable> {
    @Override
    public Runnable apply(int size) {
      new Line().apply(size).run();
      return () -> {
        for (int i = 0; i < size; i++) {
          new Line().apply(size).run();
        }
      };
    }
  }

  private static void one() {}

  @Test
  void turnsAndCallsAreCounted() {
    // The steps are one iteration and one call for each element, and one call to the lambda.
    assertThat(Steps.of(Line.class, SIZE)).isEqualTo(2 * SIZE + 1);
    assertThat(Steps.of(Line.class, 2 * SIZE)).isEqualTo(4 * SIZE + 1);
  }

  @Test
  void aSquareIsSeen() {
    assertThat(Steps.of(Square.class, 2 * SIZE)).isGreaterThan(3 * Steps.of(Square.class, SIZE));
  }
}
