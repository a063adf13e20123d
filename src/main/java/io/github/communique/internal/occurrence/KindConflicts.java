package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that state mutually exclusive kinds for one occurrence.
 *
 * <p>Two kinds of actions exclude each other if one reverses the other, or if only one of them
 * involves force. All other pairs of kinds may describe one event from two perspectives, such as an
 * attack and the destruction that it caused. Two speech acts exclude each other if they are
 * opposite answers. A meeting cannot be both in person and by telephone, video or letter.
 */
final class KindConflicts {
  private static final Map<Word, Set<Word>> EXCLUDED = new HashMap<>();

  static {
    exclude(SpeechAct.ACCEPT, SpeechAct.REJECT);
    exclude(SpeechAct.CONFIRM, SpeechAct.DENY);
    exclude(Medium.IN_PERSON, Medium.PHONE, Medium.VIDEO, Medium.CORRESPONDENCE);
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

  private static void exclude(Word one, Word... others) {
    for (Word other : others) {
      EXCLUDED.computeIfAbsent(one, kind -> new HashSet<>()).add(other);
      EXCLUDED.computeIfAbsent(other, kind -> new HashSet<>()).add(one);
    }
  }

  static void find(Account account, Consumer<Contradiction> found) {
    if (!areOfOneKind(account.reports())) {
      account.ofOneStand().forEach(reports -> compare(reports, account, found));
    }
  }

  /** Fast path: returns whether all reports state the same kind, or none. */
  private static boolean areOfOneKind(List<Event> reports) {
    Word first = null;
    for (Event report : reports) {
      Word kind = kind(report);
      if (kind != null) {
        if (first != null && !first.equals(kind)) {
          return false;
        }
        first = kind;
      }
    }
    return true;
  }

  /** Returns the kind of an action, the act of a statement or the medium of a meeting, if any. */
  private static @Nullable Word kind(Event report) {
    return report instanceof Action action
        ? action.kind()
        : report instanceof Statement statement
            ? statement.act().orElse(null)
            : report instanceof Meeting meeting ? meeting.medium().orElse(null) : null;
  }

  private static String property(Event report) {
    return report instanceof Action ? "kind" : report instanceof Statement ? "act" : "medium";
  }

  private static void compare(List<Event> reports, Account account, Consumer<Contradiction> found) {
    Map<Word, Event> firstOfKind = new HashMap<>();
    for (Event report : reports) {
      Word kind = kind(report);
      if (kind == null || !EXCLUDED.containsKey(kind)) {
        continue;
      }
      Event other = excluded(kind, firstOfKind);
      if (other != null) {
        String property = property(report);
        found.accept(
            Contradiction.of(
                Code.OCCURRENCE_KIND_CONFLICT,
                claim(report),
                predicate(report, property),
                claim(other),
                predicate(other, property),
                account.at().of(report).within(property),
                report instanceof Action
                    ? "the two kinds are incompatible"
                    : report instanceof Meeting
                        ? "the two media are incompatible"
                        : "the two acts are incompatible"));
      }
      firstOfKind.putIfAbsent(kind, report);
    }
  }

  private static @Nullable Event excluded(Word kind, Map<Word, Event> firstOfKind) {
    Event first = null;
    for (Word other : EXCLUDED.getOrDefault(kind, Set.of())) {
      Event report = firstOfKind.get(other);
      if (report != null && (first == null || report.id().compareTo(first.id()) < 0)) {
        first = report;
      }
    }
    return first;
  }

  private static String predicate(Event report, String property) {
    return "has the " + property + " " + Quoted.of(value(report));
  }

  private static Claim claim(Event report) {
    return new Claim(report, value(report));
  }

  private static String value(Event report) {
    return Objects.requireNonNull(kind(report)).value();
  }
}
