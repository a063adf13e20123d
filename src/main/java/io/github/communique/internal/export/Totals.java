package io.github.communique.internal.export;

import io.github.communique.Quantity;
import io.github.communique.internal.text.Currencies;
import io.github.communique.internal.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the quantities that count the people or things of a whole event. */
public final class Totals {
  /** A percent sign, a rate such as "people/day" or a factor such as "100,000 people". */
  private static final Pattern NOT_COUNTED = Pattern.compile("[%\u2030/0-9]");

  /** Units with which the number itself is not the count, such as 12 in "12 thousand". */
  private static final Set<String> FACTORS =
      WordList.phrases(
          "percent, per cent, percentage point, percentage points, dozen, dozens, hundred, hundreds,"
              + " k, thousand, thousands, m, mn, million, millions, bn, billion, billions, trillion,"
              + " trillions");

  private Totals() {}

  /** Returns whether a quantity is a count of the whole event, not of a single actor or item. */
  public static boolean isTotal(Quantity quantity) {
    return quantity.among().isEmpty() && quantity.item().isEmpty() && isCount(quantity);
  }

  /**
   * Returns whether the numbers of a quantity are counts during the event. A rate, a percentage and
   * the number of another period are not. A unit may name what is counted, such as "person".
   */
  public static boolean isCount(Quantity quantity) {
    return quantity.period().isEmpty()
        && quantity.per().isEmpty()
        && quantity.base().isEmpty()
        && isOfCount(quantity.unit());
  }

  private static boolean isOfCount(Optional<String> unit) {
    return unit.filter(
            stated ->
                Currencies.contains(stated)
                    || FACTORS.contains(stated.strip().toLowerCase(Locale.ROOT))
                    || NOT_COUNTED.matcher(stated).find())
        .isEmpty();
  }
}
