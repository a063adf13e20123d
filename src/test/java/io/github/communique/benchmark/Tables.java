package io.github.communique.benchmark;

import io.github.communique.benchmark.Scores.Score;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Prints benchmark results as Markdown tables. */
final class Tables {
  /**
   * The rows of the table, in order. Each row contains a benchmark, its title, and its baseline,
   * which either reads or writes a tree.
   */
  private static final List<Row> ROWS =
      List.of(
          new Row("scan", "(a) scan all tokens", "readTree"),
          new Row("readTree", "(b) read a `JsonNode` tree", "readTree"),
          new Row("readRecords", "(c) read plain records", "readTree"),
          new Row("read", "(d) read", "readTree"),
          new Row("readStringTree", "(b) read a tree from a `String`", "readStringTree"),
          new Row("readString", "(d) read a `String`", "readStringTree"),
          new Row("readStream", "(d) read a stream", "readTree"),
          new Row("readEscapedTree", "(b) read a tree, with escapes", "readEscapedTree"),
          new Row("readEscaped", "(d) read, with escapes", "readEscapedTree"),
          new Row("readByMapper", "(i) read with a mapper", "readTree"),
          new Row("readStreamByMapper", "(i) read a stream with a mapper", "readTree"),
          new Row("readStringByMapper", "(i) read a `String` with a mapper", "readStringTree"),
          new Row("readByMapper2", "(i) read with a Jackson 2 mapper", "readTree"),
          new Row("readByBuiltMapper", "(j) read with a built mapper", "readTree"),
          new Row("readStreamByBuiltMapper", "(j) read a stream with a built mapper", "readTree"),
          new Row("readByBuiltMapper2", "(j) read with a built Jackson 2 mapper", "readTree"),
          new Row("readAndHash", "(d) read and `hashCode()`", "readTree"),
          new Row("readAndValidate", "(e) read and validate", "readTree"),
          new Row("writeTree", "(f) write the tree of (b)", "writeTree"),
          new Row("writeRecords", "(f) write the records of (c)", "writeTree"),
          new Row("write", "(f) write the dossier of (d)", "writeTree"),
          new Row("writeByMapper", "(i) write with a mapper", "writeTree"),
          new Row("writeByMapper2", "(i) write with a Jackson 2 mapper", "writeTree"),
          new Row("checkSchema", "(g) validate the tree of (b) against the schema", "readTree"),
          new Row("canonical", "(h) canonical form", "writeTree"),
          new Row("contentHash", "(h) content hash", "writeTree"));

  private Tables() {}

  private record Row(String benchmark, String title, String one) {}

  static void speed(Scores scores, PrintStream out) {
    for (Inputs input : Inputs.values()) {
      if (ROWS.stream().noneMatch(row -> scores.of(row.benchmark, input).isPresent())) {
        continue;
      }
      out.printf(Locale.ROOT, "%n%s, %,d bytes:%n%n", input.title(), input.bytes().length);
      out.println(
          "| | operations/s | ± | speed, tree = 1 | speed, (a) = 1 | bytes/operation"
              + " | bytes, tree = 1 |");
      out.println("|---|--:|--:|--:|--:|--:|--:|");
      for (Row row : ROWS) {
        scores
            .of(row.benchmark, input)
            .ifPresent(score -> out.println(line(row, score, input, scores)));
      }
    }
  }

  private static String line(Row row, Score score, Inputs input, Scores scores) {
    double speed = score.operationsPerSecond();
    Optional<Score> tree = scores.of(row.one, input);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %,.0f | %s |",
        row.title,
        String.format(Locale.ROOT, speed < 100 ? "%.2f" : "%,.0f", speed),
        String.format(Locale.ROOT, "%.0f %%", 100 * score.spread() / speed),
        ratio(score, tree, Score::operationsPerSecond),
        ratio(score, scores.of("scan", input), Score::operationsPerSecond),
        score.bytesPerOperation(),
        ratio(score, tree, Score::bytesPerOperation));
  }

  private static String ratio(Score score, Optional<Score> one, ToDoubleFunction<Score> what) {
    return one.map(
            o ->
                String.format(
                    Locale.ROOT, "%.2f", what.applyAsDouble(score) / what.applyAsDouble(o)))
        .orElse("");
  }

  /** Prints the time per event, which must not depend on the number of events. */
  static void timePerEvent(Scores scores, PrintStream out) {
    if (scores.benchmarks().isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%nTime per event in microseconds, for %,d events in dossiers of the given size:%n%n",
        EventsBenchmark.EVENTS);
    Map<String, Score> first = scores.of(scores.benchmarks().iterator().next());
    out.println(
        "| | "
            + String.join(" | ", first.keySet().stream().map(Tables::grouped).toList())
            + " | maximum / minimum |");
    out.println("|---|" + "--:|".repeat(first.size() + 1));
    for (String benchmark : scores.benchmarks()) {
      StringBuilder line = new StringBuilder("| ").append(words(benchmark)).append(" |");
      scores
          .of(benchmark)
          .forEach(
              (events, score) ->
                  line.append(String.format(Locale.ROOT, " %.2f |", 1e6 * score.seconds())));
      out.println(line.append(String.format(Locale.ROOT, " %.2f |", spread(scores, benchmark))));
    }
  }

  /** Prints, for each article language, how long it takes to read a language model's answer. */
  static void quotes(Scores scores, PrintStream out) {
    scores
        .of("quotes")
        .forEach(
            (language, score) ->
                out.printf(
                    Locale.ROOT,
                    "%nAn answer with %d quotes of 12,000 characters (%s): %.2f ms%n",
                    QuotesBenchmark.QUOTES,
                    language,
                    1e3 * score.seconds()));
  }

  /** Returns the ratio of the highest to the lowest time per event. */
  static double spread(Scores scores, String benchmark) {
    var perEvent =
        scores.of(benchmark).values().stream().mapToDouble(Score::seconds).summaryStatistics();
    return perEvent.getMax() / perEvent.getMin();
  }

  private static String grouped(String number) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(number));
  }

  private static String words(String benchmark) {
    return benchmark.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  static void firstRead(FirstRead.Times times, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nFirst read in a fresh JVM, sample dossier, %d starts each, in milliseconds:%n%n",
        times.runs());
    out.println("| | median | minimum | maximum | records = 1 |");
    out.println("|---|--:|--:|--:|--:|");
    out.println(line("(c) plain records, with a mapper", times.records(), 1));
    out.println(line("(d) the library", times.library(), times.ratio()));
  }

  private static String line(String title, double[] sorted, double ratio) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.2f |",
        title,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1],
        ratio);
  }

  static void retained(Map<Inputs, Retained> retained, PrintStream out) {
    out.printf("%nRetained memory, in bytes:%n%n");
    out.println("| | tree of (b) | records of (c) | dossier | dossier, tree = 1 |");
    out.println("|---|--:|--:|--:|--:|");
    retained.forEach(
        (input, held) ->
            out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %.2f |%n",
                input.title(),
                held.tree(),
                held.records(),
                held.dossier(),
                held.ratio()));
  }

  static void goals(List<Goal> goals, PrintStream out) {
    out.printf("%nGoals:%n%n");
    out.println("| goal | measured | met |");
    out.println("|---|---|---|");
    goals.forEach(out::println);
  }
}
