package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds contradictions between reports of one occurrence. The result does not depend on document
 * order. The pointer of each issue refers to the report with the later time of knowledge or, if the
 * times are equal, to the report with the greater id.
 */
public final class ConflictSearch {
  private ConflictSearch() {}

  /**
   * Finds all conflicts in a dossier, in no particular order. Groups the reports only if the
   * dossier contains a relation or a denial that can cause a conflict. Most dossiers do not contain
   * such a relation or denial.
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

  /** Finds the conflicts between reports of one date of one occurrence, in no particular order. */
  public static void find(List<Event> account, Site at, Consumer<Contradiction> found) {
    List<Event> claims = new ArrayList<>(account.size());
    List<Event> positive = new ArrayList<>(account.size());
    for (Event report : account) {
      if (isClaim(report)) {
        claims.add(report);
        if (report.polarity() == Polarity.POSITIVE) {
          positive.add(report);
        }
      }
    }
    PolarityConflicts.find(new Account(claims, at, found));
    if (positive.size() > 1) {
      Account compared = new Account(positive, at, found);
      KindConflicts.find(compared);
      InstrumentConflicts.find(compared);
      TimeConflicts.find(compared);
      DurationConflicts.find(compared);
      StatusConflicts.find(compared);
      PlaceConflicts.find(compared);
      QuantityConflicts.find(compared);
      ParticipantConflicts.find(compared);
      AttendanceConflicts.find(compared);
    }
  }

  /**
   * Returns whether a report makes a claim, that is, whether it is neither deprecated nor
   * hypothetical.
   */
  private static boolean isClaim(Event report) {
    return Reports.counts(report) && report.status() != Status.HYPOTHETICAL;
  }
}
