package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.vocabulary.ActorKind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of actors, and all actors to which an actor in this set belongs, directly or indirectly.
 * These actors are determined on first use, because most reports name the same actors.
 */
final class Belonging {
  /**
   * The maximum number of actors to which one actor can belong. The limit prevents quadratic time
   * for malicious dossiers. Other dossiers do not reach the limit in practice.
   */
  private static final int WIDEST = 64;

  private final Inspection inspection;
  private final Set<String> actors;

  private @Nullable Wholes wholes;

  Belonging(Set<String> actors, Inspection inspection) {
    this.inspection = inspection;
    this.actors = actors;
  }

  Set<String> actors() {
    return actors;
  }

  /**
   * Returns whether any actor in one set is also in the other set, or belongs to an actor in the
   * other set. In addition, a person matches every part or member of an organization to which the
   * person directly belongs. However, two people in the same organization do not match each other.
   */
  boolean covers(Belonging other) {
    return meet(actors, other.actors)
        || meet(wholes().all, other.actors)
        || meet(other.wholes().all, actors)
        || meet(wholes().ofPersons, other.wholes().ofOthers)
        || meet(other.wholes().ofPersons, wholes().ofOthers);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  /**
   * Returns whether each actor in this set is a state, belongs to another actor, or is one of the
   * given actors. Any other actor may belong to an unnamed group.
   */
  boolean isPlaced(Set<String> groups) {
    for (String actor : actors) {
      if (!groups.contains(actor)
          && inspection.members().wholes(actor).isEmpty()
          && !isOfKind(actor, ActorKind.STATE)) {
        return false;
      }
    }
    return true;
  }

  boolean hasPerson() {
    return actors.stream().anyMatch(actor -> isOfKind(actor, ActorKind.PERSON));
  }

  private boolean isOfKind(String actor, ActorKind kind) {
    Index index = inspection.index();
    int number = index.find(actor);
    return number != Index.NONE
        && index.object(number) instanceof Actor found
        && found.kind().equals(kind);
  }

  private Wholes wholes() {
    if (wholes == null) {
      wholes = new Wholes();
    }
    return wholes;
  }

  private final class Wholes {
    /** All actors in the set, and all actors to which an actor in the set belongs. */
    private final Set<String> all = new HashSet<>();

    /** The actors to which the people in the set belong directly. */
    private final Set<String> ofPersons = new HashSet<>();

    /** All actors in the set except people, and all actors to which one of these actors belongs. */
    private final Set<String> ofOthers = new HashSet<>();

    Wholes() {
      for (String actor : actors) {
        Set<String> its = wholes(actor);
        all.addAll(its);
        if (isOfKind(actor, ActorKind.PERSON)) {
          ofPersons.addAll(inspection.members().wholes(actor));
        } else {
          ofOthers.addAll(its);
        }
      }
    }

    private Set<String> wholes(String actor) {
      Set<String> seen = new HashSet<>(Set.of(actor));
      Deque<String> open = new ArrayDeque<>(seen);
      while (!open.isEmpty() && seen.size() < WIDEST) {
        for (String whole : inspection.members().wholes(open.remove())) {
          if (seen.size() < WIDEST && seen.add(whole)) {
            open.add(whole);
          }
        }
      }
      return seen;
    }
  }
}
