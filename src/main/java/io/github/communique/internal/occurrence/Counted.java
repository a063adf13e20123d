package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The subject, the unit and the period of a quantity. Two numbers are comparable only if they have
 * the same subject, unit and period.
 */
public record Counted(
    QuantityKind kind, Optional<Ref<Actor>> among, Optional<String> unit, List<Object> more)
    implements Comparable<Counted> {
  private static final Pattern PLAIN_UNIT = Pattern.compile("[\\p{L}%°²³/]{1,20}");
  private static final Map<QuantityKind, String> SINGULAR =
      Map.of(
          QuantityKind.PEOPLE, "person",
          QuantityKind.FATALITIES, "fatality",
          QuantityKind.TROOPS, "troops");

  /**
   * The kinds of quantities that count people or things. Amounts of money and shares are not
   * included.
   */
  public static final Set<QuantityKind> KINDS =
      Set.of(
          QuantityKind.FATALITIES,
          QuantityKind.INJURED,
          QuantityKind.SERIOUSLY_INJURED,
          QuantityKind.CRITICALLY_INJURED,
          QuantityKind.SLIGHTLY_INJURED,
          QuantityKind.IN_STABLE_CONDITION,
          QuantityKind.DETAINED,
          QuantityKind.DISPLACED,
          QuantityKind.MISSING,
          QuantityKind.TROOPS,
          QuantityKind.VOTES,
          QuantityKind.HOSTAGES,
          QuantityKind.PARTICIPANTS,
          QuantityKind.CASES,
          QuantityKind.PEOPLE,
          QuantityKind.VEHICLES,
          QuantityKind.SHIPS,
          QuantityKind.AIRCRAFT,
          QuantityKind.WEAPONS,
          QuantityKind.BUILDINGS,
          QuantityKind.SEATS,
          QuantityKind.EVENTS,
          QuantityKind.ORDINAL);

  /**
   * The kinds of quantities for which an event can have several numbers. A number of such a kind is
   * not a total, even if {@code among} is not set.
   */
  private static final Set<QuantityKind> NO_TOTALS =
      Set.of(
          QuantityKind.VOTES,
          QuantityKind.SEATS,
          QuantityKind.EVENTS,
          QuantityKind.AGE,
          QuantityKind.DURATION,
          QuantityKind.ORDINAL);

  private static final Set<QuantityKind> PARTS_OF_THE_INJURED =
      Set.of(
          QuantityKind.CRITICALLY_INJURED,
          QuantityKind.SERIOUSLY_INJURED,
          QuantityKind.SLIGHTLY_INJURED);

  /** Returns whether a number of this kind is the total of an event if {@code among} is not set. */
  public static boolean isTotal(QuantityKind kind) {
    return KINDS.contains(kind) && !NO_TOTALS.contains(kind);
  }

  /**
   * Returns whether the number of a quantity must be whole. A quantity with a unit or a rate, such
   * as 2.5 thousand, need not be whole.
   */
  public static boolean isWhole(Quantity quantity) {
    return KINDS.contains(quantity.kind()) && quantity.unit().isEmpty() && quantity.per().isEmpty();
  }

  public static Counted by(Quantity quantity) {
    return new Counted(
        quantity.kind(),
        quantity.among(),
        quantity.unit(),
        List.of(
            quantity.item(),
            quantity.stance(),
            quantity.base(),
            quantity.per(),
            quantity.period()));
  }

  /**
   * Returns the broader kind that includes the given kind, for example {@code injured} for {@code
   * seriously-injured}. For most kinds, returns the given kind.
   */
  public static QuantityKind whole(QuantityKind kind) {
    return PARTS_OF_THE_INJURED.contains(kind) ? QuantityKind.INJURED : kind;
  }

  /**
   * Returns the broader subjects that include this subject. For example, "injured people" includes
   * "injured police officers" and "seriously injured people".
   */
  public List<Counted> wholes() {
    QuantityKind whole = whole(kind);
    if (among.isEmpty() && whole.equals(kind)) {
      return List.of();
    }
    List<Counted> wholes = new ArrayList<>(3);
    if (among.isPresent()) {
      wholes.add(ofAll(kind));
    }
    if (!whole.equals(kind)) {
      wholes.add(new Counted(whole, among, unit, more));
      if (among.isPresent()) {
        wholes.add(ofAll(whole));
      }
    }
    return wholes;
  }

  /** Returns the subject with the members of another actor. */
  public Counted of(Ref<Actor> actor) {
    return new Counted(kind, Optional.of(actor), unit, more);
  }

  private Counted ofAll(QuantityKind kindOfAll) {
    return new Counted(kindOfAll, Optional.empty(), unit, more);
  }

  /**
   * Compares by content. The keys of a hash map must be comparable, because an attacker can choose
   * units and kinds that have the same hash code.
   */
  @Override
  public int compareTo(Counted other) {
    return new ContentKey(List.of(kind, among, unit, more))
        .compareTo(new ContentKey(List.of(other.kind, other.among, other.unit, other.more)));
  }

  /** Formats the kind as a noun, in the singular for the number 1. */
  private String noun(NumberRange range) {
    String noun = Kinds.of(kind);
    if (!kind.isKnown()) {
      return noun;
    }
    return range.toString().equals("1")
        ? SINGULAR.getOrDefault(kind, noun.replaceFirst("s$", "")).replace('-', ' ')
        : noun.replace('-', ' ');
  }

  /** Formats a range of numbers for this subject, for use in a message. */
  public String text(NumberRange range) {
    return range.text(unit.isEmpty() && KINDS.contains(kind) ? "fewer than " : "less than ")
        + unit.map(
                measured ->
                    " "
                        + (PLAIN_UNIT.matcher(measured).matches() ? measured : Quoted.of(measured))
                        + (" (" + Kinds.of(kind) + ")"))
            .orElse(" " + noun(range))
        + among.map(whose -> " among " + Quoted.of(whose.id())).orElse("");
  }
}
