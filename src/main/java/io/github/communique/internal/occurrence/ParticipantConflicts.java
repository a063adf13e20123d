package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one occurrence that name entirely different sides, or that swap the acting side
 * and the affected side. Differences between participants in other roles are not a contradiction,
 * because a report may be incomplete.
 *
 * <p>The search compares the perpetrators of an action and the speakers of a statement. It also
 * compares the sides of a meeting or agreement, if each report names at least two sides. In a
 * mutual action, such as a fight, the affected side is also an acting side. The search ignores
 * unnamed actors and uncertain participations. If a third report names participants from both
 * reports, the reports are incomplete rather than contradictory.
 */
final class ParticipantConflicts {
  /**
   * The maximum number of pairs or sides to compare. Real reports do not reach this limit, which
   * prevents quadratic time for artificial reports.
   */
  private static final int MOST = 64;

  /** The roles of participants that are not sides of a meeting or agreement. */
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

  /** The kinds of mutual actions, for which a report may name either side as the acting side. */
  private static final Set<ActionKind> MUTUAL =
      Set.of(
          ActionKind.FIGHT,
          ActionKind.EXCHANGE,
          ActionKind.CEASE_FIRE,
          ActionKind.COOPERATE,
          ActionKind.ESTABLISH_RELATIONS,
          ActionKind.REUNITE);

  private final Account account;
  private final Index index;
  private final Consumer<Contradiction> found;

  private ParticipantConflicts(Account account, Consumer<Contradiction> found) {
    this.account = account;
    this.index = account.at().inspection().index();
    this.found = found;
  }

  static void find(Account account, Consumer<Contradiction> found) {
    if (!nameTheSame(account.reports())) {
      ParticipantConflicts conflicts = new ParticipantConflicts(account, found);
      account.ofOneStand().forEach(conflicts::compare);
    }
  }

  /** Fast path: returns whether all reports with participants name the same participants. */
  private static boolean nameTheSame(List<Event> reports) {
    List<Participation> first = List.of();
    for (Event report : reports) {
      List<Participation> named = report.participations();
      if (!named.isEmpty()) {
        if (first.isEmpty()) {
          first = named;
        } else if (!first.equals(named)) {
          return false;
        }
      }
    }
    return true;
  }

  private void compare(List<Event> reports) {
    Set<Event> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    sides(reports, reported);
    exchanges(reports, reported);
  }

  private void sides(List<Event> reports, Set<Event> reported) {
    Map<Event, Set<String>> names = new IdentityHashMap<>();
    for (Event report : reports) {
      Set<String> its = names(report);
      if (!its.isEmpty()) {
        names.put(report, its);
      }
    }
    if (shareWithOne(names.values())) {
      return;
    }
    Components<Event> named = new Components<>();
    for (Event report : reports) {
      Set<String> its = names.get(report);
      if (its != null) {
        named.add(report, List.copyOf(its));
      }
    }
    List<Side> sides = new ArrayList<>();
    for (Event report : named.items()) {
      Side side = null;
      for (Side known : sides) {
        if (side == null && named.areJoined(known.first, report)) {
          side = known;
        }
      }
      if (side == null && sides.size() < MOST) {
        side = new Side(report, account.at());
        sides.add(side);
      }
      if (side != null) {
        side.names.addAll(names.get(report));
      }
    }
    if (sides.size() < 2) {
      return;
    }
    sides.forEach(Side::complete);
    for (int i = 1; i < sides.size(); i++) {
      for (int j = 0; j < i && sides.get(i).excludedBy == null; j++) {
        if (!sides.get(i).covers(sides.get(j))) {
          sides.get(i).excludedBy = sides.get(j).first;
        }
      }
    }
    for (Event report : named.items()) {
      for (Side side : sides) {
        if (side.excludedBy != null && named.areJoined(side.first, report)) {
          reported.add(report);
          found.accept(
              conflict(
                  report,
                  Objects.requireNonNull(names.get(report)),
                  side.excludedBy,
                  Objects.requireNonNull(names.get(side.excludedBy)),
                  /* isSwap= */ false));
        }
      }
    }
  }

