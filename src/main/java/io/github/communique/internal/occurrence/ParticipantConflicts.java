package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one occurrence that name entirely different actors, or that swap the acting and
 * the affected actors, or the host and the guest. Differences between participants in other roles
 * are not a contradiction, because a report may be incomplete.
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
   * Limits the number of {@link Deed} and {@link Side} objects to compare. Also limits the search
   * for the state of an actor. The limit prevents quadratic time for malicious dossiers. Other
   * dossiers do not reach the limit in practice.
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

  private static final Set<Role> ACTS = Set.of(Role.INITIATOR, Role.PERPETRATOR);

  private static final Set<Role> SUFFERS =
      Set.of(Role.TARGET, Role.VICTIM, Role.RECIPIENT, Role.SUBJECT, Role.PARTICIPANT);

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

  private ParticipantConflicts(Account account) {
    this.account = account;
    this.inspection = account.at().inspection();
  }

  static void find(Account account) {
    if (account.differ(Event::participations)) {
      ParticipantConflicts conflicts = new ParticipantConflicts(account);
      account.ofOneStand().forEach(conflicts::compare);
    }
  }

  private void compare(List<Event> reports) {
    Set<Event> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    compareDeeds(reports, reported);
    compareVisits(reports, reported);
    compareSides(reports, reported);
  }

  /**
   * Finds two reports that swap the acting and the affected actors. Two actors are also considered
   * the same if one is a member or part of the other. To avoid quadratic time, reports with the
   * same acting and affected actors share one {@link Deed}.
   */
  private void compareDeeds(List<Event> reports, Set<Event> reported) {
    Map<List<Set<String>>, Deed> deeds = new LinkedHashMap<>();
    for (Event report : reports) {
      if (!isDeed(report)) {
        continue;
      }
      Set<String> acting = actors(report, ParticipantConflicts::acts);
      Set<String> others = actors(report, ParticipantConflicts::suffers);
      if (acting.isEmpty() || others.isEmpty()) {
        continue;
      }
      List<Set<String>> sides = List.of(acting, others);
      Deed deed = deeds.get(sides);
      if (deed == null) {
        deed =
            new Deed(report, new Belonging(acting, inspection), new Belonging(others, inspection));
        deed.compareWith(deeds.values());
        if (deeds.size() < MOST) {
          deeds.put(sides, deed);
        }
      }
      if (deed.opposite != null && reported.add(report)) {
        report(
            claim(report, acting, " as the acting side"),
            claim(deed.opposite.report, deed.opposite.acting.actors(), " as the acting side"),
            "the two reports swap the acting and the affected sides");
      }
    }
  }

  /** Finds two reports that swap the only host and the only guest of a visit. */
  private void compareVisits(List<Event> reports, Set<Event> reported) {
    Map<List<String>, Event> visits = new HashMap<>();
    for (Event report : reports) {
      String host = only(report, Role.HOST);
      String guest = host == null ? null : only(report, Role.GUEST);
      if (host != null && guest != null && !host.equals(guest)) {
        Event swapped = visits.get(List.of(guest, host));
        if (swapped != null && reported.add(report)) {
          report(
              claim(report, Set.of(host), " as the host"),
              claim(swapped, Set.of(guest), " as the host"),
              "the two reports swap the host and the guest");
        }
        visits.putIfAbsent(List.of(host, guest), report);
      }
    }
  }

  /**
   * Returns the only named participant in a role; null if there is none or if there are several.
   */
  private @Nullable String only(Event report, Role role) {
    String only = null;
    for (Participation participation : report.participations()) {
      if (participation.role().filter(role::equals).isPresent()) {
        Actor named = only == null && isCertain(participation) ? named(participation) : null;
        if (named == null) {
          return null;
        }
        only = named.id();
      }
    }
    return only;
  }

  /** Returns whether a report names an acting participant and is not about a mutual action. */
  private static boolean isDeed(Event report) {
    if (report instanceof Action action && MUTUAL.contains(action.kind())) {
      return false;
    }
    for (Participation participation : report.participations()) {
      if (acts(participation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean acts(Participation participation) {
    return participation.role().filter(ACTS::contains).isPresent();
  }

  private static boolean suffers(Participation participation) {
    return participation.role().isEmpty() || SUFFERS.contains(participation.role().get());
  }

  /** The acting and the affected actors that one or more reports name. */
  private static final class Deed {
    /** The first report that names these actors. */
    private final Event report;

    private final Belonging acting;
    private final Belonging others;

    /**
     * The first deed in which the acting and the affected actors are swapped; null if there is
     * none.
     */
    private @Nullable Deed opposite;

    Deed(Event report, Belonging acting, Belonging others) {
      this.report = report;
      this.acting = acting;
      this.others = others;
    }

    /**
     * Compares this deed with others. If the acting and the affected actors of two deeds are
     * swapped, sets {@link #opposite} in both deeds.
     */
    void compareWith(Collection<Deed> deeds) {
      for (Deed deed : deeds) {
        if (isSwappedIn(deed) || isReverseOf(deed)) {
          opposite = opposite == null ? deed : opposite;
          deed.opposite = deed.opposite == null ? this : deed.opposite;
        }
      }
    }

    /**
     * Returns whether an actor that acts in this deed is only affected in the other deed, and an
     * actor that acts in the other deed is only affected in this deed.
     */
    private boolean isSwappedIn(Deed other) {
      return changesSide(acting, other) && changesSide(other.acting, this);
    }

    /** Returns whether any of the given actors is affected by a deed but does not act in it. */
    private static boolean changesSide(Belonging acting, Deed deed) {
      for (String actor : acting.actors()) {
        if (deed.others.actors().contains(actor) && !deed.acting.actors().contains(actor)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Returns whether each side of this deed {@linkplain Belonging#covers covers} the opposite side
     * of the other deed, but not the same side. The sides of a deed are its acting and its affected
     * actors. Most reports name a common acting actor, so the same sides are compared first.
     */
    private boolean isReverseOf(Deed other) {
      return !acting.covers(other.acting)
          && !others.covers(other.others)
          && acting.covers(other.others)
          && others.covers(other.acting);
    }
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
        thirds.addAll(actors(report.event, ParticipantConflicts::isThird));
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
    return !(report instanceof Action action) || MUTUAL.contains(action.kind());
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

  private void report(Claim claim, Claim other, String reason) {
    account.report(
        Code.OCCURRENCE_PARTICIPANT_CONFLICT,
        claim,
        other,
        account.at().of(claim.report()).within(Kinds.ofParticipations(claim.report())),
        reason);
  }

  private static Claim claim(Event report, Set<String> actors, String side) {
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
      if (isNamed(participation)
          && isSide(report, participation)
          && !(report instanceof Statement && isUnnamed(participation))) {
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
      add(side, actors);
      if (isByOneState) {
        state(side).ifPresent(actors::add);
      }
    }
    return actors;
  }

  /** Returns the named actors that match a predicate, and the actors that they represent. */
  private Set<String> actors(Event report, Predicate<Participation> wanted) {
    Set<String> actors = new LinkedHashSet<>();
    for (Participation participation : report.participations()) {
      if (wanted.test(participation) && isNamed(participation)) {
        add(participation, actors);
      }
    }
    return actors;
  }

  private void add(Participation participation, Set<String> actors) {
    Actor named = named(participation);
    if (named != null) {
      actors.add(named.id());
    }
    participation.representing().ifPresent(whom -> actors.add(whom.id()));
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
            && state(participation).isPresent()
        || role.get().equals(Role.SUBJECT)
            && action.kind().equals(ActionKind.ELECT)
            && isOfKind(participation, ActorKind.PERSON);
  }

  private boolean isOfKind(Participation participation, ActorKind kind) {
    Actor actor = named(participation);
    return actor != null && actor.kind().equals(kind);
  }

  /**
   * Returns the state of which a participant is a part, directly or indirectly, or the participant
   * itself if it is a state.
   */
  private Optional<String> state(Participation participation) {
    Index index = inspection.index();
    Actor actor = index.resolve(participation.actor());
    for (int i = 0; actor != null && i < MOST; i++) {
      if (actor.kind().equals(ActorKind.STATE)) {
        return Optional.of(actor.id());
      }
      actor = actor.partOf().isPresent() ? index.resolve(actor.partOf().get()) : null;
    }
    return Optional.empty();
  }

  private boolean isNamed(Participation participation) {
    return isCertain(participation) && named(participation) != null;
  }

  private boolean isUnnamed(Participation participation) {
    Actor actor = inspection.index().resolve(participation.actor());
    return actor == null || actor.unnamed();
  }

  private static boolean isCertain(Participation participation) {
    return participation.certainty() != Certainty.POSSIBLE
        && participation.certainty() != Certainty.PROBABLE;
  }

  /**
   * Returns the participant or, if it is unnamed, the largest named actor of which it is a part,
   * directly or indirectly. For example, returns the state for "soldiers" of the army of a state.
   */
  private @Nullable Actor named(Participation participation) {
    Index index = inspection.index();
    Actor actor = index.resolve(participation.actor());
    if (actor == null || !actor.unnamed()) {
      return actor;
    }
    Actor named = null;
    for (int i = 0; i < MOST && actor != null && actor.partOf().isPresent(); i++) {
      actor = index.resolve(actor.partOf().get());
      named = actor != null && !actor.unnamed() ? actor : named;
    }
    return named;
  }
}
