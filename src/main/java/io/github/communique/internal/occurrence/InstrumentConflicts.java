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
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one occurrence whose means exclude each other: a weapon from a distance, such as
 * an airstrike, and one that must be brought to the place, such as a bomb that is laid or worn; or
 * two forms of a bomb, such as a suicide vest and a vehicle bomb. A term and its broader term do
 * not exclude each other.
 *
 * <p>Everything else may be incomplete reporting: attackers with a bomb may also shoot, and a drone
 * may drop a bomb. So are two reports if a third one names means of both. In a fight or a siege,
 * both kinds of weapon are usual.
 */
final class InstrumentConflicts {
  private enum Reach {
    DISTANT,
    ON_SITE,
    SUICIDE_VEST,
    VEHICLE_BOMB,
    ROADSIDE_BOMB,
    LETTER_BOMB;

    boolean isFormOfBomb() {
      return this != DISTANT && this != ON_SITE;
    }

    boolean excludes(Reach other) {
      return (this == DISTANT) != (other == DISTANT)
          || this != other && isFormOfBomb() && other.isFormOfBomb();
    }
  }

  private static final Map<Instrument, Reach> REACHES =
      Map.ofEntries(
          Map.entry(Instrument.AIRSTRIKE, Reach.DISTANT),
          Map.entry(Instrument.MISSILE, Reach.DISTANT),
          Map.entry(Instrument.ARTILLERY, Reach.DISTANT),
          Map.entry(Instrument.EXPLOSIVE, Reach.ON_SITE),
          Map.entry(Instrument.SUICIDE_BOMB, Reach.ON_SITE),
          Map.entry(Instrument.SUICIDE_VEST, Reach.SUICIDE_VEST),
          Map.entry(Instrument.VEHICLE_BOMB, Reach.VEHICLE_BOMB),
          Map.entry(Instrument.ROADSIDE_BOMB, Reach.ROADSIDE_BOMB),
          Map.entry(Instrument.LETTER_BOMB, Reach.LETTER_BOMB),
          Map.entry(Instrument.BLADE, Reach.ON_SITE),
          Map.entry(Instrument.VEHICLE, Reach.ON_SITE));

  private static final Set<ActionKind> WITH_ALL_MEANS =
      Set.of(
          ActionKind.FIGHT,
          ActionKind.BESIEGE,
          ActionKind.MILITARY_EXERCISE,
          ActionKind.TEST_WEAPON);

  private InstrumentConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (mayExclude(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account, found));
    }
  }

  /** Whether a conflict is possible; a quick check without the times of knowledge. */
  private static boolean mayExclude(List<Event> reports) {
    Set<Reach> reaches = EnumSet.noneOf(Reach.class);
    for (Event report : reports) {
      if (report instanceof Action action && !action.instruments().isEmpty()) {
        if (WITH_ALL_MEANS.contains(action.kind())) {
          return false;
        }
        for (Instrument instrument : action.instruments()) {
          Reach reach = REACHES.get(instrument);
          if (reach != null) {
            reaches.add(reach);
          }
        }
      }
    }
    return reaches.stream().anyMatch(reach -> reaches.stream().anyMatch(reach::excludes));
  }

  private static void compare(List<Event> reports, Account account, Consumer<Contradiction> found) {
    Components<Action> named = new Components<>();
    for (Event report : reports) {
      if (report instanceof Action action && !action.instruments().isEmpty()) {
        named.add(action, action.instruments().stream().map(Instrument::value).toList());
      }
    }
    Map<String, Set<Reach>> reaches = reaches(named);
    Map<Reach, Action> first = new EnumMap<>(Reach.class);
    for (Action action : named.items()) {
      Reach reach = only(reaches.get(named.component(action)));
      if (reach != null) {
        Reach excluded = excluded(reach, first.keySet());
        if (excluded != null) {
          found.accept(
              Contradiction.of(
                  Code.OCCURRENCE_INSTRUMENT_CONFLICT,
                  "has the instruments ",
                  claim(action),
                  claim(Objects.requireNonNull(first.get(excluded))),
                  account.at().of(action).within("instruments"),
                  reach.isFormOfBomb() && excluded.isFormOfBomb()
                      ? "they are different forms of a bomb"
                      : "one acts from a distance, the other on site"));
        }
        first.putIfAbsent(reach, action);
      }
    }
  }

  private static @Nullable Reach excluded(Reach reach, Set<Reach> others) {
    return others.stream().filter(reach::excludes).findFirst().orElse(null);
  }

  /** The reaches of the means that reports name together, directly or through other reports. */
  private static Map<String, Set<Reach>> reaches(Components<Action> named) {
    Map<String, Set<Reach>> reaches = new HashMap<>();
    for (Action action : named.items()) {
      Set<Reach> its =
          reaches.computeIfAbsent(
              named.component(action), component -> EnumSet.noneOf(Reach.class));
      for (Instrument instrument : action.instruments()) {
        Reach reach = REACHES.get(instrument);
        if (reach != null) {
          its.add(reach);
        }
      }
    }
    return reaches;
  }

  /**
   * Returns the only reach of the means; null if there are several. A form of a bomb is more exact
   * than a broader term beside it.
   */
  private static @Nullable Reach only(@Nullable Set<Reach> reaches) {
    if (reaches == null || reaches.isEmpty()) {
      return null;
    }
    Set<Reach> exact = EnumSet.copyOf(reaches);
    if (exact.stream().anyMatch(Reach::isFormOfBomb)) {
      exact.remove(Reach.ON_SITE);
    }
    return exact.size() == 1 ? exact.iterator().next() : null;
  }

  private static Claim claim(Action action) {
    return new Claim(action, Contradiction.list(action.instruments().stream().map(Kinds::of)));
  }
}
