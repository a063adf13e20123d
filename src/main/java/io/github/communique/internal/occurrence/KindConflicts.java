package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActionKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state mutually exclusive action kinds for one occurrence: one kind reverses
 * the other, or only one of them involves force. All other pairs of kinds may describe one event
 * from two perspectives, such as an attack and the destruction that it caused.
 */
final class KindConflicts {
  private static final Map<ActionKind, Set<ActionKind>> EXCLUDED = new HashMap<>();

  static {
    exclude(ActionKind.DEPLOY_FORCES, ActionKind.WITHDRAW_FORCES);
    exclude(ActionKind.RELEASE, ActionKind.ABDUCT, ActionKind.ARREST, ActionKind.ESCAPE);
    exclude(ActionKind.ESCAPE, ActionKind.ABDUCT, ActionKind.ARREST);
    exclude(ActionKind.RISE, ActionKind.FALL);
    exclude(ActionKind.SANCTION, ActionKind.LIFT_SANCTION);
    exclude(ActionKind.RESTRICT, ActionKind.LIFT_RESTRICTION);
    exclude(ActionKind.BREAK_RELATIONS, ActionKind.ESTABLISH_RELATIONS, ActionKind.RECOGNIZE);
    exclude(ActionKind.APPOINT, ActionKind.DISMISS, ActionKind.RESIGN);
    exclude(ActionKind.ELECT, ActionKind.OVERTHROW, ActionKind.DISMISS, ActionKind.RESIGN);
    exclude(ActionKind.ADOPT, ActionKind.VETO);
    exclude(ActionKind.UPHOLD, ActionKind.OVERTURN, ActionKind.SEND_BACK);
    exclude(ActionKind.OVERTURN, ActionKind.SEND_BACK);
    exclude(ActionKind.COMPLY, ActionKind.VIOLATE);
    exclude(ActionKind.EXTEND, ActionKind.SUSPEND, ActionKind.TERMINATE, ActionKind.WITHDRAW);
    exclude(ActionKind.ENTER_INTO_FORCE, ActionKind.SUSPEND, ActionKind.TERMINATE);
    ActionKind[] peaceful = {
      ActionKind.RELEASE,
      ActionKind.CEASE_FIRE,
      ActionKind.AID,
      ActionKind.COOPERATE,
      ActionKind.REUNITE,
      ActionKind.ACCIDENT,
      ActionKind.NATURAL_DISASTER,
      ActionKind.EPIDEMIC,
      ActionKind.MILITARY_EXERCISE,
      ActionKind.TEST_WEAPON
    };
    for (ActionKind force :
        List.of(ActionKind.ATTACK, ActionKind.FIGHT, ActionKind.BESIEGE, ActionKind.ABDUCT)) {
      exclude(force, peaceful);
    }
  }

  private KindConflicts() {}

  private static void exclude(ActionKind one, ActionKind... others) {
    for (ActionKind other : others) {
      EXCLUDED.computeIfAbsent(one, kind -> new HashSet<>()).add(other);
      EXCLUDED.computeIfAbsent(other, kind -> new HashSet<>()).add(one);
    }
  }

  static void find(Account account, Consumer<Contradiction> found) {
    if (!areOfOneKind(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account, found));
    }
  }

  private static boolean areOfOneKind(List<Event> reports) {
    for (Event report : reports) {
      if (!(report instanceof Action action)
          || !action.kind().equals(((Action) reports.get(0)).kind())) {
        return !(report instanceof Action);
      }
    }
    return true;
  }

  private static void compare(List<Event> reports, Account account, Consumer<Contradiction> found) {
    Map<ActionKind, Action> firstOfKind = new HashMap<>();
    for (Event report : reports) {
      Action action = (Action) report;
      Action other = excluded(action.kind(), firstOfKind);
      if (other != null) {
        found.accept(
            Contradiction.of(
                Code.OCCURRENCE_KIND_CONFLICT,
                claim(action),
                predicate(action),
                claim(other),
                predicate(other),
                account.at().of(action).within("kind"),
                "the two kinds are incompatible"));
      }
      if (EXCLUDED.containsKey(action.kind())) {
        firstOfKind.putIfAbsent(action.kind(), action);
      }
    }
  }

  private static @Nullable Action excluded(ActionKind kind, Map<ActionKind, Action> firstOfKind) {
    Action first = null;
    for (ActionKind other : EXCLUDED.getOrDefault(kind, Set.of())) {
      Action action = firstOfKind.get(other);
      if (action != null && (first == null || action.id().compareTo(first.id()) < 0)) {
        first = action;
      }
    }
    return first;
  }

  private static String predicate(Action action) {
    return "has the kind " + Quoted.of(action.kind().value());
  }

  private static Claim claim(Action action) {
    return new Claim(action, Kinds.of(action.kind()));
  }
}
