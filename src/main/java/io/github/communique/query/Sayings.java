package io.github.communique.query;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the statements that an actor made, and the events that are attributed to an actor. */
final class Sayings {
  private final List<Event> events;
  private final Map<String, List<Integer>> spoken = new HashMap<>();
  private final Map<String, List<Integer>> inChain = new HashMap<>();

  /** Maps each statement to the indexes of the events that are attributed to it. */
  private final Map<Event, List<Integer>> attributed = new IdentityHashMap<>();

  Sayings(Dossier dossier) {
    this.events = dossier.events();
    for (int i = 0; i < events.size(); i++) {
      int number = i;
      if (events.get(i) instanceof Statement statement) {
        statement.speakers().forEach(speaker -> put(spoken, speaker.actor(), number));
      }
      for (Attribution attribution : events.get(i).attributions()) {
        attribution.chain().forEach(actor -> put(inChain, actor, number));
        attribution
            .statement()
            .flatMap(dossier::resolve)
            .ifPresent(
                statement ->
                    attributed.computeIfAbsent(statement, s -> new ArrayList<>(2)).add(number));
      }
    }
  }

  private static void put(Map<String, List<Integer>> map, Ref<Actor> actor, int number) {
    map.computeIfAbsent(actor.id(), id -> new ArrayList<>(2)).add(number);
  }

  BitSet spokenBy(String actor) {
    BitSet found = new BitSet();
    spoken.getOrDefault(actor, List.of()).forEach(found::set);
    return found;
  }

  /** Returns the indexes of all events for which the given actor is in a chain of sources. */
  BitSet attributedTo(String actor) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(inChain.getOrDefault(actor, List.of()));
    for (int statement : spoken.getOrDefault(actor, List.of())) {
      open.addAll(attributed.getOrDefault(events.get(statement), List.of()));
    }
    while (!open.isEmpty()) {
      int number = open.remove();
      if (!found.get(number)) {
        found.set(number);
        open.addAll(attributed.getOrDefault(events.get(number), List.of()));
      }
    }
    return found;
  }
}
