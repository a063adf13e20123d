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
 * one thread per processor. Compares the measured times with the time that a Jackson token scan of
 * the same bytes takes. To run it: {@code mvn -q -P benchmark test-compile exec:exec
 * -Dbenchmark.main=LinesAtScale}. Each measurement runs in a separate JVM, which has a 64 MB or 512
 * MB heap and processes the file twice. The first pass includes the work of the JIT compiler.
 *
 * <p>{@code -Dbenchmark.bytes} sets the file size, and {@code -Dbenchmark.rounds} the number of
 * runs per measurement.
 */
public final class LinesAtScale {
  private static final List<String> HEAPS = List.of("64m", "512m");
  private static final String SCAN = "(a) scan all tokens";
  private static final String ONE_THREAD = "read, validate, write; 1 thread";

  private static final List<String> PASSES = List.of("first pass", "second pass in the same JVM");

  private LinesAtScale() {}

  /** The results of one pass. */
  private record Run(double seconds, double cpuSeconds, long heap, long process) {
    static Run parse(String printed) {
      String[] numbers = printed.split(" ");
      return new Run(
          Long.parseLong(numbers[0]) / 1e9,
          Long.parseLong(numbers[1]) / 1e9,
          Long.parseLong(numbers[2]),
          Long.parseLong(numbers[3]));
    }
  }

  /** A heap size and the index of a pass. */
  private record Setting(String heap, int pass) {}

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
    Map<Setting, Map<String, List<Run>>> runs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String heap : HEAPS) {
        add(runs, SCAN, heap, "scan", file, target, 1);
        add(runs, ONE_THREAD, heap, "rewrite", file, target, 1);
        add(runs, allThreads, heap, "rewrite", file, target, processors);
      }
    }
    runs.forEach((setting, byTitle) -> print(byTitle, setting, file.toFile().length(), out));
    Tables.goals(goals(runs, allThreads), out);
    Files.delete(file);
    Files.delete(target);
  }

  private static List<Goal> goals(Map<Setting, Map<String, List<Run>>> runs, String allThreads) {
    Map<String, Double> one = new LinkedHashMap<>();
    Map<String, Double> all = new LinkedHashMap<>();
    runs.forEach(
        (setting, byTitle) -> {
          String name = setting.heap + ", " + PASSES.get(setting.pass);
          double ofOne = median(byTitle.get(ONE_THREAD), Run::seconds);
          one.put(name, median(byTitle.get(SCAN), Run::seconds) / ofOne);
          if (setting.heap.equals("512m")) {
            all.put(name, ofOne / median(byTitle.get(allThreads), Run::seconds));
          }
        });
    return List.of(
        new Goal("one thread, speed relative to the scan (a)", 0.35, true, one),
        new Goal("all threads, speed relative to one thread; 2 processors", 1.7, true, all));
  }

  private static void add(
      Map<Setting, Map<String, List<Run>>> runs,
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
            String.valueOf(threads),
            String.valueOf(PASSES.size()));
    if (work.equals("rewrite") && Files.mismatch(file, target) >= 0) {
      throw new IllegalStateException(title + ": not the same file again");
    }
    List<String> passes = printed.lines().toList();
    for (int pass = 0; pass < passes.size(); pass++) {
      runs.computeIfAbsent(new Setting(heap, pass), setting -> new LinkedHashMap<>())
          .computeIfAbsent(title, row -> new ArrayList<>())
          .add(Run.parse(passes.get(pass)));
    }
  }

  private static List<String> options(String heap) {
    return List.of("-Xmx" + heap, "-XX:+UseG1GC");
  }

  private static void print(
      Map<String, List<Run>> runs, Setting setting, long size, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%n%s, JDK %s, %d processors, %s; %,d bytes, %s, median of %d:%n%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        String.join(" ", options(setting.heap)),
        size,
        PASSES.get(setting.pass),
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
