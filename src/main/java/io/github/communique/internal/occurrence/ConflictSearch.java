package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds where reports of one occurrence contradict each other. The issue is at the later report in
 * the document.
 */
public final class ConflictSearch {
  private ConflictSearch() {}

  /**
   * Finds all conflicts of a dossier, in no order. Nearly always no relation or denial can lead to
   * one, and nothing is grouped.
   */
  public static void find(Inspection run, Consumer<Contradiction> found) {
    if (!run.hasDenials() && !Grouping.joinsAny(run.dossier())) {
      return;
    }
    List<List<Event>> accounts =
        new Grouping(run.dossier(), run.index()).accounts(event -> !run.denials(event).isEmpty());
    for (List<Event> account : accounts) {
      find(account, run.root(), found);
    }
  }

  /** Finds the conflicts among reports of one happening on one date, in no order. */
  public static void find(List<Event> account, Site at, Consumer<Contradiction> found) {
    List<Event> reports = those(account, ConflictSearch::isClaim);
    PolarityConflicts.find(reports, at, found);
    List<Event> positive = those(reports, event -> event.polarity() == Polarity.POSITIVE);
    if (positive.size() > 1) {
      times(positive, at, found);
      StatusConflicts.find(positive, at, found);
      QuantityConflicts.find(positive, at, found);
      ParticipantConflicts.find(positive, at, found);
    }
  }

  /** Whether a report counts and says that something was or will be. */
  private static boolean isClaim(Event report) {
    return Reports.counts(report) && report.status() != Status.HYPOTHETICAL;
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

  private static void times(List<Event> reports, Site at, Consumer<Contradiction> found) {
    List<Event> timed = those(reports, ConflictSearch::assertsTime);
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
  static Contradiction conflict(Code code, String verb, Claim claim, Claim other, Site at) {
    return new Contradiction(
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
    return Kinds.named(report) + Contradiction.sourcesOf(report);
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
