package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecondReportTest {
  private static final Set<String> OF_THE_REPORT =
      Set.of(
          "id",
          "summary",
          "certainty",
          "asOf",
          "articles",
          "attributions",
          "identifiers",
          "classifications",
          "quantities",
          "evidence",
          "confidence",
          "rank");

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
  void copiesOnlyTheEventAndNotTheReport(Event first) {
    Event second = another(first);
    Set<String> different = new TreeSet<>();
    ModelProperties.of(Samples.typeOf(first))
        .forEach(
            property -> {
              if (!ModelTypes.invoke(property.getValue(), first)
                  .equals(ModelTypes.invoke(property.getValue(), second))) {
                different.add(property.getKey());
              }
            });
    assertThat(different).isEqualTo(new TreeSet<>(OF_THE_REPORT));
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
    assertThat(second.time()).isEqualTo(attack.time());
    assertThat(second.participants()).isEqualTo(attack.participants());
    assertThat(second.quantities())
        .isEqualTo(List.of(Quantity.atMost(QuantityKind.FATALITIES, 10)));
    assertThat(Occurrences.of(dossier).reportedBy(attack).orElseThrow().conflicts())
        .extracting(conflict -> conflict.issue().code())
        .containsExactlyInAnyOrder("occurrence.quantity-conflict", "occurrence.time-conflict");
  }

  @Test
  void differenceInAListReplacesTheCopiedList() {
    Action first =
        Action.builder()
            .id("first")
            .kind(ActionKind.ATTACK)
            .status(Status.OCCURRED)
            .instrument(Instrument.EXPLOSIVE)
            .participant("x", Role.PERPETRATOR)
            .place("station")
            .build();
    Action second =
        second(
            first,
            by ->
                by.instrument(Instrument.AIRSTRIKE)
                    .participant("y", Role.PERPETRATOR)
                    .participant("z", Role.VICTIM)
                    .place("market"));
    assertThat(second.instruments()).containsExactly(Instrument.AIRSTRIKE);
    assertThat(second.participants())
        .extracting(participation -> participation.actor().id())
        .containsExactly("y", "z");
    assertThat(second.places())
        .extracting(place -> place.location().id())
        .containsExactly("market");
  }

  @Test
  void copiedListIsKeptOrRemovedExplicitly() {
    Action first =
        Action.builder()
            .id("first")
            .kind(ActionKind.ATTACK)
            .status(Status.OCCURRED)
            .participant("x", Role.PERPETRATOR)
            .topic("en", "the port")
            .build();
    Action second =
        second(
            first,
            by ->
                by.clear("topics")
                    .participants(first.participants())
                    .participant("y", Role.PERPETRATOR));
    assertThat(second.topics()).isEmpty();
    assertThat(second.participants())
        .extracting(participation -> participation.actor().id())
        .containsExactly("x", "y");
  }

  /** Outside {@code anotherReport}, a method with a singular name still appends its value. */
  @Test
  void builderOfAnEventAddsToItsLists() {
    Action first =
        Action.builder()
            .id("first")
            .kind(ActionKind.ATTACK)
            .status(Status.OCCURRED)
            .instrument(Instrument.EXPLOSIVE)
            .build();
    assertThat(first.toBuilder().instrument(Instrument.FIRE).build().instruments())
        .containsExactly(Instrument.EXPLOSIVE, Instrument.FIRE);
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
