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
 * Reads, validates and rewrites a file far larger than the heap, with one thread and with all,
 * compared with Jackson's token scan of the same bytes: {@code mvn -q -P benchmark test-compile
 * exec:exec -Dbenchmark.main=LinesAtScale}. Each measurement runs in a separate JVM with a heap of
 * 64 MB.
 *
 * <p>{@code -Dbenchmark.bytes} and {@code -Dbenchmark.rounds} change the size of the file and how
 * often each is run.
 */
public final class LinesAtScale {
  static final List<String> JVM_OPTIONS = List.of("-Xmx64m", "-XX:+UseG1GC");

  private LinesAtScale() {}

  /** The output of one JVM. */
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
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      add(runs, "(a) scan all tokens", "scan", file, target, 1);
      add(runs, "read, validate, write; 1 thread", "rewrite", file, target, 1);
      add(
          runs,
          "read, validate, write; " + processors + " threads",
          "rewrite",
          file,
          target,
          processors);
    }
    print(runs, Files.size(file), out);
    Files.delete(file);
    Files.delete(target);
  }

  private static void add(
      Map<String, List<Run>> runs, String title, String work, Path file, Path target, int threads)
      throws IOException, InterruptedException {
    String printed =
        OwnJvm.run(
            JVM_OPTIONS,
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

  private static void print(Map<String, List<Run>> runs, long size, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%n%s, JDK %s, %d processors, %s; %,d bytes, median of %d:%n%n",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        String.join(" ", JVM_OPTIONS),
        size,
        runs.values().iterator().next().size());
    out.println(
        "| | MB/s | (a) = 1 | MB/s of one processor | heap at most, MB | process at most, MB |");
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

  /** Available on Linux only. */
  private static String process(List<Run> runs) {
    long most = runs.stream().mapToLong(Run::process).max().orElseThrow();
    return most < 0 ? "" : String.format(Locale.ROOT, "%.0f", most / 1e6);
  }
}
