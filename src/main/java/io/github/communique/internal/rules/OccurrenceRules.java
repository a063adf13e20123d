package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.occurrence.ConflictSearch;

/**
 * The {@code occurrence.*} rules, which check that reports of one occurrence do not contradict each
 * other.
 */
final class OccurrenceRules {
  private OccurrenceRules() {}

  static void allAgree(Inspection run) {
    ConflictSearch.find(run, conflict -> conflict.at().report(conflict.issue()));
  }
}
