package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.validation.Conflict.Claim;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * {@code occurrence.*}: where reports of one happening contradict each other. The issue is at the
 * later report in the document.
 */
final class OccurrenceRules {
  private OccurrenceRules() {}

  static void allAgree(Dossier dossier, Run run) {
    if (!run.hasDenials() && !Grouping.joinsAny(dossier)) {
      return;
    }
    List<List<Event>> accounts =
        new Grouping(dossier, run.index()).accounts(event -> !run.denials(event).isEmpty());
    for (List<Event> account : accounts) {
      findConflicts(account, run.root(), conflict -> run.add(conflict.issue(), conflict.at()));
    }
  }

  /** Finds the conflicts among reports of one happening on one date, in no order. */
  static void findConflicts(List<Event> account, Spot at, Consumer<Conflict> found) {
    List<Event> reports = those(account, Reports::counts);
    PolarityConflicts.find(reports, at, found);
    List<Event> positive = those(reports, event -> event.polarity() == Polarity.POSITIVE);
    if (positive.size() > 1) {
      times(positive, at, found);
      StatusConflicts.find(positive, at, found);
      QuantityConflicts.find(positive, at, found);
      ParticipantConflicts.find(positive, at, found);
    }
  }

  /** The very list where it is all of them, as nearly always. */
  private static List<Event> those(List<Event> reports, Predicate<Event> wanted) {
    for (Event report : reports) {
      if (!wanted.test(report)) {
        return reports.stream().filter(wanted).toList();
      }
    }
    return reports;
  }

  private static void times(List<Event> reports, Spot at, Consumer<Conflict> found) {
    List<Event> timed = those(reports, OccurrenceRules::assertsTime);
    if (timed.size() < 2) {
      return;
    }
    TimeConflicts conflicts =
        new TimeConflicts(
            (report, earlier) ->
                found.accept(
                    conflict(
                        Code.OCCURRENCE_TIME_CONFLICT,
                        "has the time ",
                        timeOf(report),
                        timeOf(earlier),
                        at.of(report).within("time"))));
    timed.forEach(conflicts::add);
  }

  private static Claim timeOf(Event report) {
    return new Claim(report, TimeText.of(report.time().orElseThrow()));
  }

  /** A conflict of the property at which the issue is. */
  static Conflict conflict(Code code, String verb, Claim claim, Claim other, Spot at) {
    return new Conflict(
        code,
        at.name(),
        claim,
        other,
        at,
        named(claim.report())
            + " "
            + verb
            + claim.value()
            + ", but "
            + named(other.report())
            + ", a report of the same, "
            + verb
            + other.value());
  }

  /** The report as a message names it, with its sources. */
  static String named(Event report) {
    return Kinds.named(report) + Conflict.sourcesOf(report);
  }

  /**
   * The date of what was put off is that of a plan, and a time that is vague or in no order
   * excludes no other.
   */
  private static boolean assertsTime(Event report) {
    return report.time().isPresent()
        && !Span.isUnknown(report.time().get())
        && report.status() != Status.POSTPONED;
  }
}
