package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Members;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds reports of one happening of which each names someone whom the other does not. That one
 * names fewer is ordinary.
 *
 * <p>Those who represent somebody in one of the reports are taken for whom they represent in all;
 * unnamed actors are left out, and so are those who only may have taken part and members and parts
 * of those whom any report names.
 */
final class ParticipantConflicts {
  /** More than any real hierarchy has; it keeps one that was made up from costing its square. */
  private static final int WIDEST = 64;

  /** More participants than that are compared as sets. */
  private static final int FEW = 8;

  private final Index index;
  private final Members members;

  private ParticipantConflicts(Site at) {
    this.index = at.inspection().index();
    this.members = at.inspection().members();
  }

  static void find(List<Event> reports, Site at, Consumer<Contradiction> found) {
    if (!plainlyFit(reports)) {
      new ParticipantConflicts(at).compare(reports, at, found);
    }
  }

  /**
   * Whether each report names nobody but whom an earlier one names, or all whom those name and
   * more, and nobody stands for somebody else. Then nothing can be a conflict: who is left out of
   * the comparison is left out of all reports.
   */
  private static boolean plainlyFit(List<Event> reports) {
    List<Participation> fullest = List.of();
    for (Event report : reports) {
      List<Participation> named = report.participations();
      if (named.size() > FEW || !representNobody(named)) {
        return false;
      }
      if (isWithin(fullest, named)) {
        fullest = named;
      } else if (!isWithin(named, fullest)) {
        return false;
      }
    }
    return true;
  }

  private static boolean representNobody(List<Participation> named) {
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).representing().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(List<Participation> some, List<Participation> all) {
    for (int i = 0; i < some.size(); i++) {
      if (!isLeftOut(some.get(i)) && !names(all, some.get(i).actor())) {
        return false;
      }
    }
    return true;
  }

  private static boolean names(List<Participation> all, Ref<Actor> actor) {
    for (int i = 0; i < all.size(); i++) {
      if (!isLeftOut(all.get(i)) && all.get(i).actor().equals(actor)) {
        return true;
      }
    }
    return false;
  }

  /** Who did not come, or of whom the report says only that it may have taken part. */
  private static boolean isLeftOut(Participation participation) {
    return participation.role().isPresent() && participation.role().get().equals(Role.ABSENT)
        || participation.certainty() == Certainty.POSSIBLE
        || participation.certainty() == Certainty.PROBABLE;
  }

  private void compare(List<Event> reports, Site at, Consumer<Contradiction> found) {
    Map<String, Ref<Actor>> represented = represented(reports);
    List<Set<String>> named = new ArrayList<>();
    Set<String> all = new HashSet<>();
    for (Event report : reports) {
      named.add(named(report, represented));
      all.addAll(named.get(named.size() - 1));
    }
    Set<String> within = within(all);
    // Whoever fits into the fullest report contradicts none that fits as well.
    int fullest = -1;
    for (int i = 0; i < reports.size(); i++) {
      named.get(i).removeAll(within);
      if (fullest >= 0 && !fits(named.get(i), named.get(fullest))) {
        found.accept(
            conflict(reports.get(i), named.get(i), reports.get(fullest), named.get(fullest), at));
      }
      if (fullest < 0 || named.get(i).size() > named.get(fullest).size()) {
        fullest = i;
      }
    }
  }

  private static boolean fits(Set<String> one, Set<String> other) {
    return one.size() < other.size() ? other.containsAll(one) : one.containsAll(other);
  }

  private static Contradiction conflict(
      Event report, Set<String> named, Event other, Set<String> others, Site at) {
    String property = property(report);
    return new Contradiction(
        Code.OCCURRENCE_PARTICIPANT_CONFLICT,
        property,
        new Claim(report, Contradiction.list(named.stream())),
        new Claim(other, Contradiction.list(others.stream())),
        at.of(report).within(property),
        ConflictSearch.named(report)
            + " names "
            + without(named, others)
            + ", but "
            + ConflictSearch.named(other)
            + ", a report of the same, does not, and names "
            + without(others, named));
  }

  private static String without(Set<String> named, Set<String> others) {
    return Contradiction.list(named.stream().filter(actor -> !others.contains(actor)));
  }

  private static String property(Event report) {
    return report instanceof Statement
        ? "speakers"
        : report instanceof Agreement ? "parties" : "participants";
  }

  /** Whom each actor represents, by the first report that says so. */
  private static Map<String, Ref<Actor>> represented(List<Event> reports) {
    Map<String, Ref<Actor>> represented = new HashMap<>();
    for (Event report : reports) {
      for (Participation participation : report.participations()) {
        participation
            .representing()
            .ifPresent(whom -> represented.putIfAbsent(participation.actor().id(), whom));
      }
    }
    return represented;
  }

  private Set<String> named(Event report, Map<String, Ref<Actor>> represented) {
    Set<String> named = new LinkedHashSet<>();
    for (Participation participation : report.participations()) {
      if (!isLeftOut(participation)) {
        Ref<Actor> participant = participation.actor();
        Ref<Actor> ref =
            participation
                .representing()
                .orElse(represented.getOrDefault(participant.id(), participant));
        Actor actor = index.resolve(ref);
        if (actor != null && !actor.unnamed()) {
          named.add(ref.id());
        }
      }
    }
    return named;
  }

  /** Those of the actors that are a member or part of another one of them. */
  private Set<String> within(Set<String> actors) {
    Set<String> within = new HashSet<>();
    for (String actor : actors) {
      if (isWithinAnother(actor, actors)) {
        within.add(actor);
      }
    }
    return within;
  }

  private boolean isWithinAnother(String actor, Set<String> actors) {
    Set<String> seen = new HashSet<>(Set.of(actor));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() < WIDEST) {
      for (String whole : members.wholes(open.remove())) {
        if (seen.add(whole)) {
          if (actors.contains(whole)) {
            return true;
          }
          open.add(whole);
        }
      }
    }
    return false;
  }
}
