package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.ExactNumbers;
import io.github.communique.internal.text.HeldByDouble;
import io.github.communique.internal.text.ShortestDecimal;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Stance;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number in a report, with its bounds.
 *
 * <pre>{@code
 * Quantity.atLeast(QuantityKind.INJURED, 5);
 * Quantity.moreThan(QuantityKind.INJURED, 10);
 * Quantity.exactly(QuantityKind.FATALITIES, 2).among(elders);
 * }</pre>
 *
 * <p>A quantity stores the numbers as the report states them, without calculation:
 *
 * <table class="striped">
 *   <caption>The properties that represent common phrases</caption>
 *   <tr><th>the report says</th><th>low</th><th>best</th><th>high</th><th>text</th></tr>
 *   <tr><td>five</td><td></td><td>5</td><td></td><td></td></tr>
 *   <tr><td>at least five</td><td>5</td><td></td><td></td><td></td></tr>
 *   <tr><td>at most five</td><td></td><td></td><td>5</td><td></td></tr>
 *   <tr><td>five to eight</td><td>5</td><td></td><td>8</td><td></td></tr>
 *   <tr><td>more than ten</td><td>10, {@linkplain #lowExclusive() excluded}</td><td></td><td></td>
 *       <td></td></tr>
 *   <tr><td>about 150</td><td></td><td>150, {@linkplain #approximate() approximate}</td><td></td>
 *       <td></td></tr>
 *   <tr><td>several</td><td></td><td></td><td></td><td>several</td></tr>
 * </table>
 *
 * <p>At least one of these numbers or the text is required; otherwise building fails with {@code
 * quantity.empty}. A quantity with numbers that are negative or not in ascending order can be built
 * and stored; validation reports {@code quantity.negative} or {@code quantity.not-ordered}.
 *
 * <p>A number must be representable as a double; otherwise it is rejected with {@code json.limit}.
 * Every number that Java prints for a double is accepted, even if it has 18 significant digits. All
 * digits are kept. Numbers with the same value are equal: 5, 5.0 and 5E0 are all stored as 5, and
 * 1E+2 as 100.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "of",
  "item",
  "stance",
  "among",
  "low",
  "lowExclusive",
  "best",
  "high",
  "highExclusive",
  "approximate",
  "previous",
  "unit",
  "base",
  "per",
  "period",
  "text"
})
public sealed interface Quantity extends Extensible, Serializable permits ImmutableQuantity {
  /**
   * The kind of the quantity.
   *
   * @return the kind, for example {@code fatalities}
   */
  @JsonProperty(value = "of", required = true)
  QuantityKind kind();

  /**
   * A more specific description of the things counted or measured, for example drones for the kind
   * {@code aircraft} or inflation for the kind {@code share}. For {@code injured} and its narrower
   * kinds, the item is the injured part of the body, for example a leg.
   *
   * @return the words; absent if the kind is sufficient
   */
  Optional<LocalizedText> item();

  /**
   * The answer given by the people counted in a poll, as in "58 % against". If the answer is
   * neither for nor against something, for example the name of a party, represent it as the {@link
   * #item() item}. Represent the opposing sides in a vote as participants with roles.
   *
   * @return the answer, for example {@code against}; absent if the number does not count answers in
   *     a poll
   */
  Optional<Stance> stance();

  /**
   * The actor whose members are counted, if the number covers only these members, as in "two elders
   * among the five dead". Also use this property for a number that describes an actor at the time
   * of an event, such as an age or a rank; the actor must take part in the event. If a number
   * describes an actor independently of an event, represent it as one of the {@linkplain
   * Actor#quantities() quantities of the actor}.
   *
   * @return the actor; absent if not stated
   */
  Optional<Ref<Actor>> among();

  /**
   * The lower bound.
   *
   * @return the bound, inclusive unless {@link #lowExclusive()} is true; absent if not stated
   */
  Optional<BigDecimal> low();

  /**
   * Whether the lower bound itself is excluded, as in "more than ten" but not in "at least ten".
   *
   * @return true if the number is greater than the lower bound
   */
  boolean lowExclusive();

  /**
   * The number or, for a range, the most likely number according to the report.
   *
   * @return the number; absent if not stated
   */
  Optional<BigDecimal> best();

  /**
   * The upper bound.
   *
   * @return the bound, inclusive unless {@link #highExclusive()} is true; absent if not stated
   */
  Optional<BigDecimal> high();

  /**
   * Whether the upper bound itself is excluded, as in "fewer than 50" but not in "at most 50".
   *
   * @return true if the number is less than the upper bound
   */
  boolean highExclusive();

  /**
   * Whether the numbers are approximate, as in "about 150" or "some 12 million". The search for
   * conflicts treats an approximate number as a range from half to double the number.
   *
   * @return true if the numbers are approximate
   */
  boolean approximate();

