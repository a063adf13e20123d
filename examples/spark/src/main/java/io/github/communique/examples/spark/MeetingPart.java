package io.github.communique.examples.spark;

import static java.util.stream.Collectors.toSet;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.occurrence.Occurrence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reduces a dossier to the part about one meeting. The part is a dossier with only the reports of
 * the meeting, the statements that deny it or are its sources, and the actors of these events.
 * Merging complete dossiers would take longer.
 */
final class MeetingPart {
  private final Dossier dossier;
  private final Set<String> meeting;
  private final Set<String> actors = new HashSet<>();

  private MeetingPart(Dossier dossier, List<Occurrence> meeting) {
    this.dossier = dossier;
    this.meeting =
        meeting.stream().flatMap(it -> it.reports().stream()).map(Event::id).collect(toSet());
  }

  static Dossier of(Dossier dossier, List<Occurrence> meeting) {
    return new MeetingPart(dossier, meeting).dossier();
  }

  private Dossier dossier() {
    List<Meeting> reports =
        dossier.meetings().stream().filter(it -> meeting.contains(it.id())).toList();
    Set<String> sources =
        reports.stream()
            .flatMap(it -> it.attributions().stream())
            .flatMap(it -> it.statement().stream())
            .map(Ref::id)
            .collect(toSet());
    List<Statement> statements =
        dossier.statements().stream()
            .filter(it -> sources.contains(it.id()) || isAboutTheMeeting(it))
            .toList();
    Stream.concat(reports.stream(), statements.stream())
        .flatMap(MeetingPart::actors)
        .forEach(this::keep);
    return dossier.toBuilder()
        // Dossiers.latest has already selected the revisions. If the revision property were kept,
        // the merge would exclude superseded dossiers.
        .clear("revision")
        .clear("provenance")
        .articles(dossier.articles().stream().map(MeetingPart::withoutText).toList())
        .actors(dossier.actors().stream().filter(it -> actors.contains(it.id())).toList())
        .agreements(List.of())
        .actions(List.of())
        .statements(statements)
        .meetings(reports)
        .relations(
            dossier.relations().stream()
                .filter(it -> meeting.contains(it.from().id()) && meeting.contains(it.to().id()))
                .toList())
        .build();
  }

  private boolean isAboutTheMeeting(Statement statement) {
    return statement.about().stream().anyMatch(it -> meeting.contains(it.id()));
  }

  private static Stream<Ref<Actor>> actors(Event event) {
    return Stream.of(
            event.participations().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.actor()), it.representing().stream())),
            event.attributions().stream().map(Attribution::chain).flatMap(List::stream),
            event.quantities().stream().flatMap(it -> it.among().stream()))
        .flatMap(refs -> refs);
  }

  /** Also keeps the members of an actor, and the actors to which it belongs. */
  private void keep(Ref<Actor> ref) {
    if (actors.add(ref.id())) {
      dossier
          .resolve(ref)
          .ifPresent(
              actor -> {
                actor.partOf().ifPresent(this::keep);
                actor.members().forEach(this::keep);
                actor.affiliations().forEach(it -> it.organization().ifPresent(this::keep));
              });
    }
  }

  private static Article withoutText(Article article) {
    return article.toBuilder().clear("text").build();
  }
}
