package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.List;

/**
 * {@code occurrence.*}: where reports of one happening contradict each other. The issue is at the
 * later report in the document.
 */
final class OccurrenceRules {
  static final List<Rule> ALL = List.of(OccurrenceRules::allAgree);

  private OccurrenceRules() {}

  private static void allAgree(Dossier dossier, Spot at) {
    for (Occurrence occurrence : at.run().occurrences()) {
      agree(occurrence, at);
    }
  }

  static void agree(Occurrence occurrence, Spot at) {
    for (List<Event> account : occurrence.accounts()) {
      List<Event> reports = account.stream().filter(Reports::counts).toList();
      PolarityConflicts.find(reports, at);
      if (reports.size() > 1) {
        List<Event> positive =
            reports.stream().filter(event -> event.polarity() == Polarity.POSITIVE).toList();
        times(positive, at);
        StatusConflicts.find(positive, at);
        QuantityConflicts.find(positive, at);
        ParticipantConflicts.find(positive, at);
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
                        + but(earlier)
                        + "has "
                        + TimeText.of(earlier.time().orElseThrow()),
                    WHICH_TO_GO_BY));
    reports.stream().filter(OccurrenceRules::assertsTime).forEach(conflicts::add);
  }

  /**
   * The date of what was put off is that of a plan, and a time that is vague or in no order
   * excludes no other.
   */
  private static boolean assertsTime(Event report) {
    return report.time().isPresent()
        && !Span.UNKNOWN.equals(Span.of(report.time()))
        && report.status() != Status.POSTPONED;
  }

  static final String WHICH_TO_GO_BY = "the rank tells which report is better or withdrawn";

  static String but(Event other) {
    return ", but " + Kinds.named(other) + ", a report of the same, ";
  }
}
