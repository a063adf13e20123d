package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The reports of one occurrence on one date. These reports are compared with each other. */
final class Account {
  private final List<Event> reports;
  private final Site at;
  private final Consumer<Contradiction> found;
  private @Nullable List<Report> byKnowledge;
  private @Nullable List<List<Event>> ofOneStand;

  Account(List<Event> reports, Site at, Consumer<Contradiction> found) {
    this.reports = reports;
    this.at = at;
    this.found = found;
  }

  /** Returns the reports in arbitrary order, for fast checks. */
  List<Event> reports() {
    return reports;
  }

  Site at() {
    return at;
  }

  /**
   * Fast path: returns whether two reports have different values of a property. Ignores reports in
   * which the value is an empty list or an empty {@link Optional}.
   */
  boolean differ(Function<Event, Object> property) {
    Object first = null;
    for (Event report : reports) {
      Object value = property.apply(report);
      if (!isAbsent(value)) {
        if (first != null && !first.equals(value)) {
          return true;
        }
        first = value;
      }
    }
    return false;
  }

  private static boolean isAbsent(Object value) {
    return value.equals(Optional.empty()) || value instanceof List<?> list && list.isEmpty();
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
   * contradiction, not progress. The reports that are not plans form one group. If all reports are
   * plans, the plans are grouped by time of knowledge.
   */
  List<List<Event>> ofOneStand() {
    if (ofOneStand == null) {
      List<Event> sorted = byKnowledge().stream().map(Report::event).toList();
      List<Event> begun = sorted.stream().filter(report -> !report.status().isAhead()).toList();
      ofOneStand = begun.isEmpty() ? plans(sorted) : List.of(begun);
    }
    return ofOneStand;
  }

  private List<List<Event>> plans(List<Event> sorted) {
    Map<ContentKey, List<Event>> plans = new LinkedHashMap<>();
    for (Event report : sorted) {
      plans
          .computeIfAbsent(
              new ContentKey(Reports.known(report, at.dossier())), known -> new ArrayList<>())
          .add(report);
    }
    return List.copyOf(plans.values());
  }

  /**
   * Reports a contradiction.
   *
   * @param contradicting the claim of the report with the later time of knowledge
   * @param property the site of the property in the report with the contradicting claim
   */
  void report(Code code, Claim contradicting, Claim claim, Site property, String reason) {
    found.accept(Contradiction.of(code, contradicting, claim, property, reason));
  }

  void report(Contradiction contradiction) {
    found.accept(contradiction);
  }
}
