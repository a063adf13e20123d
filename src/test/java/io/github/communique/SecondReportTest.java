package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventArbitraries;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecondReportTest {
  private static final Set<String> COPIED =
      Set.of("type", "status", "polarity", "kind", "act", "name", "form");

  static Stream<Event> samples() {
    return Stream.of(Samples.statement(), Samples.meeting(), Samples.agreement(), Samples.action());
  }

  private static Event another(Event first) {
    Dossier.Builder dossier = Dossier.builder().id("urn:x").add(first);
    if (first instanceof Statement statement) {
      dossier.anotherReport(statement, "second", by -> {});
    } else if (first instanceof Meeting meeting) {
      dossier.anotherReport(meeting, "second", by -> {});
    } else if (first instanceof Agreement agreement) {
      dossier.anotherReport(agreement, "second", by -> {});
    } else {
      dossier.anotherReport((Action) first, "second", by -> {});
    }
    return dossier.build().event("second").orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void copiesOnlyWhatIdentifiesTheOccurrence(Event first) {
    Event second = another(first);
    ModelProperties.of(Samples.typeOf(first))
        .forEach(
            property -> {
              Object original = ModelTypes.invoke(property.getValue(), first);
              Object copy = ModelTypes.invoke(property.getValue(), second);
              if (COPIED.contains(property.getKey())) {
                assertThat(copy).as(property.getKey()).isEqualTo(original);
              } else {
                assertThat(copy).as(property.getKey()).isNotEqualTo(original);
              }
            });
    assertThat(second.extensions().asMap()).isEmpty();
  }

  @Test
  void fiveSourcesTakeOneFullEventAndFourShortOnes() {
    Actor pupils = Actor.unnamed(ActorKind.POPULATION, "en", "pupils");
    Actor police = Actor.of("police", ActorKind.GOVERNMENT_BODY, "The police");
    Action attack =
        Action.builder()
            .id("attack")
            .kind(ActionKind.ATTACK)
            .status(Status.OCCURRED)
            .participant(pupils, Role.VICTIM)
            .time(EventTime.on(2022, 2, 21))
            .quantity(Quantity.moreThan(QuantityKind.FATALITIES, 10))
            .build();
    Dossier dossier =
        Dossier.builder()
            .id("urn:x")
            .add(pupils, police, attack)
            .anotherReport(
                attack,
                "attack-2",
                by ->
                    by.attributedTo(police).quantity(Quantity.atMost(QuantityKind.FATALITIES, 10)))
            .anotherReport(attack, "attack-3", by -> by.time(EventTime.on(2022, 2, 20)))
            .build();
    assertThat(dossier.relations())
        .extracting(Relation::type)
        .containsExactly(RelationType.SAME_EVENT, RelationType.SAME_EVENT);
    Action second = (Action) dossier.event("attack-2").orElseThrow();
    assertThat(second.time()).isEmpty();
    assertThat(second.participants()).isEmpty();
    assertThat(second.quantities())
        .isEqualTo(List.of(Quantity.atMost(QuantityKind.FATALITIES, 10)));
    assertThat(Occurrences.of(dossier).reportedBy(attack).orElseThrow().conflicts())
        .extracting(conflict -> conflict.issue().code())
        .containsExactlyInAnyOrder("occurrence.quantity-conflict", "occurrence.time-conflict");
  }

  /**
   * The kind, the status and the polarity are copied from the first report, because every report
   * states them.
   */
  @Property
  void valuesThatTheSecondSourceDoesNotStateCauseNoConflict(
      @ForAll("actions") Action first, @ForAll("actions") Action third) {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("urn:x")
            .add(first.toBuilder().id("first").build(), third.toBuilder().id("third").build())
            .relation("third", RelationType.SAME_EVENT, "first");
    List<String> before = conflicts(dossier.build());
    dossier.anotherReport(first.toBuilder().id("first").build(), "second", by -> {});
    assertThat(conflicts(dossier.build())).isEqualTo(before);
  }

  @Provide
  Arbitrary<Action> actions() {
    return EventArbitraries.actions();
  }

  private static List<String> conflicts(Dossier dossier) {
    Set<String> copied =
        Set.of(
            "occurrence.kind-conflict",
            "occurrence.status-conflict",
            "occurrence.polarity-conflict");
    return Occurrences.of(dossier).all().stream()
        .flatMap(occurrence -> occurrence.conflicts().stream())
        .map(conflict -> conflict.issue().code() + " " + conflict.issue().message())
        .filter(conflict -> copied.stream().noneMatch(conflict::startsWith))
        .toList();
  }

  @Test
  void copiedValuesCanBeReplaced() {
    Action first =
        Action.builder().id("first").kind(ActionKind.ATTACK).status(Status.OCCURRED).build();
    Action second = second(first, by -> by.kind(ActionKind.ACCIDENT).status(Status.FAILED));
    assertThat(second.kind()).isEqualTo(ActionKind.ACCIDENT);
    assertThat(second.status()).isEqualTo(Status.FAILED);
  }

  private static Action second(Action first, Consumer<Action.Builder> differences) {
    return (Action)
        Dossier.builder()
            .id("urn:x")
            .anotherReport(first, "second", differences)
            .build()
            .event("second")
            .orElseThrow();
  }
}
