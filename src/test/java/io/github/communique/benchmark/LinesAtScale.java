package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Reads, validates and rewrites a file that is far larger than the heap, with one thread and with
 * all threads. Compares the measured times with the time that a Jackson token scan of the same
 * bytes takes. To run it: {@code mvn -q -P benchmark test-compile exec:exec
 * -Dbenchmark.main=LinesAtScale}. Each measurement runs in a separate JVM with a 64 MB or 512 MB
 * heap.
 *
 * <p>{@code -Dbenchmark.bytes} sets the file size, and {@code -Dbenchmark.rounds} the number of
 * runs per measurement.
 */
public final class LinesAtScale {
  private static final List<String> HEAPS = List.of("64m", "512m");
  private static final String SCAN = "(a) scan all tokens";
  private static final String ONE_THREAD = "read, validate, write; 1 thread";

  private LinesAtScale() {}

  /** The results printed by one JVM. */
  private record Run(double seconds, double cpuSeconds, long heap, long process) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    long bytes = Long.getLong("benchmark.bytes", 1_000_000_000);
    int rounds = Integer.getInteger("benchmark.rounds", 3);
    int processors = Runtime.getRuntime().availableProcessors();
    PrintStream out = new PrintStream(System.out, true, UTF_8);

    Path directory = Files.createDirectories(Path.of("target"));
    Path file = directory.resolve("lines-at-scale.jsonl");
    Path target = directory.resolve("lines-at-scale-again.jsonl");
    FileOfNews.write(file, bytes);
    String allThreads = "read, validate, write; " + processors + " threads";
    Map<String, Map<String, List<Run>>> byHeap = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String heap : HEAPS) {
        Map<String, List<Run>> runs = byHeap.computeIfAbsent(heap, h -> new LinkedHashMap<>());
        add(runs, SCAN, heap, "scan", file, target, 1);
        add(runs, ONE_THREAD, heap, "rewrite", file, target, 1);
        add(runs, allThreads, heap, "rewrite", file, target, processors);
      }
    }
    byHeap.forEach((heap, runs) -> print(runs, heap, file.toFile().length(), out));
    Tables.goals(goals(byHeap, allThreads), out);
    Files.delete(file);
    Files.delete(target);
  }

  private static List<Goal> goals(Map<String, Map<String, List<Run>>> byHeap, String allThreads) {
    Map<String, Double> one = new LinkedHashMap<>();
    Map<String, Double> all = new LinkedHashMap<>();
    byHeap.forEach(
        (heap, runs) -> {
          double ofOne = median(runs.get(ONE_THREAD), Run::seconds);
          one.put(heap, median(runs.get(SCAN), Run::seconds) / ofOne);
          all.put(heap, ofOne / median(runs.get(allThreads), Run::seconds));
        });
    return List.of(
        new Goal("one thread, speed relative to the scan (a)", 0.35, true, one),
        new Goal(
            "all threads, speed relative to one thread; 2 processors",
            1.7,
            true,
            Map.of("512m", all.get("512m"))));
  }

  private static void add(
      Map<String, List<Run>> runs,
      String title,
      String heap,
      String work,
      Path file,
      Path target,
      int threads)
      throws IOException, InterruptedException {
    String printed =
        OwnJvm.run(
            options(heap),
            LinesWork.class,
            work,
            file.toString(),
            target.toString(),
            String.valueOf(threads));
    if (work.equals("rewrite") && Files.mismatch(file, target) >= 0) {
      throw new IllegalStateException(title + ": not the same file again");
    }
    String[] numbers = printed.split(" ");
    runs.computeIfAbsent(title, t -> new ArrayList<>())
        .add(
            new Run(
                Long.parseLong(numbers[0]) / 1e9,
                Long.parseLong(numbers[1]) / 1e9,
                Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3])));
  }

  private static List<String> options(String heap) {
    return List.of("-Xmx" + heap, "-XX:+UseG1GC");
  }

  private static void print(Map<String, List<Run>> runs, String heap, long size, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%n%s, JDK %s, %d processors, %s; %,d bytes, median of %d:%n%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        String.join(" ", options(heap)),
        size,
        runs.values().iterator().next().size());
    out.println(
        "| | MB/s | (a) = 1 | MB/s per processor | maximum heap, MB | maximum process, MB |");
    out.println("|---|--:|--:|--:|--:|--:|");
    double floor = median(runs.values().iterator().next(), Run::seconds);
    runs.forEach(
        (title, all) ->
            out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.0f | %.0f | %s |%n",
                title,
                size / 1e6 / median(all, Run::seconds),
                floor / median(all, Run::seconds),
                size / 1e6 / median(all, Run::cpuSeconds),
                all.stream().mapToLong(Run::heap).max().orElseThrow() / 1e6,
                process(all)));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> what) {
    return runs.stream().mapToDouble(what).sorted().toArray()[runs.size() / 2];
  }

  /** Returns the peak memory of the process, which is available only on Linux. */
  private static String process(List<Run> runs) {
    long most = runs.stream().mapToLong(Run::process).max().orElseThrow();
    return most < 0 ? "" : String.format(Locale.ROOT, "%.0f", most / 1e6);
  }
}
