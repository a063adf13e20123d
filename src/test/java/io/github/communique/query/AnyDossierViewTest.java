package io.github.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.internal.inspection.Span;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every query returns a result for every dossier. */
class AnyDossierViewTest {
  @Property(tries = 200)
  void actorsAreFound(@ForAll("dossiers") Dossier dossier) {
    DossierView view = DossierView.of(dossier);
    for (Actor actor : dossier.actors()) {
      assertThat(view.involving(actor))
          .allMatch(AnyDossierViewTest::counts)
          .doesNotHaveDuplicates();
      assertThat(view.involving(actor))
          .containsAll(view.involving(actor, Involvement.DIRECT))
          .containsAll(view.statementsBy(actor).stream().filter(s -> takesPart(s, actor)).toList());
      List<Event> named = view.involving(actor, Involvement.DIRECT, Involvement.REPRESENTED);
      for (Event event : dossier.events()) {
        boolean isInvolved =
            view.involved(event).stream().anyMatch(one -> one.actor().id().equals(actor.id()));
        assertThat(named.contains(event)).isEqualTo(isInvolved && counts(event));
        boolean isSource = view.sources(event).stream().anyMatch(source -> names(source, actor));
        boolean isFound = view.attributedTo(actor).contains(event);
        assertThat(isFound).isIn(isSource && counts(event), hasCircle(dossier) && counts(event));
      }
    }
  }

  /**
   * Returns whether the dossier contains a statement that is, directly or indirectly, its own
   * source. A chain cannot represent such a cycle.
   */
  private static boolean hasCircle(Dossier dossier) {
    return !Validator.standard().validate(dossier).issues("attribution.cycle").isEmpty();
  }

  private static boolean takesPart(Statement statement, Actor actor) {
    return statement.speakers().stream()
        .anyMatch(s -> s.actor().id().equals(actor.id()) && s.role().isEmpty());
  }

  private static boolean names(Source source, Actor actor) {
    return source.actors().stream().anyMatch(ref -> ref.id().equals(actor.id()))
        || source.reportedBy().stream().anyMatch(next -> names(next, actor));
  }

  @Property(tries = 200)
  void theTimelineHasEveryReportThatCounts(@ForAll("dossiers") Dossier dossier) {
    List<Event> timeline = DossierView.of(dossier).timeline(ZoneOffset.UTC);

    assertThat(timeline)
        .containsExactlyInAnyOrderElementsOf(
            dossier.events().stream().filter(AnyDossierViewTest::counts).toList());
    List<EventTime> times =
        timeline.stream()
            .flatMap(event -> event.time().stream())
            .filter(time -> time.first(ZoneOffset.UTC).isPresent())
            .toList();
    for (int i = 1; i < times.size(); i++) {
      for (EventTime earlier : times.subList(0, i)) {
        assertThat(Span.isBefore(times.get(i), earlier))
            .as("%s before %s", times.get(i), earlier)
            .isFalse();
      }
    }
  }

  @Property(tries = 200)
  void undertakingsAreFound(@ForAll("dossiers") Dossier dossier) {
    DossierView view = DossierView.of(dossier);
    assertThat(view.commitments()).allMatch(commitment -> commitment.event().status().isAhead());
    dossier.agreements().forEach(agreement -> assertThat(view.implementing(agreement)).isNotNull());
    dossier.relations().forEach(relation -> assertThat(view.sources(relation)).isNotNull());
  }

  private static boolean counts(Event event) {
    return event.rank() != Rank.DEPRECATED;
  }

  /** The number of paths through these chains is exponential in the length of the chains. */
  @Test
  void chainsMayBeAsLongAsTheDossierAndBranchAtEachLink() {
    int length = 50_000;
    Dossier.Builder builder = Dossier.builder();
    for (int i = 0; i < length; i++) {
      String next = "s" + (i + 1) % length;
      builder
          .add(
              Actor.builder()
                  .id("a" + i)
                  .kind(ActorKind.FORMAT)
                  .name("a")
                  .member("a" + next)
                  .build())
          .add(
              Statement.builder()
                  .id("s" + i)
                  .speaker("a" + i)
                  .attribution(a -> a.statement(next))
                  .attribution(a -> a.statement(next).cue("en", "also"))
                  .build());
    }
    Dossier dossier = builder.build();
    DossierView view = DossierView.of(dossier);

    List<Source> sources = view.sources(dossier.statements().get(0));

    assertThat(sources).hasSize(2);
    assertThat(sources.get(0).chain()).hasSize(length - 1);
    assertThat(sources.get(0).toString()).endsWith("a2 → a1");
    assertThat(view.attributedTo(dossier.actors().get(0))).hasSize(length);
  }

  /** Each link of the chain is of another kind; most events do not have a time. */
  @ParameterizedTest
  @ValueSource(strings = {"follows", "causes", "same-event", "reschedules", "zigzag", "after"})
  void chainsOfEventsMayBeAsLongAsTheDossier(String link) {
    int length = 100_000;
    Dossier.Builder builder = Dossier.builder();
    for (int i = 0; i < length; i++) {
      Action.Builder action =
          Action.builder().id("a" + i).kind(ActionKind.TRAVEL).status(Status.PLANNED);
      if (i == length / 2) {
        action.time(EventTime.at("2022-02-20"));
      }
      if (i > 0 && link.equals("after")) {
        action.condition(Condition.of(ConditionKind.AFTER_COMPLETION, "a" + (i - 1)));
      } else if (i > 0 && link.equals("zigzag")) {
        int even = i / 2 * 2;
        builder.relation("a" + even, RelationType.CAUSES, "a" + (even == i ? i - 1 : i));
      } else if (i > 0) {
        builder.relation("a" + i, RelationType.of(link), "a" + (i - 1));
      }
      builder.add(action.build());
    }
    DossierView view = DossierView.of(builder.build());

    assertThat(view.timeline(ZoneOffset.UTC)).hasSize(length).doesNotHaveDuplicates();
    boolean isOne = link.equals("same-event") || link.equals("reschedules");
    assertThat(view.commitments()).hasSize(isOne ? 1 : length);
  }

  @Test
  void chainsOfOfficesMayBeAsLongAsTheDossier() {
    int length = 100_000;
    Dossier.Builder builder = Dossier.builder();
    for (int i = 0; i < length; i++) {
      Affiliation post =
          Affiliation.builder()
              .organization("a" + (i + 1) % length)
              .period(EventTime.during(2000 - i % 7 + "", 2000 + i % 11 + ""))
              .build();
      builder
          .add(
              Actor.builder()
                  .id("a" + i)
                  .kind(ActorKind.GOVERNMENT_BODY)
                  .name("a")
                  .affiliation(post)
                  .affiliation(post.toBuilder().organization("a" + i * 7L % length).build())
                  .build())
          .add(
              Action.builder()
                  .id("e" + i)
                  .kind(ActionKind.TRAVEL)
                  .status(Status.OCCURRED)
                  .time(EventTime.at("2000"))
                  .participant("a" + i)
                  .build());
    }

    assertThat(
            DossierView.of(builder.build())
                .involving(Ref.to(Actor.class, "a0"), Involvement.BELONGING))
        .as("all actors except a0 itself")
        .hasSize(length - 1);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }
}
