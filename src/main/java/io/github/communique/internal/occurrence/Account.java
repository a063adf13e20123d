package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reports of one occurrence on one date, which are compared with each other. */
final class Account {
  private final List<Event> reports;
  private final Site at;
  private @Nullable List<Report> byKnowledge;
  private @Nullable List<List<Event>> ofOneStand;

  Account(List<Event> reports, Site at) {
    this.reports = reports;
    this.at = at;
  }

  /** Returns the reports in arbitrary order, for fast checks. */
  List<Event> reports() {
    return reports;
  }

  Site at() {
    return at;
  }

  /**
   * Returns the reports, ordered by time of knowledge. The result does not depend on document
   * order.
   */
  List<Report> byKnowledge() {
    if (byKnowledge == null) {
      List<Report> sorted = new ArrayList<>(reports.size());
      for (Event report : reports) {
        sorted.add(Report.of(report, at.dossier()));
      }
      sorted.sort(Report.BY_KNOWLEDGE);
      byKnowledge = sorted;
    }
    return byKnowledge;
  }

  /**
   * Returns groups of reports that must agree: a difference between reports in the same group is a
   * contradiction, not progress. All reports that state that the event has started or ended form
   * one group. If there are no such reports, the plans are grouped by time of knowledge.
   */
  List<List<Event>> ofOneStand() {
    if (ofOneStand == null) {
      List<Event> begun = events(report -> !report.status().isAhead());
      ofOneStand = begun.isEmpty() ? plans() : List.of(begun);
    }
    return ofOneStand;
  }

  private List<List<Event>> plans() {
    Map<ContentKey, List<Event>> plans = new LinkedHashMap<>();
    for (Report report : byKnowledge()) {
      plans
          .computeIfAbsent(
              new ContentKey(Reports.known(report.event(), at.dossier())),
              known -> new ArrayList<>())
          .add(report.event());
    }
    return List.copyOf(plans.values());
  }

  private List<Event> events(Predicate<Event> wanted) {
    return byKnowledge().stream().map(Report::event).filter(wanted).toList();
  }
}