  /** Fast path: returns whether all sets share an actor with one of the sets. */
  private static boolean shareWithOne(Collection<Set<String>> names) {
    Set<String> one = null;
    for (Set<String> others : names) {
      if (one == null) {
        one = others;
      } else if (Collections.disjoint(one, others)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds two reports that swap the acting side and the affected side. The sides need not be the
   * same two actors if the actors belong to each other.
   */
  private void exchanges(List<Event> reports, Set<Event> reported) {
    if (!mayBeSwapped(reports)) {
      return;
    }
    Map<Pair, Deed> first = new HashMap<>();
    Map<List<Set<String>>, Deed> different = new LinkedHashMap<>();
    for (Event report : reports) {
      if (report instanceof Action action && MUTUAL.contains(action.kind())) {
        continue;
      }
      Deed deed = new Deed(report, account.at());
      report.participations().stream().filter(this::isNamed).forEach(deed::add);
      for (Pair pair : deed.pairs()) {
        Deed other = first.get(pair.exchanged());
        if (other != null && reported.add(report)) {
          found.accept(exchange(deed, other));
        }
        first.putIfAbsent(pair, deed);
      }
      List<Set<String>> sides = List.of(deed.acting, deed.others);
      if (deed.acting.isEmpty() || deed.others.isEmpty()) {
        continue;
      }
      for (Deed other : different.values()) {
        if (!reported.contains(report) && deed.isReverseOf(other)) {
          reported.add(report);
          found.accept(exchange(deed, other));
        }
      }
      if (different.size() < MOST) {
        different.putIfAbsent(sides, deed);
      }
    }
  }

  /**
   * Fast path: returns whether at least two reports name an acting side, which is required for a
   * swap.
   */
  private static boolean mayBeSwapped(List<Event> reports) {
    int named = 0;
    for (Event report : reports) {
      for (Participation participation : report.participations()) {
        if (participation.role().isPresent() && ACTS.contains(participation.role().get())) {
          named++;
          break;
        }
      }
    }
    return named > 1;
  }

  private Contradiction exchange(Deed deed, Deed other) {
    return conflict(deed.report, deed.acting, other.report, other.acting, /* isSwap= */ true);
  }

  /** The acting side and the affected side in a report. */
  private static final class Deed {
    private final Event report;
    private final Set<String> acting = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final Belonging ofActing;
    private final Belonging ofOthers;

    Deed(Event report, Site at) {
      this.report = report;
      this.ofActing = new Belonging(at.inspection());
      this.ofOthers = new Belonging(at.inspection());
    }

    void add(Participation participation) {
      if (participation.role().filter(ACTS::contains).isPresent()) {
        add(participation, acting, ofActing);
      } else if (participation.role().isEmpty() || SUFFERS.contains(participation.role().get())) {
        add(participation, others, ofOthers);
      }
    }

    private static void add(Participation participation, Set<String> side, Belonging ofSide) {
      String actor = participation.actor().id();
      side.add(actor);
      ofSide.add(actor);
      participation
          .representing()
          .ifPresent(
              whom -> {
                side.add(whom.id());
                ofSide.add(whom.id());
              });
    }

    List<Pair> pairs() {
      List<Pair> pairs = new ArrayList<>();
      for (String one : acting) {
        for (String other : others) {
          if (pairs.size() < MOST && !acting.contains(other)) {
            pairs.add(new Pair(one, other));
          }
        }
      }
      return pairs;
    }

    /**
     * Returns whether each side covers the opposite side of the other report, but not the
     * corresponding side.
     */
    boolean isReverseOf(Deed other) {
      return ofActing.covers(other.ofOthers)
          && ofOthers.covers(other.ofActing)
          && !ofActing.covers(other.ofActing)
          && !ofOthers.covers(other.ofOthers);
    }
  }

  private record Pair(String acting, String other) implements Comparable<Pair> {
    Pair exchanged() {
      return new Pair(/* acting= */ other, /* other= */ acting);
    }

    @Override
    public int compareTo(Pair pair) {
      int order = acting.compareTo(pair.acting);
      return order == 0 ? other.compareTo(pair.other) : order;
    }
  }

  private Contradiction conflict(
      Event report, Set<String> named, Event other, Set<String> others, boolean isSwap) {
    return Contradiction.of(
        Code.OCCURRENCE_PARTICIPANT_CONFLICT,
        new Claim(report, Contradiction.list(named.stream())),
        predicate(report, named, isSwap),
        new Claim(other, Contradiction.list(others.stream())),
        predicate(other, others, isSwap),
        account.at().of(report).within(property(report)),
        isSwap
            ? "the two reports swap the acting and the affected sides"
            : "the reports have no actor in common, not even as a member or part of another actor");
  }

  private static String predicate(Event report, Set<String> names, boolean isSwap) {
    String side = report instanceof Action || isSwap ? " as the acting side" : "";
    return "names " + Contradiction.series(names.stream()) + side;
  }

  private static String property(Event report) {
    return report instanceof Statement
        ? "speakers"
        : report instanceof Agreement ? "parties" : "participants";
  }

  /**
   * Returns the named actors on the compared sides, and the actors that they represent; empty if
   * the report names too few sides.
   */
  private Set<String> names(Event report) {
    Set<String> names = new LinkedHashSet<>();
    int sides = 0;
    boolean hasPerpetrator = false;
    for (Participation participation : report.participations()) {
      if (isNamed(participation) && isSide(report, participation)) {
        sides++;
        hasPerpetrator |= isPerpetrator(participation);
        names.add(participation.actor().id());
        participation.representing().ifPresent(whom -> names.add(whom.id()));
      }
    }
    boolean isComplete =
        report instanceof Action ? hasPerpetrator : report instanceof Statement || sides > 1;
    return isComplete ? names : Set.of();
  }

  /**
   * Returns whether a participant is on a side that is compared. In a mutual action, both sides are
   * compared.
   */
  private static boolean isSide(Event report, Participation participation) {
    return report instanceof Action action && !MUTUAL.contains(action.kind())
        ? isPerpetrator(participation)
        : participation.role().filter(THIRDS::contains).isEmpty();
  }

  private static boolean isPerpetrator(Participation participation) {
    return participation.role().filter(Role.PERPETRATOR::equals).isPresent();
  }

  private boolean isNamed(Participation participation) {
    Actor actor = index.resolve(participation.actor());
    return actor != null
        && !actor.unnamed()
        && participation.certainty() != Certainty.POSSIBLE
        && participation.certainty() != Certainty.PROBABLE;
  }

  /** A group of reports that name the same actors, directly or through other reports. */
  private static final class Side {
    private final Event first;
    private final Belonging belonging;
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable Event excludedBy;

    Side(Event first, Site at) {
      this.first = first;
      this.belonging = new Belonging(at.inspection());
    }

    void complete() {
      names.forEach(belonging::add);
    }

    boolean covers(Side other) {
      return belonging.covers(other.belonging);
    }
  }
}
