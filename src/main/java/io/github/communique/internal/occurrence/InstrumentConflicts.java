package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Instrument;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds reports of one occurrence whose means exclude each other: a weapon from a distance, such as
 * an airstrike, and one that must be brought to the place, such as a bomb that is laid or worn; or
 * two kinds of bombs, such as a vest and a letter.
 *
 * <p>Everything else may be incomplete reporting: attackers with a bomb may also shoot, and a drone
 * may drop a bomb. So are two reports if a third one names means of both. In a fight or a siege,
 * both kinds of weapon are usual. A narrower term never conflicts with its broader one.
 */
final class InstrumentConflicts {
  private enum Means {
    DISTANT,
    ON_SITE,
    SUICIDE_VEST,
    VEHICLE_BOMB,
    ROADSIDE_BOMB,
    LETTER_BOMB;

    boolean isBomb() {
      return compareTo(ON_SITE) > 0;
    }
  }

  /** The narrowest terms first. */
  private static final List<Map.Entry<Instrument, Means>> MEANS =
      List.of(
          Map.entry(Instrument.SUICIDE_VEST, Means.SUICIDE_VEST),
          Map.entry(Instrument.VEHICLE_BOMB, Means.VEHICLE_BOMB),
          Map.entry(Instrument.ROADSIDE_BOMB, Means.ROADSIDE_BOMB),
          Map.entry(Instrument.LETTER_BOMB, Means.LETTER_BOMB),
          Map.entry(Instrument.AIRSTRIKE, Means.DISTANT),
          Map.entry(Instrument.MISSILE, Means.DISTANT),
          Map.entry(Instrument.ARTILLERY, Means.DISTANT),
          Map.entry(Instrument.EXPLOSIVE, Means.ON_SITE),
          Map.entry(Instrument.BLADE, Means.ON_SITE),
          Map.entry(Instrument.VEHICLE, Means.ON_SITE));

  private static final Set<ActionKind> WITH_ALL_MEANS =
      Set.of(
          ActionKind.FIGHT,
          ActionKind.BESIEGE,
          ActionKind.MILITARY_EXERCISE,
          ActionKind.TEST_WEAPON);

  private InstrumentConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (mayConflict(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account, found));
    }
  }

  /** Whether a conflict is possible; a quick check without the times of knowledge. */
  private static boolean mayConflict(List<Event> reports) {
    Set<Means> all = EnumSet.noneOf(Means.class);
    for (Event report : reports) {
      if (report instanceof Action action && !action.instruments().isEmpty()) {
        if (WITH_ALL_MEANS.contains(action.kind())) {
          return false;
        }
        all.addAll(means(action));
      }
    }
    return all.size() > 1;
  }

  private static void compare(List<Event> reports, Account account, Consumer<Contradiction> found) {
    Components<Action> named = new Components<>();
    for (Event report : reports) {
      if (report instanceof Action action && !action.instruments().isEmpty()) {
        named.add(action, action.instruments().stream().map(Instrument::value).toList());
      }
    }
    Map<String, Set<Means>> means = meansByComponent(named);
    Map<Means, Action> first = new EnumMap<>(Means.class);
    for (Action action : named.items()) {
      if (means(action).isEmpty()) {
        // Only other reports of its component name means that can conflict.
        continue;
      }
      Set<Means> its = means.getOrDefault(named.component(action), Set.of());
      for (Means other : Means.values()) {
        Action contradicted = first.get(other);
        if (contradicted != null && its.stream().anyMatch(mine -> excludes(mine, other, its))) {
          found.accept(
              Contradiction.of(
                  Code.OCCURRENCE_INSTRUMENT_CONFLICT,
                  "has the instruments ",
                  claim(action),
                  claim(contradicted),
                  account.at().of(action).within("instruments"),
                  other.isBomb() && !its.contains(Means.DISTANT)
                      ? "a bomb is of one kind"
                      : "one report has only weapons from a distance, the other only weapons on site"));
          break;
        }
      }
      note(its, action, first);
    }
  }

  /**
   * Whether means of a report exclude means that another component has without any distant ones.
   */
  private static boolean excludes(Means mine, Means other, Set<Means> its) {
    boolean isMixed = its.contains(Means.DISTANT) && its.size() > 1;
    if (isMixed) {
      return false;
    }
    if (mine == Means.DISTANT || other == Means.DISTANT) {
      return mine != other;
    }
    return mine.isBomb() && other.isBomb() && mine != other && bombs(its) == 1;
  }

  /** Notes an action as the first with its means, unless it names means that exclude each other. */
  private static void note(Set<Means> its, Action action, Map<Means, Action> first) {
    if (its.contains(Means.DISTANT)) {
      if (its.size() == 1) {
        first.putIfAbsent(Means.DISTANT, action);
      }
    } else if (!its.isEmpty()) {
      first.putIfAbsent(Means.ON_SITE, action);
      if (bombs(its) == 1) {
        its.stream().filter(Means::isBomb).forEach(bomb -> first.putIfAbsent(bomb, action));
      }
    }
  }

  private static long bombs(Set<Means> means) {
    return means.stream().filter(Means::isBomb).count();
  }

  /** The means that reports name together, directly or through other reports. */
  private static Map<String, Set<Means>> meansByComponent(Components<Action> named) {
    Map<String, Set<Means>> all = new HashMap<>();
    for (Action action : named.items()) {
      all.computeIfAbsent(named.component(action), component -> EnumSet.noneOf(Means.class))
          .addAll(means(action));
    }
    return all;
  }

  private static Set<Means> means(Action action) {
    Set<Means> all = EnumSet.noneOf(Means.class);
    for (Instrument instrument : action.instruments()) {
      MEANS.stream()
          .filter(entry -> instrument.isA(entry.getKey()))
          .findFirst()
          .ifPresent(entry -> all.add(entry.getValue()));
    }
    return all;
  }

  private static Claim claim(Action action) {
    return new Claim(action, Contradiction.list(action.instruments().stream().map(Kinds::of)));
  }
}
