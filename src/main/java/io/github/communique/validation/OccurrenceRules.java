package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.util.List;

/**
 * {@code occurrence.*}: where reports of one happening contradict each other. The issue is at the
 * later report in the document.
 */
final class OccurrenceRules {
  static final List<Rule> ALL = List.of(OccurrenceRules::conflicts);

  private OccurrenceRules() {}

  private static void conflicts(Dossier dossier, Spot at) {
    for (Occurrence occurrence : at.run().occurrences()) {
      for (List<Event> account : occurrence.accounts()) {
        List<Event> reports =
            account.stream().filter(event -> event.rank() != Rank.DEPRECATED).toList();
        if (reports.size() > 1) {
          times(reports, at);
        }
      }
    }
  }

  private static void times(List<Event> reports, Spot at) {
    TimeConflicts conflicts =
        new TimeConflicts(
            (report, earlier) ->
                Code.OCCURRENCE_TIME_CONFLICT.report(
                    at.of(report).in("time"),
                    Kinds.named(report)
                        + " has the time "
                        + TimeText.of(report.time().orElseThrow())
                        + ", but "
                        + Kinds.named(earlier)
                        + ", a report of the same, has "
                        + TimeText.of(earlier.time().orElseThrow()),
                    "the rank tells which report is better or withdrawn"));
    reports.stream().filter(OccurrenceRules::assertsTime).forEach(conflicts::add);
  }

  /**
   * What did not happen was at no time, the date of what was put off is that of a plan, and a time
   * that is vague or in no order excludes no other.
   */
  private static boolean assertsTime(Event report) {
    return report.time().isPresent()
        && !Span.UNKNOWN.equals(Span.of(report.time()))
        && report.polarity() == Polarity.POSITIVE
        && report.status() != Status.POSTPONED;
  }
}
