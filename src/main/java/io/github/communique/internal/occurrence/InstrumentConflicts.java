package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Instrument;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that mention mutually exclusive instruments for one occurrence. A weapon that is
 * used from a distance, such as a missile, excludes a weapon that is used at the scene, such as a
 * bomb in a bag. One kind of bomb, such as a suicide vest, excludes another kind, such as a letter
 * bomb.
 *
 * <p>All other differences may result from incomplete reports: attackers with a bomb may also
 * shoot, and a drone may drop a bomb. Therefore, two reports conflict only if their weapons exclude
 * each other in one of these ways. Even so, they do not conflict if a third report mentions both
 * kinds of weapon. They also do not conflict if the action usually involves both kinds of weapon,
 * for example a fight or a siege. A term never conflicts with its broader term.
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

  /** A map from terms to kinds of weapon, with narrower terms before broader terms. */
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

  private static final Set<Means> ONLY_DISTANT = Set.of(Means.DISTANT);

  private static final Set<ActionKind> WITH_ALL_MEANS =
      Set.of(
          ActionKind.FIGHT,
          ActionKind.BESIEGE,
          ActionKind.MILITARY_EXERCISE,
          ActionKind.TEST_WEAPON);

  private InstrumentConflicts() {}

  static void find(Account account) {
    if (mayConflict(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account));
    }
  }

  /** Fast path: returns whether a conflict is possible. Ignores the times of knowledge. */
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

  private static void compare(List<Event> reports, Account account) {
    Components<Action> armed = new Components<>();
    Components<Action> bombers = new Components<>();
    for (Event report : reports) {
      if (report instanceof Action action && !action.instruments().isEmpty()) {
        armed.add(action, action.instruments().stream().map(Instrument::value).toList());
        List<String> bombs = means(action).stream().filter(Means::isBomb).map(Enum::name).toList();
        if (!bombs.isEmpty()) {
          bombers.add(action, bombs);
        }
      }
    }
    Set<Action> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    compare(
        armed,
        InstrumentConflicts::areOnSiteAndDistant,
        "one report names only long-range weapons, and the other names only close-range weapons",
        reported,
        account);
    compare(
        bombers,
        InstrumentConflicts::areBombsOfTwoKinds,
        "the two bombs are of different kinds",
        reported,
        account);
  }

  private static void compare(
      Components<Action> named,
      BiPredicate<Set<Means>, Set<Means>> exclude,
      String reason,
      Set<Action> reported,
      Account account) {
    // The kinds of weapon in each component.
    Map<String, Set<Means>> means = new HashMap<>();
    for (Action action : named.items()) {
      means
          .computeIfAbsent(named.component(action), component -> EnumSet.noneOf(Means.class))
          .addAll(means(action));
    }
    // A map from each combination of kinds of weapon to the first action with this combination.
    Map<Named, Action> first = new LinkedHashMap<>();
    for (Action action : named.items()) {
      Named its = new Named(means(action), means.getOrDefault(named.component(action), Set.of()));
      first.entrySet().stream()
          .filter(
              other ->
                  exclude.test(its.own, other.getKey().own)
                      && exclude.test(its.all, other.getKey().all))
          .findFirst()
          .ifPresent(
              other -> {
                if (reported.add(action)) {
                  report(action, other.getValue(), reason, account);
                }
              });
      first.putIfAbsent(its, action);
    }
  }

  /**
   * The kinds of weapon that a report mentions.
   *
   * @param own the kinds of weapon in the report itself
   * @param all the kinds of weapon in all reports of the same component
   */
  private record Named(Set<Means> own, Set<Means> all) {}

  private static boolean areOnSiteAndDistant(Set<Means> one, Set<Means> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.contains(Means.DISTANT) != other.contains(Means.DISTANT)
        && (one.equals(ONLY_DISTANT) || other.equals(ONLY_DISTANT));
  }

  private static boolean areBombsOfTwoKinds(Set<Means> one, Set<Means> other) {
    Means bomb = onlyBomb(one);
    Means otherBomb = onlyBomb(other);
    return bomb != null && otherBomb != null && bomb != otherBomb;
  }

  /** Returns the only kind of bomb in a set of weapons; null if there is none or more than one. */
  private static @Nullable Means onlyBomb(Set<Means> means) {
    List<Means> bombs = means.stream().filter(Means::isBomb).toList();
    return bombs.size() == 1 ? bombs.get(0) : null;
  }

  private static void report(Action action, Action other, String reason, Account account) {
    account.report(
        Code.OCCURRENCE_INSTRUMENT_CONFLICT,
        claim(action),
        claim(other),
        account.at().of(action).within("instruments"),
        reason);
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
    List<Instrument> instruments = action.instruments();
    return new Claim(
        action,
        Contradiction.list(instruments.stream().map(Kinds::of)),
        (instruments.size() == 1 ? "has the instrument " : "has the instruments ")
            + Contradiction.series(instruments.stream().map(Instrument::value).map(Quoted::of)));
  }
}
