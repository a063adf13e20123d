package io.github.communique.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The results of one JMH run, by benchmark and parameter value. */
final class Scores {
  private final Map<String, Map<String, Score>> byBenchmark = new LinkedHashMap<>();

  /**
   * The result of one benchmark with one input.
   *
   * @param operationsPerSecond the median of the iterations, which is robust to outliers
   * @param spread half the difference between the slowest and the fastest iteration
   */
  record Score(double operationsPerSecond, double spread, double bytesPerOperation) {
    double seconds() {
      return 1 / operationsPerSecond;
    }
  }

  /** Collects the results of the benchmarks that have the given parameter. */
  Scores(Collection<RunResult> results, String parameter) {
    for (RunResult result : results) {
      String value = result.getParams().getParam(parameter);
      if (value != null) {
        String benchmark = result.getParams().getBenchmark();
        byBenchmark
            .computeIfAbsent(
                benchmark.substring(benchmark.lastIndexOf('.') + 1), name -> new LinkedHashMap<>())
            .put(value, score(result));
      }
    }
  }

  private static Score score(RunResult result) {
    Statistics throughput = result.getPrimaryResult().getStatistics();
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Score(
        throughput.getPercentile(50),
        (throughput.getMax() - throughput.getMin()) / 2,
        allocated.getScore());
  }

  Set<String> benchmarks() {
    return byBenchmark.keySet();
  }

  /** Returns the scores of a benchmark by parameter value, in measurement order. */
  Map<String, Score> of(String benchmark) {
    return byBenchmark.getOrDefault(benchmark, Map.of());
  }

  /** Returns a score; empty if the benchmark was not run. */
  Optional<Score> of(String benchmark, Inputs input) {
    return Optional.ofNullable(of(benchmark).get(input.name()));
  }
}
