package io.github.communique.internal.occurrence;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.DisjointSets;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Groups the events of a dossier that report the same occurrence. Events are numbered from 0, in
 * the order of {@link Dossier#events()}.
 */
public final class Grouping {
  private final Index index;
  private final int count;
  private final DisjointSets<Integer> occurrences = new DisjointSets<>();
  private final DisjointSets<Integer> accounts = new DisjointSets<>();

  /** For each event, whether its account has other reports. */
  private final boolean[] joined;

  /** For each account, whether it has a report that is not deprecated. */
  private final boolean[] counts;

  /** For each event, whether it is superseded by a report with a new date. */
  private final boolean[] overtaken;

  private final boolean[] overtakenAccount;

  public Grouping(Dossier dossier, Index index) {
    this.index = index;
    this.count = index.size() - index.firstEvent();
    this.joined = new boolean[count];
    this.counts = new boolean[count];
    this.overtaken = new boolean[count];
    this.overtakenAccount = new boolean[count];
    joinAll(dossier.relations(), RelationType.SAME_EVENT);
    for (int i = 0; i < count; i++) {
      if (Reports.counts(event(i))) {
        counts[accounts.find(i)] = true;
      }
    }
    joinAll(dossier.relations(), RelationType.RESCHEDULES);
  }

  /**
   * Returns whether a dossier contains a relation that identifies two events as reports of one
   * occurrence.
   */
  static boolean joinsAny(Dossier dossier) {
    return dossier.relations().stream()
        .anyMatch(
            relation ->
                isOf(RelationType.SAME_EVENT, relation)
                    || isOf(RelationType.RESCHEDULES, relation));
  }

  private static boolean isOf(RelationType type, Relation relation) {
    return relation.type().equals(type) && relation.polarity() == Polarity.POSITIVE;
  }

  private void joinAll(List<Relation> relations, RelationType type) {
    for (Relation relation : relations) {
      if (isOf(type, relation)) {
        int from = index.findEvent(relation.from().id());
        int to = index.findEvent(relation.to().id());
        if (from != to
            && from != Index.NONE
            && to != Index.NONE
            && index.event(from).type() == index.event(to).type()) {
          join(from - index.firstEvent(), to - index.firstEvent(), type);
        }
      }
    }
  }

  private void join(int from, int to, RelationType type) {
    occurrences.join(from, to);
    if (type.equals(RelationType.SAME_EVENT)) {
      accounts.join(from, to);
      joined[from] = true;
      joined[to] = true;
      return;
    }
    // A deprecated report with a new date does not supersede the old date.
    if (!counts[accounts.find(from)]) {
      return;
    }
    overtaken[to] = true;
    if (!accounts.find(from).equals(accounts.find(to))) {
      overtakenAccount[accounts.find(to)] = true;
    }
  }

  /**
   * Returns one list of reports for each date of each occurrence, as in {@link
   * Occurrence#accounts()}. A list that contains a single report is included only if the report
   * matches the predicate.
   */
  List<List<Event>> accounts(Predicate<Event> alone) {
    Map<Integer, List<Event>> found = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int account = accounts.find(i);
      Event event = event(i);
      if (!overtaken[i] && (joined[i] || alone.test(event))) {
        found.computeIfAbsent(account, root -> new ArrayList<>()).add(event);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Returns the number of the occurrence that an event reports. The number is the same for all
   * reports of the occurrence.
   *
   * @param number the number of an event in the {@link Index}
   */
  int occurrence(int number) {
    return occurrences.find(number - index.firstEvent());
  }

  private Event event(int i) {
    return index.event(index.firstEvent() + i);
  }

  /** Returns all groups, ordered by the first report in each group. */
  public List<Group> groups() {
    Map<Integer, List<Integer>> reports = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      reports.computeIfAbsent(occurrences.find(i), root -> new ArrayList<>(1)).add(i);
    }
    return reports.values().stream().map(this::group).toList();
  }

  private Group group(List<Integer> reports) {
    if (reports.size() == 1) {
      List<Event> only = List.of(event(reports.get(0)));
      return new Group(only, List.of(only), only);
    }
    Map<Integer, List<Event>> parts = new LinkedHashMap<>();
    List<Event> current = new ArrayList<>();
    for (int i : reports) {
      if (!overtaken[i]) {
        int account = accounts.find(i);
        parts.computeIfAbsent(account, root -> new ArrayList<>(1)).add(event(i));
        if (!overtakenAccount[account]) {
          current.add(event(i));
        }
      }
    }
    List<Event> all = reports.stream().map(this::event).toList();
    return new Group(
        all, List.copyOf(parts.values()), current.isEmpty() ? all : List.copyOf(current));
  }

  /**
   * The reports of one occurrence.
   *
   * @param reports all reports, in document order
   * @param accounts the reports, grouped by date. Excludes reports that are superseded by a report
   *     with a new date
   * @param current the reports with the latest date; all reports if the new dates form a cycle
   */
  public record Group(List<Event> reports, List<List<Event>> accounts, List<Event> current) {
    /**
     * Returns the reports with the latest date, beginning with the best report. Excludes deprecated
     * reports.
     */
    public List<Event> bestFirst(Dossier dossier) {
      return current.stream().filter(Reports::counts).sorted(Reports.bestFirst(dossier)).toList();
    }
  }
}
