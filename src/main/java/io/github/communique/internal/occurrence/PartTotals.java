package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds events whose number of dead, injured or sick people is lower than the sum of the numbers of
 * their parts.
 *
 * <p>Other numbers are not added, because the parts may count the same people, such as the
 * participants of two marches. If several reports describe the same part, only the lowest number is
 * added. A part of another part is not added, because the other part includes it.
 */
public final class PartTotals {
  /**
   * The kinds of quantities that can be added, because no person is counted in two parts of an
   * event.
   */
  private static final Set<QuantityKind> ADDITIVE =
      Set.of(
          QuantityKind.FATALITIES,
          QuantityKind.INJURED,
          QuantityKind.SERIOUSLY_INJURED,
          QuantityKind.CRITICALLY_INJURED,
          QuantityKind.SLIGHTLY_INJURED,
          QuantityKind.CASES);

  /**
   * Limits the number of counts of each part. Also limits the search for the events that contain a
   * part. The limit prevents quadratic time for malicious dossiers. Other dossiers do not reach the
   * limit in practice.
   */
  private static final int MOST = 64;

  private final Inspection run;
  private final Index index;

  /** Maps the index number of each event to the index numbers of its parts. */
  private final Map<Integer, List<Integer>> parts = new LinkedHashMap<>();

  /**
   * Maps the index number of each part to the index numbers of the events that contain the part.
   */
  private final Map<Integer, List<Integer>> wholes = new HashMap<>();

  private final Map<Integer, Map<Counted, Count>> counts = new HashMap<>();
  private @Nullable Grouping grouping;

  private PartTotals(Inspection run) {
    this.run = run;
    this.index = run.index();
  }

  /**
   * Reports each total of an event that is lower than the sum of the numbers of its parts.
   *
   * @param relations the relations of type {@code part-of}
   */
  public static void check(List<Relation> relations, Inspection run) {
    if (!relations.isEmpty()) {
      PartTotals totals = new PartTotals(run);
      relations.forEach(totals::add);
      totals.parts.forEach(totals::check);
    }
  }

  private void add(Relation relation) {
    int part = index.findEvent(relation.from().id());
    int whole = index.findEvent(relation.to().id());
    if (part != whole
        && part != Index.NONE
        && whole != Index.NONE
        && relation.polarity() == Polarity.POSITIVE
        && relation.attributions().isEmpty()) {
      parts.computeIfAbsent(whole, number -> new ArrayList<>()).add(part);
      wholes.computeIfAbsent(part, number -> new ArrayList<>(1)).add(whole);
    }
  }

  private void check(int whole, List<Integer> its) {
    Map<Counted, Count> totals = counts(whole);
    if (totals.isEmpty()) {
      return;
    }
    Map<Counted, Map<Integer, Count>> added = new HashMap<>();
    Set<Integer> all = new HashSet<>(its);
    for (int part : its) {
      counts(part).values().stream()
          .limit(MOST)
          .filter(count -> isIncluded(count, totals.get(count.counted())))
          .filter(count -> !isPartOfAnother(part, all))
          .forEach(
              count ->
                  added
                      .computeIfAbsent(count.counted(), key -> new LinkedHashMap<>())
                      .merge(occurrence(part), count, Count::lower));
    }
    totals.forEach(
        (counted, total) ->
            compare(total, List.copyOf(added.getOrDefault(counted, Map.of()).values())));
  }

  private void compare(Count total, List<Count> added) {
    NumberRange sum =
        NumberRange.atLeast(
            added.stream()
                .map(count -> count.range().first())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    if (sum.isAbove(total.range())) {
      Event whole = total.report().event();
      Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
          run.siteOf(whole).within("quantities", total.index()),
          "the parts of "
              + Kinds.named(whole)
              + " have "
              + total.counted().text(sum)
              + " ("
              + Contradiction.list(
                  added.stream().map(part -> part.report().event().id() + ": " + part.range()))
              + "), more than the total of "
              + total.text(),
          "correct a number, set \"asOf\" if the total is older, or link overlapping parts with"
              + " \"same-event\" or \"part-of\"");
    }
  }

  /**
   * Returns whether the total should include the number of a part. A number that became known later
   * than the total is not included. A number that became known earlier is included only if it
   * cannot fall, such as the number of fatalities.
   */
  private static boolean isIncluded(Count part, @Nullable Count total) {
    return total != null
        && part.range().low() != null
        && !part.report().isKnownAfter(total.report())
        && (QuantityConflicts.CANNOT_FALL.contains(part.counted().kind())
            || !total.report().isKnownAfter(part.report()));
  }

  /** Returns whether a part is also a part of one of the given events, directly or indirectly. */
  private boolean isPartOfAnother(int part, Set<Integer> others) {
    Set<Integer> met = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>(wholes.getOrDefault(part, List.of()));
    while (!next.isEmpty() && met.size() < MOST) {
      int whole = next.remove();
      if (whole != part && others.contains(whole)) {
        return true;
      }
      if (met.add(whole)) {
        wholes.getOrDefault(whole, List.of()).stream().limit(MOST).forEach(next::add);
      }
    }
    return false;
  }

  private int occurrence(int event) {
    if (grouping == null) {
      grouping = new Grouping(run.dossier(), index);
    }
    return grouping.occurrence(event);
  }

  private Map<Counted, Count> counts(int number) {
    return counts.computeIfAbsent(number, key -> counts(index.event(key)));
  }

  private Map<Counted, Count> counts(Event event) {
    return isClaim(event)
        ? Count.in(Report.of(event, run.dossier()), ADDITIVE::contains)
        : Map.of();
  }

  private static boolean isClaim(Event event) {
    return event.polarity() == Polarity.POSITIVE
        && event.status().hasBegun()
        && event.certainty() != Certainty.POSSIBLE
        && Reports.counts(event);
  }
}
