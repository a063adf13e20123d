package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.occurrence.ConflictSearch;

/** {@code occurrence.*}: reports of one occurrence contradict each other. */
final class OccurrenceRules {
  private OccurrenceRules() {}

  static void allAgree(Inspection run) {
    ConflictSearch.find(run, conflict -> conflict.at().report(conflict.issue()));
  }
}
