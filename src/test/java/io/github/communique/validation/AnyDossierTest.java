package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.json.DossierJson;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that validating a dossier never throws an exception, and that the result is repeatable. */
class AnyDossierTest {
  @Property(tries = 500)
  void isValidated(@ForAll long seed, @ForAll("times") @Size(8) List<EventTime> times) {
    isValidated(new Maker(new Random(seed), times, 14, 14).dossier());
  }

  /**
   * Tests dossiers with many objects but only a few ids, so that the references to parts, members,
   * sources and conditions form cycles.
   */
  @Property(tries = 300)
  void isValidatedWhereAllLinksAreInCycles(
      @ForAll long seed, @ForAll("times") @Size(8) List<EventTime> times) {
    isValidated(new Maker(new Random(seed), times, 4, 60).dossier());
  }

  private static void isValidated(Dossier dossier) {
    assertThatCode(() -> Validator.standard().validate(dossier)).doesNotThrowAnyException();

    ValidationReport report = Validator.standard().validate(dossier);
    JsonNode json = new JsonMapper().readTree(DossierJson.write(dossier));
    assertThat(report).isEqualTo(Validator.standard().validate(dossier));
    assertThat(report.issues())
        .allSatisfy(issue -> assertThat(json.at(issue.pointer()).isMissingNode()).isFalse());
    Occurrences.of(dossier)
        .forEach(
            occurrence -> {
              occurrence.best();
              // The validation report of the complete dossier must include the conflicts of each
              // occurrence.
              assertThat(report.issues())
                  .containsAll(occurrence.conflicts().stream().map(Conflict::issue).toList());
            });
    assertThat(report.issues("occurrence"))
        .hasSize(
            Occurrences.of(dossier).all().stream()
                .mapToInt(occurrence -> occurrence.conflicts().size())
                .sum());
  }

  /** Uses the published arbitraries, which set every property of the model. */
  @Property(tries = 200)
  void isValidatedWithEveryProperty(@ForAll Dossier dossier) {
    ValidationReport report = Validator.standard().validate(dossier);

    assertThat(report).isEqualTo(Validator.standard().validate(dossier));
    JsonNode json = new JsonMapper().readTree(DossierJson.write(dossier));
    assertThat(report.issues())
        .allSatisfy(issue -> assertThat(json.at(issue.pointer()).isMissingNode()).isFalse());
    Occurrences.of(dossier)
        .forEach(
            occurrence ->
                assertThat(report.issues())
                    .containsAll(occurrence.conflicts().stream().map(Conflict::issue).toList()));
  }

  @Provide
  Arbitrary<List<EventTime>> times() {
    return EventTimeArbitraries.eventTimes().list().ofSize(8);
  }

  /**
   * Creates dossiers with few distinct ids, so that objects refer to one another and to missing
   * objects.
   */
  private record Maker(Random random, List<EventTime> times, int ids, int most) {
    private String id() {
      return String.valueOf((char) ('a' + random.nextInt(ids)));
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
      return of[random.nextInt(of.length)];
    }

    private boolean maybe() {
      return random.nextBoolean();
    }

    private Attribution attribution() {
      return maybe()
          ? Attribution.builder().chain(id()).chain(id()).build()
          : Attribution.builder().statement(id()).build();
    }

    private Quantity quantity() {
      return Quantity.builder()
          .kind(one(QuantityKind.known()))
          .low(java.math.BigDecimal.valueOf(random.nextInt(9) - 2))
          .high(java.math.BigDecimal.valueOf(random.nextInt(9) - 2))
          .build();
    }

    private Evidence evidence() {
      Evidence.Builder evidence = Evidence.builder().exact(one(List.of("", "a", "ab", "👍", " ")));
      if (maybe()) {
        evidence.article(id());
      }
      if (maybe()) {
        evidence.start(random.nextInt(9));
      }
      return (maybe() ? evidence.end(random.nextInt(9)) : evidence.suffix("b")).build();
    }

    private Condition condition() {
      return Condition.of(one(ConditionKind.known()), id());
    }

    Dossier dossier() {
      Dossier.Builder dossier = Dossier.builder();
      for (int i = random.nextInt(most); i > 0; i--) {
        switch (random.nextInt(7)) {
          case 0 ->
              dossier.add(
                  Article.builder().id(id()).published("2022-02-21").text("ab👍ab a b").build());
          case 1 ->
              dossier.add(
                  Actor.builder()
                      .id(id())
                      .kind(one(ActorKind.known()))
                      .name("")
                      .country(maybe() ? "ID" : "")
                      .partOf(id())
                      .member(id())
                      .build());
          case 2 ->
              dossier.add(
                  Location.builder()
                      .id(id())
                      .kind(one(LocationKind.known()))
                      .name("x")
                      .country(maybe() ? "ID" : "FR")
                      .coordinates(random.nextInt(100) * 0.0, random.nextGaussian() * 300)
                      .partOf(id())
                      .build());
          case 3 ->
              dossier.add(
                  Statement.builder()
                      .id(id())
                      .act(maybe() ? SpeechAct.DENY : SpeechAct.of("sing"))
                      .speaker(id())
                      .about(id(), id())
                      .time(one(times))
                      .attribution(attribution())
                      .condition(condition())
                      .evidence(evidence())
                      .build());
          case 4 -> dossier.add(meeting());
          case 5 ->
              dossier.add(
                  Agreement.builder()
                      .id(id())
                      .status(one(Status.values()))
                      .stage(one(AgreementStage.known()))
                      .party(id())
                      .validity(one(times))
                      .build());
          default ->
              dossier.add(
                  Action.builder()
                      .id(id())
                      .kind(one(ActionKind.known()))
                      .status(one(Status.values()))
                      .participant(id())
                      .condition(condition())
                      .quantity(quantity())
                      .build());
        }
      }
      for (int i = random.nextInt(most); i > 0; i--) {
        dossier.relation(
            Relation.builder()
                .from(id())
                .type(maybe() ? RelationType.SAME_EVENT : one(RelationType.known()))
                .to(id())
                .build());
      }
      return dossier.build();
    }

    private Meeting meeting() {
      Meeting.Builder meeting =
          Meeting.builder()
              .id(id())
              .status(one(Status.values()))
              .rank(one(Rank.values()))
              .polarity(one(Polarity.values()))
              .medium(one(Medium.known()))
              .time(one(times))
              .duration(maybe() ? Duration.ofSeconds(Long.MAX_VALUE) : Duration.ofDays(-1))
              .place(id())
              .participant(id())
              .quantity(quantity());
      return (maybe() ? meeting.asOf(PartialDateTime.parse("2022-02")) : meeting.article(id()))
          .build();
    }
  }
}