  /**
   * The number before a change, for example 7.4 in "inflation rose to 8.1 % from 7.4 %". If a
   * report states only the difference, use a quantity of the kind {@code change}.
   *
   * @return the number, in the same unit; absent if not stated
   */
  Optional<BigDecimal> previous();

  /**
   * The unit of the number. If two quantities of an event differ only in unit and number, they
   * state one amount in two units, for example 2 billion crowns and 400 million euros.
   *
   * @return the unit, for example {@code EUR}, {@code km}, {@code %} or {@code year}; absent for a
   *     count
   */
  Optional<String> unit();

  /**
   * The whole to which a {@code share} refers, or the base of a {@code ratio} or a {@code change}.
   *
   * @return the words, for example "registered voters", "last year" or "the euro"; absent if not
   *     stated
   */
  Optional<LocalizedText> base();

  /**
   * The unit to which a rate refers, for example {@code year} in "1.5 % of GDP a year".
   *
   * @return the unit; absent if the number is not a rate
   */
  Optional<String> per();

  /**
   * The period during which the number was counted, as in "30 attacks since December". The period
   * can differ from the time of the event.
   *
   * @return the period; absent if not stated, or if it equals the time of the event
   */
  Optional<EventTime> period();

  /**
   * The number in the report's wording.
   *
   * @return the words; absent if not stated
   */
  Optional<LocalizedText> text();

  /**
   * Creates a quantity from a plain number, such as "five".
   *
   * @param kind the kind of the quantity
   * @param number the number
   * @return a quantity with this best value
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity exactly(QuantityKind kind, long number) {
    return builder().kind(kind).best(number).build();
  }

  /**
   * Creates a quantity from a lower bound, such as "at least five".
   *
   * @param kind the kind of the quantity
   * @param low the lower bound, inclusive
   * @return a quantity with this lower bound
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity atLeast(QuantityKind kind, long low) {
    return builder().kind(kind).low(low).build();
  }

  /**
   * Creates a quantity from an exclusive lower bound, such as "more than ten".
   *
   * @param kind the kind of the quantity
   * @param low the lower bound, exclusive
   * @return a quantity with this exclusive lower bound
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity moreThan(QuantityKind kind, long low) {
    return builder().kind(kind).low(low).lowExclusive(true).build();
  }

  /**
   * Creates a quantity from an exclusive upper bound, such as "fewer than 50".
   *
   * @param kind the kind of the quantity
   * @param high the upper bound, exclusive
   * @return a quantity with this exclusive upper bound
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity fewerThan(QuantityKind kind, long high) {
    return builder().kind(kind).high(high).highExclusive(true).build();
  }

  /**
   * Creates a quantity from an upper bound, such as "at most five".
   *
   * @param kind the kind of the quantity
   * @param high the upper bound, inclusive
   * @return a quantity with this upper bound
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity atMost(QuantityKind kind, long high) {
    return builder().kind(kind).high(high).build();
  }

  /**
   * Creates a quantity from a range, such as "five to eight".
   *
   * @param kind the kind of the quantity
   * @param low the lower bound, inclusive
   * @param high the upper bound, inclusive
   * @return a quantity with both bounds
   * @throws StructureException if a number is not representable as a double
   */
  static Quantity between(QuantityKind kind, long low, long high) {
    return builder().kind(kind).low(low).high(high).build();
  }

  /**
   * Creates a quantity from an amount of money or goods, such as "1.2 billion euros".
   *
   * @param number the number
   * @param unit the unit; for money, an ISO 4217 code such as {@code EUR}
   * @return a quantity of the kind {@code amount} with this best value
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity amount(long number, String unit) {
    return builder().kind(QuantityKind.AMOUNT).best(number).unit(unit).build();
  }

  /**
   * Creates a quantity from an amount of money or goods, such as "58.20 lira".
   *
   * @param number the number
   * @param unit the unit; for money, an ISO 4217 code such as {@code TRY}
   * @return a quantity of the kind {@code amount} with this best value
   * @throws StructureException if the number is not representable as a double
   */
  static Quantity amount(BigDecimal number, String unit) {
    Objects.requireNonNull(number, "number");
    return builder().kind(QuantityKind.AMOUNT).best(number).unit(unit).build();
  }

  /**
   * Creates a quantity from a percentage of a whole, such as "a turnout of 63 %".
   *
   * @param percent the percentage
   * @param language the language of the base, as a BCP 47 language tag
   * @param base the whole, for example "registered voters"
   * @return a quantity of the kind {@code share} with the unit {@code %}
   * @throws StructureException if the number is infinite or NaN ({@code json.type}) or the tag is
   *     not well-formed ({@code text.language-malformed})
   */
  static Quantity percent(double percent, String language, String base) {
    if (!Double.isFinite(percent)) {
      throw new StructureException(
          "Quantity", "json.type", "percent must be a finite number; found " + percent);
    }
    return builder()
        .kind(QuantityKind.SHARE)
        .best(ShortestDecimal.of(percent))
        .unit("%")
        .base(language, base)
        .build();
  }

