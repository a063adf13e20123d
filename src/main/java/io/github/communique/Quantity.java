package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.ExactNumbers;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.QuantityKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many or how much, with the spread that the report leaves open.
 *
 * <pre>{@code
 * Quantity.atLeast(QuantityKind.INJURED, 5);
 * Quantity.atLeast(QuantityKind.INJURED, 10).withText("en", "more than ten");
 * Quantity.exactly(QuantityKind.FATALITIES, 2).among(elders);
 * }</pre>
 *
 * <p>What was said is kept, and nothing is calculated from it:
 *
 * <table class="striped">
 *   <caption>From the words to the numbers</caption>
 *   <tr><th>the report says</th><th>low</th><th>best</th><th>high</th><th>text</th></tr>
 *   <tr><td>five</td><td></td><td>5</td><td></td><td></td></tr>
 *   <tr><td>at least five</td><td>5</td><td></td><td></td><td></td></tr>
 *   <tr><td>at most five</td><td></td><td></td><td>5</td><td></td></tr>
 *   <tr><td>five to eight</td><td>5</td><td></td><td>8</td><td></td></tr>
 *   <tr><td>more than ten</td><td>10, not 11</td><td></td><td></td><td>more than ten</td></tr>
 *   <tr><td>several</td><td></td><td></td><td></td><td>several</td></tr>
 * </table>
 *
 * <p>One of the numbers or the text is needed, else {@code quantity.empty}. A number has at most 15
 * significant digits, which every reader of JSON keeps, else {@code json.limit}. Numbers that are
 * negative or not in order can be built and stored; validation reports them as {@code
 * quantity.negative} and {@code quantity.not-ordered}.
 *
 * <p>Numbers are equal by their value, whatever was written: 5, 5.0 and 5E0 are all kept as 5, and
 * 1E+2 as 100.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"of", "among", "low", "best", "high", "unit", "text"})
public sealed interface Quantity extends Extensible, Serializable permits ImmutableQuantity {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * What is counted or measured.
   *
   * @return the kind, for example fatalities
   */
  @JsonProperty(value = "of", required = true)
  QuantityKind of();

  /**
   * Whose they are, when only those of one actor are counted: five dead, among them two elders.
   *
   * @return the actor; absent when not stated
   */
  @JsonProperty("among")
  Optional<Ref<Actor>> among();

  /**
   * The least that the report leaves open.
   *
   * @return the lower bound, itself included; absent when not stated
   */
  @JsonProperty("low")
  Optional<BigDecimal> low();

  /**
   * The number itself, or the one that the report thinks the most likely.
   *
   * @return the number; absent when not stated
   */
  @JsonProperty("best")
  Optional<BigDecimal> best();

  /**
   * The most that the report leaves open.
   *
   * @return the upper bound, itself included; absent when not stated
   */
  @JsonProperty("high")
  Optional<BigDecimal> high();

  /**
   * What one of it is.
   *
   * @return the unit, for example {@code EUR} or {@code km}; absent when things are counted
   */
  @JsonProperty("unit")
  Optional<String> unit();

  /**
   * The words of the report.
   *
   * @return the words; absent when not stated
   */
  @JsonProperty("text")
  Optional<LocalizedText> text();

  /**
   * A plain number: "five".
   *
   * @param kind what is counted
   * @param number the number
   * @return a quantity of that best value
   * @throws StructureException if the number has more than 15 significant digits
   */
  static Quantity exactly(QuantityKind kind, long number) {
    return builder().of(kind).best(number).build();
  }

  /**
   * A lower bound: "at least five". For "more than five" add the words, {@code withText("en", "more
   * than five")}.
   *
   * @param kind what is counted
   * @param low the least
   * @return a quantity of that low value
   * @throws StructureException if the number has more than 15 significant digits
   */
  static Quantity atLeast(QuantityKind kind, long low) {
    return builder().of(kind).low(low).build();
  }

  /**
   * An upper bound: "at most five". For "fewer than five" add the words, {@code withText("en",
   * "fewer than five")}.
   *
   * @param kind what is counted
   * @param high the most
   * @return a quantity of that high value
   * @throws StructureException if the number has more than 15 significant digits
   */
  static Quantity atMost(QuantityKind kind, long high) {
    return builder().of(kind).high(high).build();
  }

  /**
   * A range: "five to eight".
   *
   * @param kind what is counted
   * @param low the least
   * @param high the most
   * @return a quantity between the two, both included
   * @throws StructureException if a number has more than 15 significant digits
   */
  static Quantity between(QuantityKind kind, long low, long high) {
    return builder().of(kind).low(low).high(high).build();
  }

  /**
   * Words that no number says as well: "several".
   *
   * @param kind what is counted
   * @param language the language of the words, a tag of BCP 47
   * @param words the words of the report
   * @return a quantity without a number
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  static Quantity words(QuantityKind kind, String language, String words) {
    return builder().of(kind).text(language, words).build();
  }

  /**
   * Words that give no number, which may have translations.
   *
   * @param kind what is counted or measured
   * @param words the words of the report
   * @return a quantity without a number
   */
  static Quantity words(QuantityKind kind, LocalizedText words) {
    return builder().of(kind).text(words).build();
  }

  /**
   * This quantity with the words of the report.
   *
   * @param language the language of the words, a tag of BCP 47
   * @param words the words
   * @return a new quantity
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  default Quantity withText(String language, String words) {
    return toBuilder().text(language, words).build();
  }

  /**
   * This quantity with the words of the report, which may have translations.
   *
   * @param words the words
   * @return a new quantity
   */
  default Quantity withText(LocalizedText words) {
    return toBuilder().text(words).build();
  }

  /**
   * This quantity of one actor's: {@code Quantity.exactly(FATALITIES, 2).among(elders)}.
   *
   * @param actor the actor of whom only those are counted
   * @return a new quantity
   */
  default Quantity among(Identified<Actor> actor) {
    Objects.requireNonNull(actor, "actor");
    return toBuilder().among(actor).build();
  }

  /**
   * This quantity of one actor's.
   *
   * @param actorId the id of an actor of the dossier
   * @return a new quantity
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  default Quantity among(String actorId) {
    return toBuilder().among(actorId).build();
  }

  /**
   * A builder that starts with this quantity.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder; {@code of} is required, and one of {@code low}, {@code best}, {@code high}
   * and {@code text}.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Quantity}. */
  final class Builder extends QuantityBuilderBase {
    Builder() {}

    @Override
    Quantity normalized(Quantity given) {
      given.low().ifPresent(low -> low(plain(low)));
      given.best().ifPresent(best -> best(plain(best)));
      given.high().ifPresent(high -> high(plain(high)));
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
          .digits("low", built.low())
          .digits("best", built.best())
          .digits("high", built.high())
          .holds(!empty, "quantity.empty", "a quantity needs low, best, high or text");
    }

    /** 1E+2 as 100: the one form of a number, since {@link BigDecimal} equals tells forms apart. */
    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = ExactNumbers.copy(number).stripTrailingZeros();
      return stripped.scale() < 0 && StructureCheck.isShort(stripped)
          ? stripped.setScale(0)
          : stripped;
    }
  }
}
