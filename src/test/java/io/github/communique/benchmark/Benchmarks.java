package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks. Prints Markdown tables that contain the ratios of the results and state
 * whether the goals are met. To run it: {@code mvn -q -P benchmark test-compile exec:exec}.
 *
 * <p>The tables contain ratios, because ratios depend less on the machine than operations per
 * second do. A run takes about twenty minutes. Options: {@code -Dbenchmark.rounds}, {@code
 * warmups}, {@code iterations}, {@code seconds}, {@code include} (a regular expression for the
 * names of the benchmarks) and {@code starts} (the number of JVMs in which the first read is
 * measured).
 *
 * <p>Each benchmark with an {@code input} parameter is reported as a row of {@link Tables}. For
 * benchmarks with an {@code events} parameter, the time per event is printed.
 */
public final class Benchmarks {
  /**
   * The options that are passed to every JVM, so that all JVMs use the same heap size and garbage
   * collector. G1 is the JDK's default on a machine with two or more processors.
   */
  static final List<String> JVM_OPTIONS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    long start = System.nanoTime();
    Scores scores = new Scores(run(DossierBenchmark.class), "input");
    Scores events = new Scores(run(EventsBenchmark.class), "events");
    Scores quotes = new Scores(run(QuotesBenchmark.class), "language");
    FirstRead.Times firstRead = FirstRead.measure(Integer.getInteger("benchmark.starts", 11));
    // JOL prints a preamble before the tables.
    Map<Inputs, Retained> retained = Retained.ofAll();

    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.printf(
        Locale.ROOT,
        "%n%s, JDK %s (%s), %d processors, %s %s, %s, %d s%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version(),
        System.getProperty("java.vm.name"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        String.join(" ", JVM_OPTIONS),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
    Tables.goals(Goal.of(scores, events, retained, firstRead), out);
    Tables.speed(scores, out);
    Tables.timePerEvent(events, out);
    Tables.quotes(quotes, out);
    Tables.firstRead(firstRead, out);
    Tables.retained(retained, out);
  }

  /**
   * Runs all benchmarks in a class the requested number of times, with a separate JVM for each run.
   * JMH would run all forks of a benchmark consecutively. Temporary load on the machine could then
   * affect all forks of a few benchmarks and distort their ratios.
   */
  private static List<RunResult> run(Class<?> benchmarks) throws RunnerException {
    Map<BenchmarkParams, List<BenchmarkResult>> results = new TreeMap<>();
    for (int round = 0; round < Integer.getInteger("benchmark.rounds", 1); round++) {
      for (RunResult result : once(benchmarks)) {
        results
            .computeIfAbsent(result.getParams(), params -> new ArrayList<>())
            .addAll(result.getBenchmarkResults());
      }
    }
    return results.entrySet().stream()
        .map(result -> new RunResult(result.getKey(), result.getValue()))
        .toList();
  }

  private static Collection<RunResult> once(Class<?> benchmarks) throws RunnerException {
    try {
      return new Runner(options(benchmarks)).run();
    } catch (NoBenchmarksException e) {
      // None of the selected benchmarks is in this class.
      return List.of();
    }
  }

  private static Options options(Class<?> benchmarks) {
    TimeValue time = TimeValue.seconds(Integer.getInteger("benchmark.seconds", 1));
    String include = System.getProperty("benchmark.include", ".*");
    return new OptionsBuilder()
        .include("^" + benchmarks.getName() + "\\.(" + include + ")$")
        .mode(Mode.Throughput)
        .timeUnit(TimeUnit.SECONDS)
        .forks(1)
        .warmupIterations(Integer.getInteger("benchmark.warmups", 8))
        .warmupTime(time)
        .measurementIterations(Integer.getInteger("benchmark.iterations", 6))
        .measurementTime(time)
        .jvmArgs(JVM_OPTIONS.toArray(String[]::new))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build();
  }
}
