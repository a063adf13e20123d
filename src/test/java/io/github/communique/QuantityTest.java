package io.github.communique;

import static io.github.communique.vocabulary.QuantityKind.FATALITIES;
import static io.github.communique.vocabulary.QuantityKind.INJURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @Test
  void factoriesKeepBoundsAndText() {
    assertNumbers(Quantity.exactly(INJURED, 5), null, "5", null);
    assertNumbers(Quantity.atLeast(INJURED, 5), "5", null, null);
    assertNumbers(Quantity.atMost(INJURED, 5), null, null, "5");
    assertNumbers(Quantity.between(INJURED, 5, 8), "5", null, "8");

    Quantity moreThanTen = Quantity.moreThan(INJURED, 10).withText("en", "more than ten");
    assertNumbers(moreThanTen, "10", null, null);
    assertThat(moreThanTen.lowExclusive()).isTrue();
    assertThat(moreThanTen.text()).contains(LocalizedText.of("en", "more than ten"));
    assertNumbers(Quantity.fewerThan(INJURED, 50), null, null, "50");
    assertThat(Quantity.fewerThan(INJURED, 50).highExclusive()).isTrue();
    assertThat(Quantity.exactly(INJURED, 150).asApproximate().approximate()).isTrue();
    assertThat(Quantity.exactly(INJURED, 3).item("en", "guards").item())
        .contains(LocalizedText.of("en", "guards"));
    assertThat(Quantity.exactly(INJURED, 3).period(EventTime.since("2021-12")).period())
        .contains(EventTime.since("2021-12"));

    Quantity several = Quantity.words(INJURED, "en", "several");
    assertNumbers(several, null, null, null);
    assertThat(several.text()).contains(LocalizedText.of("en", "several"));

    LocalizedText beberapa = LocalizedText.of("id", "beberapa").translated("en", "several");
    assertThat(Quantity.words(INJURED, beberapa).text()).contains(beberapa);
    assertThat(Quantity.atLeast(INJURED, 2).withText(beberapa).text()).contains(beberapa);
  }

  @Test
  void anAmountAcceptsDecimals() {
    assertThat(Quantity.amount(new BigDecimal("58.20"), "TRY"))
        .isEqualTo(
            Quantity.builder()
                .kind(QuantityKind.AMOUNT)
                .best(new BigDecimal("58.2"))
                .unit("TRY")
                .build());
  }

  private static void assertNumbers(Quantity quantity, String low, String best, String high) {
    assertThat(quantity.kind()).isEqualTo(INJURED);
    assertThat(quantity.low().map(BigDecimal::toString)).isEqualTo(Optional.ofNullable(low));
    assertThat(quantity.best().map(BigDecimal::toString)).isEqualTo(Optional.ofNullable(best));
    assertThat(quantity.high().map(BigDecimal::toString)).isEqualTo(Optional.ofNullable(high));
  }

  @Test
  void aPercentageIsAShareOfItsBase() {
    Quantity turnout = Quantity.percent(63.2, "en", "registered voters");
    assertThat(turnout)
        .isEqualTo(
            Quantity.builder()
                .kind(QuantityKind.SHARE)
                .best(new BigDecimal("63.2"))
                .unit("%")
                .base("en", "registered voters")
                .build());
    assertThat(Faults.of(() -> Quantity.percent(Double.NaN, "en", "voters")))
        .containsExactly("json.type");
  }

  @Test
  void whoseTheyAreIsAReference() {
    Quantity elders = Quantity.builder().kind(FATALITIES).best(2).among("elders").build();
    assertThat(elders.among()).contains(Ref.to(Actor.class, "elders"));
    Actor actor = Actor.of("elders", ActorKind.GROUP, "village elders");
    assertThat(Quantity.exactly(FATALITIES, 2).among("elders")).isEqualTo(elders);
    assertThat(Quantity.exactly(FATALITIES, 2).among(actor)).isEqualTo(elders);
    assertThat(elders.toBuilder().among(actor).build()).isEqualTo(elders);
    assertThat(Faults.of(() -> Quantity.builder().among("the elders")))
        .containsExactly("id.malformed");
  }

  @ParameterizedTest
  @CsvSource({
    "5,       5",
    "5.0,     5",
    "5E0,     5",
    "1E+2,    100",
    "100,     100",
    "100.00,  100",
    "2.50,    2.5",
    "0.0,     0",
    "0E+7,    0",
    "0E-7,    0",
    "-3.10,   -3.1",
    "1E-7,    1E-7",
    "0.10000000000000001, 0.10000000000000001",
    "100.00000000000001, 100.00000000000001",
    "1E+20,   100000000000000000000"
  })
  void aNumberHasOneForm(String written, String kept) {
    Quantity quantity = Quantity.builder().kind(INJURED).best(new BigDecimal(written)).build();
    assertNumbers(quantity, null, kept, null);
  }

  @Test
  void equalityIsNumeric() {
    List<Quantity> hundreds =
        List.of(
            Quantity.between(INJURED, 100, 200),
            Quantity.builder()
                .kind(INJURED)
                .low(new BigDecimal("1E+2"))
                .high(new BigDecimal("200.00"))
                .build());
    assertThat(hundreds.get(0)).isEqualTo(hundreds.get(1)).hasSameHashCodeAs(hundreds.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999999999999999",
        "-999999999999999",
        "0.123456789012345",
        "1E+300",
        "1E-300",
        "0.30000000000000004",
        "3.3333333333333335",
        "48.856613999999995",
        "-9007199254740992",
        "9223372036854776000",
        "9223372036854775808",
        "1.7976931348623157E+308",
        "5E-324"
      })
  void whatADoublePrintsIsKept(String number) {
    BigDecimal given = new BigDecimal(number);
    assertThat(Quantity.builder().kind(INJURED).low(given).build().low().orElseThrow())
        .isEqualByComparingTo(given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "12345678901234567",
        "0.123456789012345678",
        "1E+309",
        "1E-330",
        "1E+2147483647",
        "1E-2147483647"
      })
  void whatNoDoubleHoldsIsRefused(String number) {
    BigDecimal given = new BigDecimal(number);
    Quantity.Builder builder = Quantity.builder().kind(INJURED).low(given).best(given).high(given);
    assertThat(Faults.of(builder::build))
        .containsExactly("json.limit low", "json.limit best", "json.limit high");
    assertThat(Faults.of(() -> Quantity.exactly(INJURED, Long.MAX_VALUE)))
        .containsExactly("json.limit best");
  }

  @Test
  void aQuantityIsANumberOrWords() {
    assertThat(Faults.of(() -> Quantity.builder().kind(INJURED).unit("km").among("a").build()))
        .containsExactly("quantity.empty");
    assertThatThrownBy(() -> Quantity.builder().build())
        .isInstanceOfSatisfying(
            StructureException.class, refused -> assertThat(refused.type()).isEqualTo("Quantity"));
    assertThat(Faults.of(() -> Quantity.builder().build()))
        .containsExactly("json.missing of", "quantity.empty");
  }

  @Test
  void numbersOutOfOrderAndNegativeAreForValidation() {
    assertThat(Faults.of(() -> Quantity.between(INJURED, 8, -5))).isEmpty();
  }

  /** A user-defined subclass, which may be inconsistent and mutable. */
  private static final class LoudDecimal extends BigDecimal {
    private static final long serialVersionUID = 1L;

    LoudDecimal(String digits) {
      super(digits);
    }

    @Override
    public String toString() {
      return "5,\"injected\":true";
    }

    @Override
    public BigDecimal stripTrailingZeros() {
      return this;
    }

    @Override
    public int precision() {
      return 1;
    }
  }

  @Test
  void aNumberOfTheCallersOwnClassIsCopied() {
    Quantity quantity = Quantity.builder().kind(FATALITIES).best(new LoudDecimal("5.0")).build();
    assertThat(quantity.best().orElseThrow())
        .isExactlyInstanceOf(BigDecimal.class)
        .hasToString("5");
    Quantity.Builder tooLong =
        Quantity.builder().kind(FATALITIES).low(new LoudDecimal("1234567890.12345678"));
    assertThat(Faults.of(tooLong::build)).containsExactly("json.limit low");
  }
}
