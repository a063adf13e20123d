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
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one occurrence whose means exclude each other: a weapon from a distance, such as
 * an airstrike, and one that must be brought to the place, such as a bomb that is laid or worn.
 *
 * <p>Everything else may be incomplete reporting: attackers with a bomb may also shoot, and a drone
 * may drop a bomb. So are two reports if a third one names means of both. In a fight or a siege,
 * both kinds of weapon are usual.
 */
final class InstrumentConflicts {
  private enum Reach {
    DISTANT,
    ON_SITE;

    Reach other() {
      return this == DISTANT ? ON_SITE : DISTANT;
    }
  }

  private static final Map<Instrument, Reach> REACHES =
      Map.of(
          Instrument.AIRSTRIKE, Reach.DISTANT,
          Instrument.MISSILE, Reach.DISTANT,
          Instrument.ARTILLERY, Reach.DISTANT,
          Instrument.EXPLOSIVE, Reach.ON_SITE,
          Instrument.BLADE, Reach.ON_SITE,
          Instrument.VEHICLE, Reach.ON_SITE);

  private static final Set<ActionKind> WITH_ALL_MEANS =
      Set.of(
          ActionKind.FIGHT,
          ActionKind.BESIEGE,
          ActionKind.MILITARY_EXERCISE,
          ActionKind.TEST_WEAPON);

  private InstrumentConflicts() {}

  static void find(Account account, Consumer<Contradiction> found) {
    if (haveBothReaches(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account, found));
    }
  }

  /** Whether a conflict is possible; a quick check without the times of knowledge. */
  private static boolean haveBothReaches(List<Event> reports) {
    boolean distant = false;
    boolean onSite = false;
    for (Event report : reports) {
      if (report instanceof Action action && !action.instruments().isEmpty()) {
        if (WITH_ALL_MEANS.contains(action.kind())) {
          return false;
        }
        for (Instrument instrument : action.instruments()) {
          Reach reach = REACHES.get(instrument);
          distant |= reach == Reach.DISTANT;
          onSite |= reach == Reach.ON_SITE;
        }
      }
    }
    return distant && onSite;
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
        Action other = first.get(reach.other());
        if (other != null) {
          found.accept(
              Contradiction.of(
                  Code.OCCURRENCE_INSTRUMENT_CONFLICT,
                  "has the instruments ",
                  claim(action),
                  claim(other),
                  account.at().of(action).within("instruments"),
                  "one acts from a distance, the other on site"));
        }
        first.putIfAbsent(reach, action);
      }
    }
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

  private static @Nullable Reach only(@Nullable Set<Reach> reaches) {
    return reaches != null && reaches.size() == 1 ? reaches.iterator().next() : null;
  }

  private static Claim claim(Action action) {
    return new Claim(action, Contradiction.list(action.instruments().stream().map(Kinds::of)));
  }
}
