package io.github.communique.validation;

import io.github.communique.Event;
import io.github.communique.vocabulary.Polarity;
import java.util.List;
import java.util.Optional;

/** Finds who says that a happening did not take place, where a report says that it did. */
final class PolarityConflicts {
  private PolarityConflicts() {}

  static void find(List<Event> reports, Spot at) {
    Optional<Event> asserted =
        reports.stream().filter(report -> report.polarity() == Polarity.POSITIVE).findFirst();
    if (asserted.isEmpty()) {
      return;
    }
    for (Event report : reports) {
      if (report.polarity() == Polarity.NEGATIVE) {
        Code.OCCURRENCE_POLARITY_CONFLICT.report(
            at.of(report).in("polarity"),
            Kinds.named(report) + " is negative" + OccurrenceRules.but(asserted.get()) + "is not",
            OccurrenceRules.WHICH_TO_GO_BY);
      } else {
        for (Spot denial : at.run().denials(report)) {
          Code.OCCURRENCE_POLARITY_CONFLICT.report(
              denial, Kinds.named(report) + " is reported, and denied here");
        }
      }
    }
  }
}
