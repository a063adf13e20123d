package io.github.communique.internal.rules;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Currency codes and currency signs. */
final class Currencies {
  private static final Set<String> SIGNS =
      Set.of("$", "US$", "\u20ac", "\u00a3", "\u00a5", "\u20bd", "\u20b4");

  /** The ISO 4217 codes, as included in the Java platform. */
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private Currencies() {}

  static boolean contains(String unit) {
    return CODES.contains(unit) || SIGNS.contains(unit);
  }
}
