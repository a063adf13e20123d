package io.github.communique.docs;

import io.github.communique.Dossier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dossiers for one row of a decision table. Examples have the result that the row states. A
 * near miss differs from an example in a few values and has a different result.
 */
final class DecisionRow {
  private final String sentence;
  private final List<Example> examples = new ArrayList<>();
  private final List<Example> nearMisses = new ArrayList<>();

  private DecisionRow(String sentence) {
    this.sentence = sentence;
  }

  /** Creates a row without dossiers. The sentence in the first column identifies the row. */
  static DecisionRow of(String sentence) {
    return new DecisionRow(sentence);
  }

  /** Adds examples without any issue. */
  DecisionRow hasNoIssue(Dossier... dossiers) {
    return has("", dossiers);
  }

  /**
   * Adds examples that have these issues and no others, for example {@code "time.reversed
   * time.skipped"}.
   */
  DecisionRow has(String codes, Dossier... dossiers) {
    add(examples, codes, dossiers);
    return this;
  }

  /** Adds near misses without issues. */
  DecisionRow butNoIssue(Dossier... dossiers) {
    return but("", dossiers);
  }

  /** Adds near misses that have these issues and no others. */
  DecisionRow but(String codes, Dossier... dossiers) {
    add(nearMisses, codes, dossiers);
    return this;
  }

  private static void add(List<Example> to, String codes, Dossier... dossiers) {
    List<String> expected = codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    Arrays.stream(dossiers).map(dossier -> new Example(dossier, expected)).forEach(to::add);
  }

  String sentence() {
    return sentence;
  }

  List<Example> examples() {
    return examples;
  }

  List<Example> nearMisses() {
    return nearMisses;
  }

  @Override
  public String toString() {
    return sentence;
  }

  /** A dossier, and the codes of its issues in the order of the validation report. */
  record Example(Dossier dossier, List<String> codes) {}
}
