package io.github.communique.query;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Membership;
import io.github.communique.internal.inspection.Span;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the parts, members and office-holders of an actor, and the periods of these relationships.
 */
final class Belongings {
  /**
   * The maximum number of separate periods of one actor. An actor with more periods is treated as
   * if it always belonged to the whole. This prevents quadratic time for malicious dossiers.
   */
  private static final int MOST_PERIODS = 16;

  private final Dossier dossier;

  /** For each actor, its direct parts, direct members and office-holders. */
  private final Map<String, List<Link>> links = new HashMap<>();

  Belongings(Dossier dossier) {
    this.dossier = dossier;
    for (Membership membership : Membership.in(dossier)) {
      Optional<Affiliation> post = membership.affiliation();
      if (post.isEmpty() || !hasEnded(post.get()) && !isPerson(membership.whole())) {
        Span period = post.flatMap(Affiliation::period).map(Span::local).orElse(Span.UNKNOWN);
        links
            .computeIfAbsent(membership.whole().id(), id -> new ArrayList<>(2))
            .add(new Link(membership.part().id(), period));
      }
    }
  }

  /** Returns whether an affiliation had ended before the report, at an unknown time. */
  private static boolean hasEnded(Affiliation affiliation) {
    return affiliation.former() && affiliation.period().filter(Belongings::hasEnd).isEmpty();
  }

  private static boolean hasEnd(EventTime period) {
    return period.at().isPresent() || period.to().isPresent() || period.latest().isPresent();
  }

  /** A relative, a lawyer or an aide of a person does not belong to that person. */
  private boolean isPerson(Ref<Actor> actor) {
    return dossier
        .resolve(actor)
        .filter(found -> found.kind().equals(ActorKind.PERSON))
        .isPresent();
  }

  /**
   * Returns the actors that directly or indirectly belong to an actor.
   *
   * @return by actor id, the periods in which the actor may have belonged to the given actor
   */
  Map<String, List<Span>> of(String actor) {
    Map<String, List<Span>> found = new HashMap<>();
    Deque<Link> open = new ArrayDeque<>(List.of(new Link(actor, Span.UNKNOWN)));
    while (!open.isEmpty()) {
      Link reached = open.remove();
      for (Link link : links.getOrDefault(reached.part, List.of())) {
        if (!link.part.equals(actor) && link.period.meets(reached.period)) {
          add(link.part, link.period.and(reached.period), found)
              .ifPresent(period -> open.add(new Link(link.part, period)));
        }
      }
    }
    return found;
  }

  /** Adds a period of an actor; returns the added period, or empty if it was already known. */
  private static Optional<Span> add(String actor, Span period, Map<String, List<Span>> found) {
    List<Span> known = found.computeIfAbsent(actor, id -> new ArrayList<>(1));
    if (known.stream().anyMatch(one -> one.contains(period))) {
      return Optional.empty();
    }
    Span added = known.size() < MOST_PERIODS ? period : Span.UNKNOWN;
    known.removeIf(added::contains);
    known.add(added);
    return Optional.of(added);
  }

  /** A part of an actor, and the period in which it may have been a part. */
  private record Link(String part, Span period) {}
}
