package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Members;
import io.github.communique.vocabulary.ActorKind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Some actors and all whom they belong to: as parts, as members or by their posts. */
final class Belonging {
  /** More than any real hierarchy has; it keeps one that was made up from costing its square. */
  private static final int WIDEST = 64;

  private final Index index;
  private final Members members;
  private final Set<String> actors = new HashSet<>();

  /** The actors and their wholes. */
  private final Set<String> wholes = new HashSet<>();

  /** What the persons belong to directly. */
  private final Set<String> ofPersons = new HashSet<>();

  /** The actors that are not persons, and their wholes. */
  private final Set<String> ofOthers = new HashSet<>();

  Belonging(Inspection inspection) {
    this.index = inspection.index();
    this.members = inspection.members();
  }

  void add(String actor) {
    actors.add(actor);
    Set<String> its = wholes(actor);
    wholes.addAll(its);
    if (isPerson(actor)) {
      ofPersons.addAll(members.wholes(actor));
    } else {
      ofOthers.addAll(its);
    }
  }

  private boolean isPerson(String actor) {
    int number = index.find(actor);
    return number != Index.NONE
        && index.object(number) instanceof Actor found
        && found.kind().equals(ActorKind.PERSON);
  }

  private Set<String> wholes(String actor) {
    Set<String> seen = new HashSet<>(Set.of(actor));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() < WIDEST) {
      for (String whole : members.wholes(open.remove())) {
        if (seen.size() < WIDEST && seen.add(whole)) {
          open.add(whole);
        }
      }
    }
    return seen;
  }

  /**
   * Whether some actor of the one is, or belongs to, an actor of the other. Who holds a post acts
   * for the whole, and so for its parts; two persons of one whole are two.
   */
  boolean covers(Belonging other) {
    return meet(wholes, other.actors)
        || meet(other.wholes, actors)
        || meet(ofPersons, other.ofOthers)
        || meet(other.ofPersons, ofOthers);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }
}
