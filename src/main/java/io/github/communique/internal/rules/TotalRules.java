package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.occurrence.Contradiction;
import io.github.communique.internal.occurrence.Counted;
import io.github.communique.internal.occurrence.NumberRange;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares the quantities of one event: totals with each other, and parts with totals. */
final class TotalRules {
  /**
   * Orders ranges by their text if their bounds are equal, so that the result does not depend on
   * document order.
   */
  private static final Comparator<Stated> BY_TEXT =
      Comparator.comparing(number -> number.range.toString());

  private static final Comparator<Stated> BY_LOW =
      Comparator.comparing(Stated::range, NumberRange.HIGHEST_LOW).thenComparing(BY_TEXT);

  private static final Comparator<Stated> BY_HIGH =
      Comparator.comparing(Stated::range, NumberRange.LOWEST_HIGH).thenComparing(BY_TEXT);

  /** The maximum number of quantities that the fast path compares. */
  private static final int FEW = 8;

  /**
   * The maximum number of groups of an actor. The limit prevents quadratic time for malicious
   * dossiers.
   */
  private static final int MOST = 64;

  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TotalRules() {}

  static void check(List<Quantity> quantities, Trail at) {
    if (mayConcernTheSame(quantities)) {
      compare(quantities, at);
    }
  }

  /** Fast path: returns false if all quantities are of different kinds, which is the usual case. */
  private static boolean mayConcernTheSame(List<Quantity> quantities) {
    int count = quantities.size();
    if (count > FEW) {
      return true;
    }
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (Counted.whole(quantities.get(i).kind())
            .equals(Counted.whole(quantities.get(j).kind()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void compare(List<Quantity> quantities, Trail at) {
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      NumberRange range = NumberRange.of(quantities.get(i));
      if (range != null) {
        stated.add(new Stated(i, Counted.by(quantities.get(i)), range));
      }
    }
    // For each subject, compare only two totals: the one with the highest lower bound and the one
    // with the lowest upper bound. If these two totals overlap, all totals overlap.
    Map<Counted, Stated> highest = new HashMap<>();
    Map<Counted, Stated> lowest = new HashMap<>();
    for (Stated number : stated) {
      if (Counted.isTotal(number.counted.kind()) && number.range.low() != null) {
        highest.merge(number.counted, number, BinaryOperator.minBy(BY_LOW));
      }
      if (Counted.isTotal(number.counted.kind()) && number.range.high() != null) {
        lowest.merge(number.counted, number, BinaryOperator.minBy(BY_HIGH));
      }
    }
    highest.forEach((counted, total) -> agree(total, lowest.get(counted), at));
    stated.forEach(number -> fitsTotals(number, lowest, at));
    highest.values().forEach(number -> fitsItsGroup(number, lowest, at));
    answersFit(quantities, at);
  }

  private static void agree(Stated highest, @Nullable Stated lowest, Trail at) {
    if (lowest != null && highest.range.isAbove(lowest.range)) {
      Code.QUANTITY_TOTALS_DIFFER.report(
          at.within("quantities", Math.max(lowest.index, highest.index)),
          "the event has two incompatible totals, " + lowest + " and " + highest,
          "if a number covers only a part of the total, set its \"among\" or \"item\"; if the numbers"
              + " are from different sources, move one of them to a separate report");
    }
  }

  /**
   * Compares the number of people in an unnamed group with the number of people in the unnamed
   * group that contains it. A named actor, such as a party, may be counted without its parts.
   */
  private static void fitsItsGroup(Stated part, Map<Counted, Stated> totals, Trail at) {
    Actor actor = at.index().resolve(part.counted.among());
    if (actor == null) {
      return;
    }
    List<String> wholes = at.inspection().members().wholes(actor.id());
    if (wholes.size() + actor.affiliations().size() > MOST) {
      return;
    }
    for (String whole : wholes) {
      Ref<Actor> group = Ref.to(Actor.class, whole);
      Stated total = totals.get(part.counted.of(group));
      if (total != null && part.range.isAbove(total.range) && isGroupOf(actor, group, at)) {
        Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
            at.within("quantities", part.index),
            "the part, " + part + ", exceeds the total of " + total,
            Quoted.of(actor.id()) + " is a part or a member of " + Quoted.of(whole));
        return;
      }
    }
  }

  private static boolean isGroupOf(Actor actor, Ref<Actor> whole, Trail at) {
    Actor group = at.index().resolve(whole);
    return group != null
        && group.unnamed()
        && (group.kind().equals(ActorKind.GROUP) || group.kind().equals(ActorKind.POPULATION))
        && actor.affiliations().stream()
            .noneMatch(post -> post.organization().filter(whole::equals).isPresent());
  }

  /**
   * Reports answers to one question of a poll that add up to more than 100 %. Each answer may be
   * rounded up. If an answer is stated twice, the numbers concern several questions or groups.
   */
  private static void answersFit(List<Quantity> quantities, Trail at) {
    Map<ContentKey, List<Integer>> questions = new LinkedHashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (quantity.stance().isPresent()
          && quantity.kind().equals(QuantityKind.SHARE)
          && quantity.unit().filter("%"::equals).isPresent()) {
        questions.computeIfAbsent(question(quantity), question -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> answers : questions.values()) {
      List<Quantity> shares = answers.stream().map(quantities::get).toList();
      BigDecimal sum = shares.stream().map(TotalRules::least).reduce(ZERO, BigDecimal::add);
      BigDecimal most = HUNDRED.add(BigDecimal.valueOf(shares.size()));
      if (shares.size() > 1
          && sum.compareTo(most) > 0
          && shares.stream().map(share -> share.stance().get().value()).distinct().count()
              == shares.size()) {
        Code.QUANTITY_EXCEEDS_WHOLE.report(
            at.within("quantities", answers.get(answers.size() - 1)),
            "the answers must not add up to more than 100 %; found "
                + Contradiction.series(
                    shares.stream()
                        .map(
                            share ->
                                percent(least(share))
                                    + " "
                                    + Quoted.of(share.stance().get().value())))
                + ", which is "
                + percent(sum),
            "correct a number; for another question, set \"item\", and for another group of people,"
                + " set \"base\"");
      }
    }
  }

  private static String percent(BigDecimal number) {
    return Quoted.number(number.toPlainString()) + " %";
  }

  private static ContentKey question(Quantity quantity) {
    return new ContentKey(
        List.of(
            quantity.item(), quantity.among(), quantity.base(), quantity.per(), quantity.period()));
  }

  /** Returns the lowest possible number; 0 if it is unknown. */
  private static BigDecimal least(Quantity quantity) {
    return quantity.approximate() ? ZERO : quantity.low().or(quantity::best).orElse(ZERO);
  }

  private static void fitsTotals(Stated part, Map<Counted, Stated> totals, Trail at) {
    for (Counted whole : part.counted.wholes()) {
      Stated total = totals.get(whole);
      if (total != null && part.range.isAbove(total.range)) {
        Code.QUANTITY_PART_EXCEEDS_TOTAL.report(
            at.within("quantities", part.index),
            "the part, " + part + ", exceeds the total of " + total,
            whole.kind().equals(part.counted.kind())
                ? "a number without \"among\" is the total"
                : "the total of the injured includes the critically, seriously and slightly injured");
        return;
      }
    }
  }

  /**
   * The range of a quantity, the subject that it counts, and its index in the event's quantities.
   */
  private record Stated(int index, Counted counted, NumberRange range) {
    @Override
    public String toString() {
      return counted.text(range);
    }
  }
}
