package io.github.communique.validation;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code actor.*}: who is part of whom, and who held which post when. */
final class ActorRules {
  static final List<Rule> ALL =
      List.of(
          ActorRules::isNotPartOfItself, Rule.each(Participation.class, ActorRules::heldThePost));

  private ActorRules() {}

  private static void isNotPartOfItself(Dossier dossier, Spot at) {
    Graph graph = new Graph();
    for (int i = 0; i < dossier.actors().size(); i++) {
      Actor actor = dossier.actors().get(i);
      Spot spot = at.within("actors", i);
      actor.partOf().ifPresent(whole -> graph.edge(actor.id(), whole.id(), spot.within("partOf")));
      for (int j = 0; j < actor.members().size(); j++) {
        graph.edge(actor.members().get(j).id(), actor.id(), spot.within("members", j));
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.ACTOR_CYCLE.report(
          cycle.at(), "partOf and members make an actor a part of itself: " + cycle);
    }
  }

  /**
   * The capacity is compared with posts of just that title, in any language: whether a "vice
   * president" is a president is not for a program to say.
   */
  private static void heldThePost(Participation participation, Spot at) {
    Optional<Event> event = at.around(Event.class);
    Optional<LocalizedText> capacity = participation.capacity();
    if (capacity.isEmpty() || event.isEmpty() || event.get().time().isEmpty()) {
      return;
    }
    Optional<Actor> actor = at.dossier().resolve(participation.actor());
    List<Affiliation> posts =
        actor.stream()
            .flatMap(holder -> holder.affiliations().stream())
            .filter(post -> post.title().filter(title -> same(title, capacity.get())).isPresent())
            .toList();
    Span time = Span.of(event.get().time());
    if (!posts.isEmpty() && posts.stream().allMatch(post -> isOutside(time, post))) {
      Code.ACTOR_AFFILIATION_NOT_HELD.report(
          at.within("capacity"),
          "\""
              + participation.actor()
              + "\" takes part as "
              + capacity.get().value()
              + " at "
              + TimeText.of(event.get().time().get())
              + ", but held the post "
              + TimeText.of(posts.get(0).period().get()),
          "a former capacity is said in its words; another period is another affiliation");
    }
  }

  private static boolean isOutside(Span time, Affiliation post) {
    Span period = Span.of(post.period());
    return time.isBefore(period) || period.isBefore(time);
  }

  private static boolean same(LocalizedText title, LocalizedText capacity) {
    return texts(title).anyMatch(one -> texts(capacity).anyMatch(one::equalsIgnoreCase));
  }

  private static Stream<String> texts(LocalizedText text) {
    return Stream.concat(Stream.of(text.value()), text.translations().values().stream())
        .map(String::strip);
  }
}
