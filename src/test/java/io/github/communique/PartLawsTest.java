package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.arbitraries.PartArbitraries;
import io.github.communique.arbitraries.ValueArbitraries;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests laws that every part of the model must satisfy. */
class PartLawsTest {
  @Property(tries = 200)
  void affiliations(@ForAll("affiliations") Affiliation part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void coordinates(@ForAll("coordinates") Coordinates part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void evidence(@ForAll("evidence") Evidence part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void classifications(@ForAll("classifications") Classification part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void quantities(@ForAll("quantities") Quantity part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void identifiers(@ForAll("identifiers") Identifier part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void provenances(@ForAll("provenances") Provenance part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void revisions(@ForAll("revisions") Revision part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void eventTimes(@ForAll("eventTimes") EventTime part) {
    assertCopies(part, part.toBuilder().build());
  }

  @Property(tries = 200)
  void localizedTexts(@ForAll("localizedTexts") LocalizedText part) {
    assertCopies(part, part.toBuilder().build());
  }

  private static void assertCopies(Object part, Object rebuilt) {
    assertThat(rebuilt).isEqualTo(part).hasSameHashCodeAs(part).hasToString(part.toString());
    Object read = JavaSerialization.copy(part);
    assertThat(read).isEqualTo(part).hasSameHashCodeAs(part).hasToString(part.toString());
  }

  @Property
  void numbersAreEqualByValueHoweverTheyAreWritten(
      @ForAll("decimals") BigDecimal number, @ForAll("quantities") Quantity quantity) {
    Quantity one = quantity.toBuilder().best(number).build();
    Quantity other = quantity.toBuilder().best(number.setScale(number.scale() + 3)).build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.best().orElseThrow()).isEqualByComparingTo(number);
  }

  @Property
  void numbersAreKeptWithoutAnExponentUnlessTheyAreTiny(@ForAll("quantities") Quantity quantity) {
    assertThat(Stream.of(quantity.low(), quantity.best(), quantity.high()))
        .filteredOn(Optional::isPresent)
        .allSatisfy(
            number ->
                assertThat(number.get().scale())
                    .isEqualTo(Math.max(0, number.get().stripTrailingZeros().scale())));
  }

  @Provide
  Arbitrary<Affiliation> affiliations() {
    return PartArbitraries.affiliations();
  }

  @Provide
  Arbitrary<Coordinates> coordinates() {
    return PartArbitraries.coordinates();
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    return PartArbitraries.evidence();
  }

  @Provide
  Arbitrary<Classification> classifications() {
    return PartArbitraries.classifications();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return PartArbitraries.quantities();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return PartArbitraries.decimals();
  }

  @Provide
  Arbitrary<Identifier> identifiers() {
    return PartArbitraries.identifiers();
  }

  @Provide
  Arbitrary<Provenance> provenances() {
    return PartArbitraries.provenances();
  }

  @Provide
  Arbitrary<Revision> revisions() {
    return PartArbitraries.revisions();
  }

  @Provide
  Arbitrary<EventTime> eventTimes() {
    return EventTimeArbitraries.eventTimes();
  }

  @Provide
  Arbitrary<LocalizedText> localizedTexts() {
    return ValueArbitraries.localizedTexts();
  }
}
