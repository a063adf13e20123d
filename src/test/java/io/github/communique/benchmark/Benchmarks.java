package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints their ratios as a Markdown table: {@code mvn -q -P benchmark
 * test-compile exec:exec}.
 *
 * <p>Ratios, since they depend less on the machine than operations a second do. The settings are
 * for a run of some minutes; {@code -Dbenchmark.forks}, {@code warmups}, {@code iterations}, {@code
 * seconds} and {@code include} (a pattern of names) change them.
 */
public final class Benchmarks {
  /**
   * The rows, in their order: the benchmark, what a person calls it, and whether it is compared
   * with the reading or the writing of a tree.
   */
  private static final List<Row> ROWS =
      List.of(
          new Row("scan", "(a) scan all tokens", "readTree"),
          new Row("readTree", "(b) read a `JsonNode` tree", "readTree"),
          new Row("readRecords", "(c) read plain records", "readTree"),
          new Row("read", "(d) read", "readTree"),
          new Row("readAndValidate", "(e) read and validate", "readTree"),
          new Row("writeTree", "(f) write the tree of (b)", "writeTree"),
          new Row("writeRecords", "(f) write the records of (c)", "writeTree"),
          new Row("write", "(f) write", "writeTree"),
          new Row("readTreeAndCheckSchema", "(g) read a tree, check the schema", "readTree"),
          new Row("canonical", "(h) canonical form", "writeTree"),
          new Row("contentHash", "(h) content hash", "writeTree"));

  private Benchmarks() {}

  private record Row(String benchmark, String title, String one) {}

  /** What was measured of one benchmark with one input. */
  private record Score(double throughput, double error, double bytesPerOperation) {}

  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results = new Runner(options()).run();

    Map<Inputs, Map<String, Score>> scores = new EnumMap<>(Inputs.class);
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      scores
          .computeIfAbsent(
              Inputs.valueOf(result.getParams().getParam("input")), input -> new TreeMap<>())
          .put(benchmark.substring(benchmark.lastIndexOf('.') + 1), score(result));
    }
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    print(scores, out);
    Retained.print(out);
  }

  private static Options options() {
    TimeValue time = TimeValue.seconds(Integer.getInteger("benchmark.seconds", 1));
    return new OptionsBuilder()
        .include(
            DossierBenchmark.class.getName()
                + "\\."
                + System.getProperty("benchmark.include", ".*")
                + "$")
        .forks(Integer.getInteger("benchmark.forks", 1))
        .warmupIterations(Integer.getInteger("benchmark.warmups", 3))
        .warmupTime(time)
        .measurementIterations(Integer.getInteger("benchmark.iterations", 5))
        .measurementTime(time)
        // The same for all, so that no benchmark gets a larger heap by chance.
        .jvmArgs("-Xms1g", "-Xmx1g")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build();
  }

  private static Score score(RunResult result) {
    Result<?> throughput = result.getPrimaryResult();
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Score(throughput.getScore(), throughput.getScoreError(), allocated.getScore());
  }

  private static void print(Map<Inputs, Map<String, Score>> scores, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nJDK %s (%s), %d cores%n",
        Runtime.version(),
        System.getProperty("java.vm.name"),
        Runtime.getRuntime().availableProcessors());
    scores.forEach(
        (input, ofInput) -> {
          out.printf(Locale.ROOT, "%n%s, %,d bytes:%n%n", input.title(), input.bytes().length);
          out.println(
              "| | operations/s | ± | speed, tree = 1 | speed, (a) = 1 | bytes/operation"
                  + " | bytes, tree = 1 |");
          out.println("|---|--:|--:|--:|--:|--:|--:|");
          for (Row row : ROWS) {
            if (ofInput.containsKey(row.benchmark)) {
              out.println(line(row, ofInput));
            }
          }
        });
  }

  private static String line(Row row, Map<String, Score> scores) {
    Score score = scores.get(row.benchmark);
    Score tree = scores.get(row.one);
    Score floor = scores.get("scan");
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %,.0f | %s |",
        row.title,
        String.format(Locale.ROOT, score.throughput < 100 ? "%.2f" : "%,.0f", score.throughput),
        // Of one or two iterations there is none.
        Double.isNaN(score.error)
            ? ""
            : String.format(Locale.ROOT, "%.0f %%", 100 * score.error / score.throughput),
        tree == null ? "" : ratio(score.throughput, tree.throughput),
        floor == null ? "" : ratio(score.throughput, floor.throughput),
        score.bytesPerOperation,
        tree == null ? "" : ratio(score.bytesPerOperation, tree.bytesPerOperation));
  }

  private static String ratio(double value, double one) {
    return String.format(Locale.ROOT, "%.2f", value / one);
  }
}
