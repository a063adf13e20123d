package io.github.communique.query;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Provision;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Members;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Role;
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

  /** The ids of the formats and groups of which each actor is a member. */
  private final Map<String, List<String>> circles = new HashMap<>();

  /** The ids of the actors that directly belong to each actor. */
  private final Map<String, List<String>> belonging = new HashMap<>();

  Involvements(Dossier dossier, List<Event> events) {
    for (int i = 0; i < events.size(); i++) {
      add(events.get(i), i);
    }
    for (Actor actor : dossier.actors()) {
      actor.partOf().ifPresent(whole -> put(belonging, whole, actor.id()));
      for (Ref<Actor> member : actor.members()) {
        belonging.computeIfAbsent(actor.id(), id -> new ArrayList<>(2)).add(member.id());
      }
      for (Affiliation post : actor.affiliations()) {
        if (Members.belongs(post)) {
          post.organization().ifPresent(whole -> put(belonging, whole, actor.id()));
        }
      }
      if (actor.kind().equals(ActorKind.FORMAT) || actor.kind().equals(ActorKind.GROUP)) {
        actor.members().forEach(member -> put(circles, member, actor.id()));
      }
    }
  }

  private void add(Event event, int number) {
    for (Participation participation : event.participations()) {
      if (participation.role().filter(Role.ABSENT::equals).isEmpty()) {
        put(direct, participation.actor(), number);
        participation.representing().ifPresent(whom -> put(represented, whom, number));
      }
    }
    if (event instanceof Statement statement) {
      statement.audience().forEach(actor -> put(direct, actor, number));
      statement.targets().forEach(actor -> put(direct, actor, number));
    } else if (event instanceof Agreement agreement) {
      for (Provision provision : agreement.provisions()) {
        provision.obligors().forEach(actor -> put(direct, actor, number));
        provision.beneficiaries().forEach(actor -> put(direct, actor, number));
      }
    }
  }

  private static <T> void put(Map<String, List<T>> map, Ref<Actor> actor, T value) {
    map.computeIfAbsent(actor.id(), id -> new ArrayList<>(2)).add(value);
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
      for (String part : reached(actor, belonging)) {
        direct.getOrDefault(part, List.of()).forEach(found::set);
        represented.getOrDefault(part, List.of()).forEach(found::set);
      }
    }
    return found;
  }

  /** Returns the actors that can be reached from an actor through links. */
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
