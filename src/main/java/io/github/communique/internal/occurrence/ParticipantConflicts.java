package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds reports of one occurrence that name entirely different actors, or that have {@linkplain
 * SwappedSides swapped sides}. Differences between participants in other roles are not a
 * contradiction, because a report may be incomplete.
 *
 * <p>The search compares the perpetrators of an action, the states that decide an action such as a
 * sanction, the elected persons and the speakers of a statement. It also compares the participants
 * or parties of a meeting or agreement, if each report names at least two of them. In a mutual
 * action, such as a fight, the affected actors also act. The search ignores uncertain
 * participations. An unnamed actor, such as "soldiers", is replaced with the largest named actor of
 * which it is a part, usually the state; it is ignored if there is none, or if it speaks or is
 * elected, because it may be a named actor of another report. If a third report names participants
 * from both reports, the reports are incomplete rather than contradictory.
 */
final class ParticipantConflicts {
  /**
   * Limits the number of {@link Side} objects to compare. The limit prevents quadratic time for
   * malicious dossiers. Other dossiers do not reach the limit in practice.
   */
  private static final int MOST = 64;

  /** The roles of participants that are not compared, such as the host of a meeting. */
  private static final Set<Role> THIRDS =
      Set.of(
          Role.HOST,
          Role.MEDIATOR,
          Role.INTERMEDIARY,
          Role.CHAIR,
          Role.SPONSOR,
          Role.SUPPORTER,
          Role.OBSERVER,
          Role.WITNESS,
          Role.EQUIPMENT,
          Role.CONTAINER,
          Role.GUARANTOR,
          Role.BENEFICIARY,
          Role.ABSENT);

  /**
   * The kinds of mutual actions. A report of a mutual action may name the actors of either side as
   * acting.
   */
  private static final Set<ActionKind> MUTUAL =
      Set.of(
          ActionKind.FIGHT,
          ActionKind.EXCHANGE,
          ActionKind.CEASE_FIRE,
          ActionKind.COOPERATE,
          ActionKind.ESTABLISH_RELATIONS,
          ActionKind.REUNITE);

  /**
   * The kinds of actions that a single state decides, so that only one state can be the initiator.
   */
  private static final Set<ActionKind> BY_ONE_STATE =
      Set.of(
          ActionKind.SANCTION,
          ActionKind.LIFT_SANCTION,
          ActionKind.EXPEL,
          ActionKind.RECALL,
          ActionKind.SUMMON,
          ActionKind.RECOGNIZE,
          ActionKind.APPOINT,
          ActionKind.DISMISS,
          ActionKind.LEGISLATE,
          ActionKind.MOBILIZE,
          ActionKind.TEST_WEAPON);

  private final Account account;
  private final Inspection inspection;
  private final Participants participants;

  private ParticipantConflicts(Account account) {
    this.account = account;
    this.inspection = account.at().inspection();
    this.participants = new Participants(inspection.index());
  }

  static void find(Account account) {
    if (account.differ(Event::participations)) {
      ParticipantConflicts conflicts = new ParticipantConflicts(account);
      account.ofOneStand().forEach(conflicts::compare);
    }
  }

  private void compare(List<Event> reports) {
    Set<Event> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    SwappedSides swapped = new SwappedSides(this, participants, inspection);
    swapped.compareDeeds(reports, reported);
    swapped.compareVisits(reports, reported);
    compareSides(reports, reported);
  }

  /** Finds reports that do not have a compared actor in common. */
  private void compareSides(List<Event> reports, Set<Event> reported) {
    List<Named> named = new ArrayList<>();
    for (Event report : reports) {
      Set<String> actors = sides(report);
      if (!actors.isEmpty()) {
        named.add(new Named(report, actors));
      }
    }
    if (shareWithOne(named)) {
      return;
    }
    Components<Named> components = new Components<>();
    named.forEach(report -> components.add(report, List.copyOf(report.actors)));
    List<Side> sides = components.all().stream().limit(MOST).map(this::side).toList();
    for (Side side : sides) {
      Optional<Side> other =
          sides.stream()
              .takeWhile(earlier -> earlier != side)
              .filter(earlier -> !side.meets(earlier))
              .findFirst();
      for (Named report : side.reports) {
        if (other.isPresent() && reported.add(report.event)) {
          report(report, other.get().reports.get(0));
        }
      }
    }
  }

  /** Fast path: returns whether every report has an actor in common with the first report. */
  private static boolean shareWithOne(List<Named> reports) {
    for (Named report : reports) {
      if (Collections.disjoint(reports.get(0).actors, report.actors)) {
        return false;
      }
    }
    return true;
  }

