package io.github.communique.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ParticipantConflictsTest {
  /** Whoever stands for somebody takes the comparison the long way, also who stands for himself. */
  @Property
  void theShortWayFindsWhatTheLongOneDoes(
      @ForAll @Size(min = 2, max = 5) List<@From("participants") List<Named>> reports) {
    assertThat(conflicts(reports, false)).isEqualTo(conflicts(reports, true));
  }

  private static List<String> conflicts(List<List<Named>> reports, boolean forThemselves) {
    Dossier.Builder dossier =
        Dossier.builder()
            .add(Actor.of("a", ActorKind.PERSON, "A"))
            .add(Actor.builder().id("b").kind(ActorKind.PERSON).name("B").partOf("c").build())
            .add(Actor.of("c", ActorKind.STATE, "C"))
            .add(Actor.builder().id("d").kind(ActorKind.PERSON).name("D").unnamed(true).build())
            .add(Actor.of("e", ActorKind.PERSON, "E"));
    List<Event> events = new ArrayList<>();
    for (List<Named> named : reports) {
      Meeting.Builder meeting = Meeting.builder().id("m" + events.size()).status(Status.OCCURRED);
      for (Named one : named) {
        Participation.Builder participation = Participation.builder().actor(one.actor);
        if (one.absent) {
          participation.role(Role.ABSENT);
        }
        if (forThemselves) {
          participation.representing(one.actor);
        }
        meeting.participant(participation.build());
      }
      events.add(meeting.build());
    }
    Dossier built = dossier.add(events.toArray(Event[]::new)).build();
    List<String> found = new ArrayList<>();
    ParticipantConflicts.find(
        events,
        new Inspection(built, Set.of(), (issue, at) -> {}).root(),
        conflict -> found.add(conflict.issue().toString()));
    return found;
  }

  @Provide
  Arbitrary<List<Named>> participants() {
    // Nobody has the last id.
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e", "f"), Arbitraries.of(false, false, false, true))
        .as(Named::new)
        .list()
        .ofMaxSize(10);
  }

  record Named(String actor, boolean absent) {}
}
