package io.github.communique.examples.spark;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.vocabulary.Role;
import java.util.List;
import java.util.TreeSet;

/** Identifies actors across dossiers, without using the job's code. */
final class PlainActors {
  private PlainActors() {}

  static String key(Dossier dossier, Ref<Actor> ref) {
    Actor actor = dossier.resolve(ref).orElse(null);
    if (actor == null) {
      return dossier.id() + "#" + ref.id();
    }
    TreeSet<String> keys = new TreeSet<>();
    actor.identifiers().forEach(it -> keys.add(it.scheme().value() + ":" + it.value()));
    return keys.stream()
        .filter(key -> key.startsWith("wikidata:"))
        .findFirst()
        .orElse(keys.isEmpty() ? actor.name().value() : keys.first());
  }

  /** Returns the keys of the participants. */
  static List<String> of(Dossier dossier, Meeting meeting) {
    return present(meeting).stream()
        .map(by -> key(dossier, by.actor()))
        .distinct()
        .sorted()
        .toList();
  }

  static boolean allNamed(Dossier dossier, Meeting meeting) {
    return present(meeting).stream()
        .allMatch(by -> !dossier.resolve(by.actor()).map(Actor::unnamed).orElse(true));
  }

  private static List<Participation> present(Meeting meeting) {
    return meeting.participants().stream()
        .filter(by -> by.role().stream().noneMatch(Role.ABSENT::equals))
        .toList();
  }
}
