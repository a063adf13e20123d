package io.github.communique.query;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Members;
import io.github.communique.vocabulary.ActorKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps actors to the indexes of the events that involve them. */
final class Involvements {
  private final Map<String, List<Integer>> direct = new HashMap<>();
  private final Map<String, List<Integer>> represented = new HashMap<>();

  /** For each actor, the ids of the formats and groups of which the actor is a member. */
  private final Map<String, List<String>> circles = new HashMap<>();

  /**
   * For each actor, the ids of its direct parts, its direct members, and the actors affiliated with
   * it.
   */
  private final Map<String, List<String>> belonging = new HashMap<>();

  Involvements(Dossier dossier, List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      for (InvolvedActor involved : InvolvedActor.in(events.get(i))) {
        put(isRepresented(involved) ? represented : direct, involved.actor().id(), i);
      }
    }
    Members.forEach(dossier, (part, whole) -> put(belonging, whole, part));
    for (Actor actor : dossier.actors()) {
      if (actor.kind().equals(ActorKind.FORMAT) || actor.kind().equals(ActorKind.GROUP)) {
        actor.members().forEach(member -> put(circles, member.id(), actor.id()));
      }
    }
  }

  private static boolean isRepresented(InvolvedActor involved) {
    return involved.part() == InvolvedActor.Part.REPRESENTED;
  }

  private static <T> void put(Map<String, List<T>> map, String actor, T value) {
    map.computeIfAbsent(actor, id -> new ArrayList<>(2)).add(value);
  }

  BitSet of(String actor, Set<Involvement> ways) {
    BitSet found = new BitSet();
    if (ways.contains(Involvement.DIRECT)) {
      direct.getOrDefault(actor, List.of()).forEach(found::set);
    }
    if (ways.contains(Involvement.REPRESENTED)) {
      represented.getOrDefault(actor, List.of()).forEach(found::set);
    }
    Set<String> others = new HashSet<>();
    if (ways.contains(Involvement.MEMBER)) {
      others.addAll(reached(actor, circles));
    }
    if (ways.contains(Involvement.BELONGING)) {
      others.addAll(reached(actor, belonging));
    }
    for (String other : others) {
      direct.getOrDefault(other, List.of()).forEach(found::set);
      represented.getOrDefault(other, List.of()).forEach(found::set);
    }
    return found;
  }

  /** Returns the ids of the actors that can be reached from an actor by following links. */
  private static Set<String> reached(String actor, Map<String, List<String>> links) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(actor));
    while (!open.isEmpty()) {
      for (String next : links.getOrDefault(open.remove(), List.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}
