package io.github.communique.internal.text;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Currency codes, signs and names. */
public final class Currencies {
  private static final Set<String> SIGNS =
      Set.of("$", "US$", "\u20ac", "\u00a3", "\u00a5", "\u20bd", "\u20b4");

  /**
   * The usual names and codes of major currencies, in lower case. Other codes are not accepted in
   * lower case, because some codes, such as {@code cup}, are also ordinary words.
   */
  private static final Set<String> NAMES =
      WordList.phrases(
          "dollar, dollars, us dollar, us dollars, euro, euros, yen, yuan, ruble, rubles, rouble,"
              + " roubles, hryvnia, hryvnias, rupee, rupees, rupiah, usd, eur, gbp, jpy, cny, rub,"
              + " uah, inr, idr");

  /** The ISO 4217 codes that the Java platform supports. */
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  /** Returns whether a unit is the code, the sign or the usual name of a currency. */
  public static boolean contains(String unit) {
    return CODES.contains(unit)
        || SIGNS.contains(unit)
        || NAMES.contains(unit.toLowerCase(Locale.ROOT));
  }
}
