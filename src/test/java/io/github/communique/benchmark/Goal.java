package io.github.communique.benchmark;

import io.github.communique.benchmark.Scores.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A performance goal and its measurements.
 *
 * @param title the title of the measurement, for example "speed relative to the tree"
 * @param bound the required value
 * @param atLeast whether the bound is a minimum rather than a maximum
 * @param measured the measured values by input; empty if the measurement was not run
 */
record Goal(String title, double bound, boolean atLeast, Map<String, Double> measured) {
  /** The inputs with ordinary and large dossiers; small dossiers have a separate goal. */
  private static final List<Inputs> USUAL = List.of(Inputs.SAMPLE, Inputs.TEN_THOUSAND_EVENTS);

  static List<Goal> of(
      Scores scores, Scores events, Map<Inputs, Retained> retained, FirstRead.Times first) {
    List<Goal> goals = new ArrayList<>();
    goals.add(
        speed("reading (d), speed relative to records (c)", 1.0, scores, "read", "readRecords"));
    goals.add(
        speed("reading (d), speed relative to the tree (b)", 1.0, scores, "read", "readTree"));
    goals.add(speed("reading (d), speed relative to the scan (a)", 0.7, scores, "read", "scan"));
    goals.add(
        speed(
            "reading a String (d), speed relative to the tree of a String (b)",
            1.0,
            scores,
            "readString",
            "readStringTree"));
    goals.add(
        speed(
            "reading a stream (d), speed relative to the tree (b)",
            1.0,
            scores,
            "readStream",
            "readTree"));
    goals.add(
        speed(
            "reading escapes (d), speed relative to the tree (b)",
            1.0,
            scores,
            "readEscaped",
            "readEscapedTree"));
    goals.add(
        speed(
            "reading with a mapper (i), speed relative to the tree",
            0.9,
            scores,
            "readByMapper",
            "readTree"));
    goals.add(
        speed(
            "reading a stream with a mapper (i), speed relative to the tree",
            0.9,
            scores,
            "readStreamByMapper",
            "readTree"));
    goals.add(
        speed(
            "reading with a mapper (i), speed relative to records (c)",
            2.0,
            scores,
            "readByMapper",
            "readRecords"));
    goals.add(
        speed(
            "reading with a built mapper (j), speed relative to the tree",
            0.9,
            scores,
            "readByBuiltMapper",
            "readTree"));
    goals.add(
        speed(
            "reading a stream with a built mapper (j), speed relative to the tree",
            0.9,
            scores,
            "readStreamByBuiltMapper",
            "readTree"));
    goals.add(
        speed(
            "reading with a built mapper (j), speed relative to records (c)",
            2.0,
            scores,
            "readByBuiltMapper",
            "readRecords"));
    goals.add(
        speed(
            "writing with a mapper (i), speed relative to the tree",
            1.0,
            scores,
            "writeByMapper",
            "writeTree"));
    goals.add(
        speed(
            "canonical form (h), speed relative to writing the tree",
            0.6,
            scores,
            "canonical",
            "writeTree"));
    goals.add(
        speed(
            "content hash (h), speed relative to writing the tree",
            0.6,
            scores,
            "contentHash",
            "writeTree"));
    goals.add(
        new Goal(
            "content hash (h), allocated bytes relative to writing the tree",
            2.0,
            false,
            ratios(scores, USUAL, "contentHash", "writeTree", Score::bytesPerOperation)));
    goals.add(speed("writing (f), speed relative to the tree", 1.0, scores, "write", "writeTree"));
    goals.add(
        speed("writing (f), speed relative to records", 1.0, scores, "write", "writeRecords"));
    goals.add(
        new Goal(
            "reading (d), allocated bytes relative to the tree (b)",
            0.8,
            false,
            ratios(scores, USUAL, "read", "readTree", Score::bytesPerOperation)));
    for (Inputs input : USUAL) {
      goals.add(
          new Goal(
              "reading and validating (e), time relative to reading (d)",
              input == Inputs.TEN_THOUSAND_EVENTS ? 1.5 : 1.25,
              false,
              ratios(scores, List.of(input), "readAndValidate", "read", Score::seconds)));
    }
    Map<String, Double> held = new LinkedHashMap<>();
    retained.forEach((input, sizes) -> held.put(input.title(), sizes.ratio()));
    goals.add(new Goal("retained memory, relative to the tree", 0.35, false, held));
    goals.add(
        new Goal(
            "reading (d), time relative to records (c)",
            1.2,
            false,
            ratios(scores, List.of(Inputs.ONE_EVENT), "read", "readRecords", Score::seconds)));
    goals.add(
        new Goal(
            "first read in a fresh JVM, time relative to a mapper of records",
            1.5,
            false,
            Map.of(Inputs.SAMPLE.title(), first.ratio())));
    for (String benchmark : events.benchmarks()) {
      if (benchmark.endsWith("Again")) {
        // Small dossiers fit into the processor's caches; large dossiers do not.
        continue;
      }
      goals.add(
          new Goal(
              "`" + benchmark + "`, time per event, maximum / minimum",
              1.5,
              false,
              Map.of("all sizes", Tables.spread(events, benchmark))));
    }
    return goals;
  }

  private static Goal speed(String title, double bound, Scores scores, String ours, String theirs) {
    return new Goal(
        title, bound, true, ratios(scores, USUAL, ours, theirs, Score::operationsPerSecond));
  }

  private static Map<String, Double> ratios(
      Scores scores,
      List<Inputs> inputs,
      String ours,
      String theirs,
      ToDoubleFunction<Score> what) {
    Map<String, Double> ratios = new LinkedHashMap<>();
    for (Inputs input : inputs) {
      Optional<Score> one = scores.of(theirs, input);
      scores
          .of(ours, input)
          .filter(score -> one.isPresent())
          .ifPresent(
              score ->
                  ratios.put(
                      input.title(), what.applyAsDouble(score) / what.applyAsDouble(one.get())));
    }
    return ratios;
  }

  boolean isMet() {
    return measured.values().stream().allMatch(value -> atLeast ? value >= bound : value <= bound);
  }

  /** Returns a table row. */
  @Override
  public String toString() {
    return "| %s: %s %s | %s | %s |"
        .formatted(
            title,
            atLeast ? "≥" : "≤",
            number(bound),
            measured.entrySet().stream()
                .map(entry -> number(entry.getValue()) + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(", ")),
            measured.isEmpty() ? "not measured" : isMet() ? "yes" : "**no**");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
