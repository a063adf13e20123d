package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Actor;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds reports of one occurrence that name entirely different actors, or that have {@linkplain
 * SwappedSides swapped sides}. Differences between participants in other roles are not a
 * contradiction, because a report may be incomplete.
 *
 * <p>The search compares the perpetrators of an action, the states that decide an action such as a
 * sanction, the elected persons and the speakers of a statement. It also compares the participants
 * or parties of a meeting or agreement, if each report names at least two of them. In a mutual
 * action, such as a fight, the affected actors also act. The search ignores uncertain
 * participations. If a third report names participants from both reports, the reports are
 * incomplete rather than contradictory.
 *
 * <p>An unnamed group, such as "soldiers", is replaced with the state of which it is a part, or
 * else with the largest named actor of which it is a part. It contradicts only actors that belong
 * to another actor, because any other actor may belong to the group. Other unnamed actors, and
 * unnamed speakers and elected persons, are ignored because they may be named actors of another
 * report.
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
      List<Participation> compared = sides(report);
      if (!compared.isEmpty()) {
        Set<String> actors = actors(report, compared);
        boolean hasUnnamedPerson = addUnnamedPersons(report, side -> isSide(report, side), actors);
        named.add(new Named(report, actors, groups(compared), hasUnnamedPerson));
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
    Set<String> groups = new HashSet<>();
    Set<String> thirds = new HashSet<>();
    boolean hasUnnamedPerson = false;
    for (Named report : reports) {
      hasUnnamedPerson |= report.hasUnnamedPerson;
      actors.addAll(report.actors);
      groups.addAll(report.groups);
      if (isOfAllSides(report.event)) {
        thirds.addAll(participants.compared(report.event, ParticipantConflicts::isThird));
        addUnnamedPersons(report.event, ParticipantConflicts::isThird, thirds);
      }
    }
    return new Side(reports, new Belonging(actors, inspection), groups, thirds, hasUnnamedPerson);
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

  private Claim claim(Named report) {
    Event event = report.event;
    boolean isActing = event instanceof Action action && !action.kind().equals(ActionKind.ELECT);
    return claim(event, side -> isCompared(event, side), isActing ? " as the acting side" : "");
  }

  /**
   * A report, and the ids of its actors to compare.
   *
   * @param groups the actors that are compared instead of unnamed groups
   * @param hasUnnamedPerson whether the report also mentions an unnamed person, who may be a named
   *     person of another report
   */
  private record Named(
      Event event, Set<String> actors, Set<String> groups, boolean hasUnnamedPerson) {}

  /**
   * Reports that are linked by common actors, directly or through other reports.
   *
   * @param groups the actors that are compared instead of unnamed groups
   * @param thirds the participants that are not compared, such as mediators. A mediator in one
   *     report may be a participant without a role in another report
   */
  private record Side(
      List<Named> reports,
      Belonging belonging,
      Set<String> groups,
      Set<String> thirds,
      boolean hasUnnamedPerson) {
    boolean meets(Side other) {
      return belonging.covers(other.belonging)
          || hasUnnamedPerson && other.belonging.hasPerson()
          || other.hasUnnamedPerson && belonging.hasPerson()
          || !groups.isEmpty() && !other.belonging.isPlaced(other.groups)
          || !other.groups.isEmpty() && !belonging.isPlaced(groups)
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

  /**
   * Creates the claim that a report names the comparable actors that match a predicate, and the
   * actors that they represent. The claim contains the actors as the report names them.
   */
  Claim claim(Event report, Predicate<Participation> wanted, String side) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Participation participation : report.participations()) {
      Actor compared = participants.compared(participation);
      if (compared != null
          && participants.isComparable(participation)
          && wanted.test(participation)) {
        String id = participation.actor().id();
        names.put(
            id,
            compared.id().equals(id)
                ? Quoted.of(id)
                : Quoted.of(id) + " (part of " + Quoted.of(compared.id()) + ")");
        participation
            .representing()
            .ifPresent(whom -> names.putIfAbsent(whom.id(), Quoted.of(whom.id())));
      }
    }
    return new Claim(
        report,
        Contradiction.list(names.keySet().stream()),
        "names " + Contradiction.series(names.values().stream()) + side);
  }

  /** Returns the participations to compare; empty if the report names too few actors. */
  private List<Participation> sides(Event report) {
    List<Participation> sides = new ArrayList<>();
    for (Participation participation : report.participations()) {
      if (isCompared(report, participation)) {
        sides.add(participation);
      }
    }
    boolean isComplete =
        report instanceof Action action
            ? sides.stream().anyMatch(participation -> isActor(action, participation))
            : report instanceof Statement || hasTwoSides(sides);
    return isComplete ? sides : List.of();
  }

  private boolean isCompared(Event report, Participation participation) {
    return participants.isComparable(participation)
        && isSide(report, participation)
        && !(report instanceof Statement && participants.isUnnamed(participation));
  }

  /**
   * Returns whether at least two different actors participate. An unnamed group is not counted if
   * it may be a part of another participant, or the reverse.
   */
  private boolean hasTwoSides(List<Participation> sides) {
    Set<String> counted = new HashSet<>();
    for (Participation side : sides) {
      if (!participants.isUnnamed(side)) {
        counted.add(side.actor().id());
      }
    }
    for (String group : groups(sides)) {
      if (counted.size() > 1) {
        return true;
      }
      if (!new Belonging(Set.of(group), inspection).covers(new Belonging(counted, inspection))) {
        counted.add(group);
      }
    }
    return counted.size() > 1;
  }

  /**
   * Adds the wholes of the unnamed persons that match a predicate. Because of an unnamed person, a
   * report can agree with another report but not contradict it. Returns whether there is an unnamed
   * person.
   */
  private boolean addUnnamedPersons(
      Event report, Predicate<Participation> wanted, Set<String> actors) {
    boolean hasUnnamedPerson = false;
    for (Participation participation : report.participations()) {
      if (Participants.isCertain(participation)
          && participants.isUnnamedPerson(participation)
          && wanted.test(participation)) {
        hasUnnamedPerson = true;
        Actor whole = participants.whole(participation);
        if (whole != null) {
          actors.add(whole.id());
        }
      }
    }
    return hasUnnamedPerson;
  }

  /** Returns the actors that are compared instead of unnamed groups, in ascending order. */
  private Set<String> groups(List<Participation> sides) {
    Set<String> groups = new TreeSet<>();
    for (Participation side : sides) {
      Actor compared = participants.isUnnamed(side) ? participants.compared(side) : null;
      if (compared != null) {
        groups.add(compared.id());
      }
    }
    return groups;
  }

  /**
   * Returns the actors to compare, and the actors that they represent. If a single state decides
   * the action, the result includes the state of each actor. Two parts of one state are therefore
   * not in conflict.
   */
  private Set<String> actors(Event report, List<Participation> sides) {
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
