package io.github.communique.examples.spark;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Identifier;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An actor with a key that identifies it in all dossiers. In contrast, an id such as {@code macron}
 * is unique only within a dossier.
 *
 * @param key an identifier such as {@code wikidata:Q3052772}, or the name if the actor has no
 *     identifier
 * @param name the name to display
 * @param unnamed whether the name is only a description, such as "a senior official", which may
 *     refer to several actors
 */
record Who(String key, String name, boolean unnamed) {
  private static final Comparator<Identifier> WIKIDATA_FIRST =
      Comparator.comparing((Identifier it) -> !it.scheme().equals(IdentifierScheme.WIKIDATA))
          .thenComparing(Who::key);

  /** Returns the participants of a meeting, except absent participants, sorted by key. */
  static List<Who> participants(Dossier dossier, Meeting meeting) {
    return meeting.participants().stream()
        .filter(participation -> !participation.role().equals(Optional.of(Role.ABSENT)))
        .map(participation -> of(dossier, participation.actor()))
        .distinct()
        .sorted(Comparator.comparing(Who::key))
        .toList();
  }

  static Who of(Dossier dossier, Ref<Actor> ref) {
    return dossier
        .resolve(ref)
        .map(Who::of)
        // Validation reports this as ref.unresolved.
        .orElseGet(() -> new Who(dossier.id() + "#" + ref.id(), ref.id(), true));
  }

  private static Who of(Actor actor) {
    String name = actor.name().value();
    String key = actor.identifiers().stream().min(WIKIDATA_FIRST).map(Who::key).orElse(name);
    return new Who(key, name, actor.unnamed());
  }

  private static String key(Identifier identifier) {
    return identifier.scheme() + ":" + identifier.value();
  }
}