  /**
   * Creates a quantity from a text without a number, such as "several".
   *
   * @param kind the kind of the quantity
   * @param language the language of the words, as a BCP 47 language tag
   * @param words the report's wording
   * @return a quantity without a number
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  static Quantity words(QuantityKind kind, String language, String words) {
    return builder().kind(kind).text(language, words).build();
  }

  /**
   * Creates a quantity from a text without a number, including the translations of the text, if
   * any.
   *
   * @param kind the kind of the quantity
   * @param words the report's wording
   * @return a quantity without a number
   */
  static Quantity words(QuantityKind kind, LocalizedText words) {
    return builder().kind(kind).text(words).build();
  }

  /**
   * Returns a copy of this quantity with the report's wording.
   *
   * @param language the language of the words, as a BCP 47 language tag
   * @param words the words
   * @return a new quantity
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  default Quantity withText(String language, String words) {
    return toBuilder().text(language, words).build();
  }

  /**
   * Returns a copy of this quantity with the report's wording and its translations, if any.
   *
   * @param words the words
   * @return a new quantity
   */
  default Quantity withText(LocalizedText words) {
    return toBuilder().text(words).build();
  }

  /**
   * Returns a copy of this quantity that is marked as approximate, for example {@code
   * Quantity.exactly(FATALITIES, 150).asApproximate()}.
   *
   * @return a new quantity
   */
  default Quantity asApproximate() {
    return toBuilder().approximate(true).build();
  }

  /**
   * Returns a copy of this quantity with a more specific description of the things counted, for
   * example {@code Quantity.exactly(AIRCRAFT, 40).item("en", "drones")}.
   *
   * @param language the language of the words, as a BCP 47 language tag
   * @param words the description of the things counted
   * @return a new quantity
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  default Quantity item(String language, String words) {
    return toBuilder().item(language, words).build();
  }

  /**
   * Returns a copy of this quantity with the answer given by the people counted, for example {@code
   * Quantity.percent(58, "en", "respondents").stance(Stance.AGAINST)}.
   *
   * @param stance the answer in a poll
   * @return a new quantity
   */
  default Quantity stance(Stance stance) {
    return toBuilder().stance(stance).build();
  }

  /**
   * Returns a copy of this quantity with the period during which the number was counted, for
   * example {@code Quantity.exactly(EVENTS, 30).period(EventTime.since("2021-12"))}.
   *
   * @param period the period
   * @return a new quantity
   */
  default Quantity period(EventTime period) {
    return toBuilder().period(period).build();
  }

  /**
   * Returns a copy of this quantity that counts only members of the given actor, for example {@code
   * Quantity.exactly(FATALITIES, 2).among(elders)}.
   *
   * @param actor the actor whose members are counted
   * @return a new quantity
   */
  default Quantity among(Identified<Actor> actor) {
    Objects.requireNonNull(actor, "actor");
    return toBuilder().among(actor).build();
  }

  /**
   * Returns a copy of this quantity that counts only members of the given actor.
   *
   * @param actorId the id of an actor in the dossier
   * @return a new quantity
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  default Quantity among(String actorId) {
    return toBuilder().among(actorId).build();
  }

  /**
   * Returns a builder with the values of this quantity.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code kind} and at least one of {@code low}, {@code best}, {@code
   * high} and {@code text} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Quantity}. */
  final class Builder extends QuantityBuilderBase {
    Builder() {}

    @Override
    Quantity normalized(Quantity given) {
      given.low().ifPresent(low -> low(plain(low)));
      given.best().ifPresent(best -> best(plain(best)));
      given.high().ifPresent(high -> high(plain(high)));
      given.previous().ifPresent(previous -> previous(plain(previous)));
      return assembled();
    }

    @Override
    void check(Quantity built, StructureCheck check) {
      boolean empty =
          built.low().isEmpty()
              && built.best().isEmpty()
              && built.high().isEmpty()
              && built.text().isEmpty();
      check
          .number("low", built.low())
          .number("best", built.best())
          .number("high", built.high())
          .number("previous", built.previous())
          .holds(!empty, "quantity.empty", "a quantity must have low, best, high or text");
    }

    /**
     * Returns the canonical form of a number (1E+2 becomes 100), because {@code BigDecimal.equals}
     * compares the scale as well as the value.
     */
    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = ExactNumbers.copy(number).stripTrailingZeros();
      return stripped.scale() < 0 && HeldByDouble.holds(stripped) ? stripped.setScale(0) : stripped;
    }
  }
}
