package io.github.communique.vocabulary;

import java.util.List;
import java.util.Locale;

/**
 * Runs a test with default locales that affect the case conversion of letters or the formatting of
 * digits.
 */
final class Locales {
  /**
   * Turkish and Azeri have a dotless i, Lithuanian keeps the dot of an i that has an accent, and
   * the last locale formats numbers with Arabic-Indic digits.
   */
  static final List<Locale> ALL =
      List.of(
          Locale.ROOT,
          Locale.forLanguageTag("tr"),
          Locale.forLanguageTag("az"),
          Locale.forLanguageTag("lt"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"));

  private Locales() {}

  interface Check {
    void run() throws Exception;
  }

  static void under(Locale locale, Check check) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      check.run();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Runs the test with each locale as the default locale. */
  static void underEach(Check check) throws Exception {
    for (Locale locale : ALL) {
      under(locale, check);
    }
  }
}
