package io.github.communique.page;

import io.github.communique.Quantity;
import io.github.communique.vocabulary.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Describes quantities in words. */
final class Quantities {
  /** English units that form the plural with an "s". */
  private static final Set<String> WITH_PLURAL =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "quarter",
          "year",
          "decade",
          "mile",
          "nautical mile",
          "percentage point");

  private Quantities() {}

  /** Describes a quantity, for example as "fatalities: at least 10 (“a dozen”) among soldiers". */
  static Phrase describe(Quantity quantity, Wording wording) {
    List<Phrase> numbers = new ArrayList<>();
    String about = quantity.approximate() ? "about " : "";
    String least = quantity.lowExclusive() ? "more than " : "at least ";
    String most = quantity.highExclusive() ? "less than " : "at most ";
    quantity.best().map(best -> Phrase.of(about + number(best))).ifPresent(numbers::add);
    quantity.low().map(low -> Phrase.of(about + least + number(low))).ifPresent(numbers::add);
    quantity.high().map(high -> Phrase.of(about + most + number(high))).ifPresent(numbers::add);
    if (numbers.isEmpty() && quantity.approximate()) {
      numbers.add(Phrase.of("about"));
    }
    List<Phrase> amount = new ArrayList<>();
    amount.add(Phrase.join(", ", numbers));
    quantity.unit().map(unit -> Phrase.data(unit(unit, quantity))).ifPresent(amount::add);
    String of = quantity.kind().equals(QuantityKind.CHANGE) ? "against " : "of ";
    quantity.base().map(base -> Phrase.of(of, base)).ifPresent(amount::add);
    quantity.per().map(per -> Phrase.of("per ", Phrase.data(per))).ifPresent(amount::add);
    quantity
        .previous()
        .map(previous -> Phrase.of("(before: " + number(previous) + ")"))
        .ifPresent(amount::add);
    quantity
        .period()
        .map(period -> Phrase.of("(", Phrase.join(", ", Times.lines(period)), ")"))
        .ifPresent(amount::add);
    quantity.text().map(Wording::quoted).ifPresent(amount::add);
    quantity
        .among()
        .map(actor -> Phrase.of("among ", wording.mention(actor)))
        .ifPresent(amount::add);
    Phrase counted =
        Phrase.join(
            ", ",
            Wording.word(quantity.kind()),
            quantity.item().map(Phrase::of).orElse(Phrase.NONE),
            quantity.stance().map(Wording::word).orElse(Phrase.NONE));
    return Phrase.join(": ", counted, Phrase.join(" ", amount));
  }

  /** Formats a number with commas between groups of three digits. */
  private static String number(BigDecimal number) {
    boolean isShort = Math.abs((long) number.scale()) + number.precision() < 40;
    return isShort
        ? String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number)
        : Phrase.cut(number.toString(), Wording.MENTION);
  }

  /**
   * Returns a unit in the plural if it is an English unit and a number other than 1 precedes it.
   */
  private static String unit(String unit, Quantity quantity) {
    boolean isSeveral =
        quantity
            .high()
            .or(quantity::low)
            .or(quantity::best)
            .filter(number -> number.abs().compareTo(BigDecimal.ONE) != 0)
            .isPresent();
    return isSeveral && WITH_PLURAL.contains(unit) ? unit + "s" : unit;
  }
}
