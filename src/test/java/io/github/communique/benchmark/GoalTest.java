package io.github.communique.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests how goals are compared with results, and how the comparison is printed. */
class GoalTest {
  @Test
  void whereMoreIsBetterEveryNumberReachesTheBound() {
    assertThat(new Goal("speed", 1.0, true, Map.of("a", 1.0, "b", 1.2)).isMet()).isTrue();
    assertThat(new Goal("speed", 1.0, true, Map.of("a", 0.99, "b", 1.2)).isMet()).isFalse();
  }

  @Test
  void whereLessIsBetterNoNumberExceedsIt() {
    assertThat(new Goal("bytes", 0.6, false, Map.of("a", 0.6, "b", 0.1)).isMet()).isTrue();
    assertThat(new Goal("bytes", 0.6, false, Map.of("a", 0.61, "b", 0.1)).isMet()).isFalse();
  }

  @Test
  void aRowContainsGoalValuesAndResult() {
    Map<String, Double> measured = new LinkedHashMap<>();
    measured.put("one event", 0.5);
    measured.put("10,000 events", 1.234);

    assertThat(new Goal("speed", 0.75, true, measured))
        .hasToString("| speed: ≥ 0.75 | 0.50 (one event), 1.23 (10,000 events) | **no** |");
    assertThat(new Goal("bytes", 1.25, false, measured))
        .hasToString("| bytes: ≤ 1.25 | 0.50 (one event), 1.23 (10,000 events) | yes |");
    assertThat(new Goal("bytes", 1.25, false, Map.of()))
        .hasToString("| bytes: ≤ 1.25 |  | not measured |");
  }
}
