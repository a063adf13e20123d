package io.github.communique.query;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Span;
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

  private final List<Event> events;
  private final Belongings belongings;

  Involvements(Dossier dossier) {
    this.events = dossier.events();
    this.belongings = new Belongings(dossier);
    for (int i = 0; i < events.size(); i++) {
      for (InvolvedActor involved : InvolvedActor.in(events.get(i))) {
        put(isRepresented(involved) ? represented : direct, involved.actor().id(), i);
      }
    }
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
    if (ways.contains(Involvement.MEMBER)) {
      for (String circle : reached(actor, circles)) {
        direct.getOrDefault(circle, List.of()).forEach(found::set);
        represented.getOrDefault(circle, List.of()).forEach(found::set);
      }
    }
    if (ways.contains(Involvement.BELONGING)) {
      belongings
          .of(actor)
          .forEach(
              (part, periods) -> {
                add(direct.getOrDefault(part, List.of()), periods, found);
                add(represented.getOrDefault(part, List.of()), periods, found);
              });
    }
    return found;
  }

  /** Adds the events that may have occurred during one of the given periods. */
  private void add(List<Integer> numbers, List<Span> periods, BitSet found) {
    for (int number : numbers) {
      Span time = events.get(number).time().map(Span::local).orElse(Span.UNKNOWN);
      if (periods.stream().anyMatch(time::meets)) {
        found.set(number);
      }
    }
  }

  /** Returns the ids of the other actors that can be reached from an actor by following links. */
  private static Set<String> reached(String actor, Map<String, List<String>> links) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(actor));
    while (!open.isEmpty()) {
      for (String next : links.getOrDefault(open.remove(), List.of())) {
        if (!next.equals(actor) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}
