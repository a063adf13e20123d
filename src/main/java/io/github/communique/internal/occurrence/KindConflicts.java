package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Word;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds reports that describe one occurrence but state kinds that exclude each other.
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
    exclude(
        ActionKind.RELEASE,
        ActionKind.ABDUCT,
        ActionKind.ARREST,
        ActionKind.IMPRISON,
        ActionKind.ESCAPE);
    exclude(ActionKind.ESCAPE, ActionKind.ABDUCT, ActionKind.ARREST, ActionKind.IMPRISON);
    exclude(ActionKind.RISE, ActionKind.FALL);
    exclude(ActionKind.SANCTION, ActionKind.LIFT_SANCTION);
    exclude(ActionKind.LIFT_RESTRICTION, ActionKind.RESTRICT, ActionKind.BLOCKADE);
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

  static void find(Account account) {
    if (account.differ(KindConflicts::kind)) {
      account.ofOneStand().forEach(reports -> compare(reports, account));
    }
  }

  /** Returns the kind of an action, the act of a statement or the medium of a meeting, if any. */
  private static Optional<? extends Word> kind(Event report) {
    return report instanceof Action action
        ? Optional.of(action.kind())
        : report instanceof Statement statement
            ? statement.act()
            : report instanceof Meeting meeting ? meeting.medium() : Optional.empty();
  }

  private static void compare(List<Event> reports, Account account) {
    Map<Word, Event> firstOfKind = new HashMap<>();
    for (Event report : reports) {
      Word kind = kind(report).orElse(null);
      if (kind != null && EXCLUDED.containsKey(kind)) {
        EXCLUDED.get(kind).stream()
            .flatMap(other -> Stream.ofNullable(firstOfKind.get(other)))
            .min(Comparator.comparing(Event::id))
            .ifPresent(other -> report(report, other, account));
        firstOfKind.putIfAbsent(kind, report);
      }
    }
  }

  private static void report(Event report, Event other, Account account) {
    String property =
        report instanceof Action ? "kind" : report instanceof Statement ? "act" : "medium";
    account.report(
        Code.OCCURRENCE_KIND_CONFLICT,
        Claim.of(report, property, kind(report).orElseThrow().value()),
        Claim.of(other, property, kind(other).orElseThrow().value()),
        account.at().of(report).within(property),
        "the two " + (report instanceof Meeting ? "media" : property + "s") + " are incompatible");
  }
}