  private Side side(List<Named> reports) {
    Set<String> actors = new LinkedHashSet<>();
    Set<String> thirds = new HashSet<>();
    for (Named report : reports) {
      actors.addAll(report.actors);
      if (isOfAllSides(report.event)) {
        thirds.addAll(participants.named(report.event, ParticipantConflicts::isThird));
      }
    }
    return new Side(reports, new Belonging(actors, inspection), thirds);
  }

  private static boolean isThird(Participation participation) {
    return participation.role().filter(THIRDS::contains).isPresent()
        && participation.role().filter(Role.ABSENT::equals).isEmpty();
  }

  /** Returns whether all participants of an event are compared, except those in third roles. */
  private static boolean isOfAllSides(Event report) {
    return !(report instanceof Action) || isMutual(report);
  }

  static boolean isMutual(Event report) {
    return report instanceof Action action && MUTUAL.contains(action.kind());
  }

  private void report(Named report, Named other) {
    report(
        claim(report),
        claim(other),
        "the reports have no actor in common, not even as a member or part of another actor");
  }

  private static Claim claim(Named report) {
    boolean isActing =
        report.event instanceof Action action && !action.kind().equals(ActionKind.ELECT);
    return claim(report.event, report.actors, isActing ? " as the acting side" : "");
  }

  /** A report, and the ids of its actors to compare. */
  private record Named(Event event, Set<String> actors) {}

  /**
   * Reports that are linked by common actors, directly or through other reports.
   *
   * @param thirds the participants that are not compared, such as mediators. A mediator in one
   *     report may be a participant without a role in another report
   */
  private record Side(List<Named> reports, Belonging belonging, Set<String> thirds) {
    boolean meets(Side other) {
      return belonging.covers(other.belonging)
          || !Collections.disjoint(thirds, other.belonging.actors())
          || !Collections.disjoint(other.thirds, belonging.actors());
    }
  }

  void report(Claim claim, Claim other, String reason) {
    account.report(
        Code.OCCURRENCE_PARTICIPANT_CONFLICT,
        claim,
        other,
        account.at().of(claim.report()).within(Kinds.ofParticipations(claim.report())),
        reason);
  }

  static Claim claim(Event report, Set<String> actors, String side) {
    return new Claim(
        report,
        Contradiction.list(actors.stream()),
        "names " + Contradiction.series(actors.stream().map(Quoted::of)) + side);
  }

  /**
   * Returns the named actors to compare, and the actors that they represent; empty if the report
   * names too few actors. If a single state decides the action, the result includes the state of
   * each actor. Two parts of one state are therefore not in conflict.
   */
  private Set<String> sides(Event report) {
    List<Participation> sides = new ArrayList<>();
    for (Participation participation : report.participations()) {
      if (participants.isNamed(participation)
          && isSide(report, participation)
          && !(report instanceof Statement && participants.isUnnamed(participation))) {
        sides.add(participation);
      }
    }
    boolean isComplete =
        report instanceof Action action
            ? sides.stream().anyMatch(participation -> isActor(action, participation))
            : report instanceof Statement || sides.size() > 1;
    if (!isComplete) {
      return Set.of();
    }
    boolean isByOneState = report instanceof Action action && BY_ONE_STATE.contains(action.kind());
    Set<String> actors = new LinkedHashSet<>();
    for (Participation side : sides) {
      participants.add(side, actors);
      if (isByOneState) {
        participants.state(side).ifPresent(actors::add);
      }
    }
    return actors;
  }

  /**
   * Returns whether a participant is compared with the participants in other reports. For a mutual
   * action, returns true for acting and for affected participants.
   */
  private boolean isSide(Event report, Participation participation) {
    return isOfAllSides(report)
        ? participation.role().filter(THIRDS::contains).isEmpty()
        : report instanceof Action action && isActor(action, participation);
  }

  /**
   * Returns whether a participant is a main actor of an action. The main actors are the
   * perpetrators and, in an election, the elected persons. If a single state decides the action, an
   * initiator whose state is known is also a main actor.
   */
  private boolean isActor(Action action, Participation participation) {
    Optional<Role> role = participation.role();
    if (role.isEmpty()) {
      return false;
    }
    return role.get().equals(Role.PERPETRATOR)
        || role.get().equals(Role.INITIATOR)
            && BY_ONE_STATE.contains(action.kind())
            && participants.state(participation).isPresent()
        || role.get().equals(Role.SUBJECT)
            && action.kind().equals(ActionKind.ELECT)
            && participants.isOfKind(participation, ActorKind.PERSON)
            && !participants.isUnnamed(participation);
  }
}
