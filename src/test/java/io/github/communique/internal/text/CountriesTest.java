package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # reserved exceptionally, or used by the European Union
          UK, GB
          EL, GR
          FX, FR
          AC, SH
          TA, SH
          CQ, GG
          IC, ES
          DG, IO
          # in lower case, or with space around it
          uk, GB
          fr, FR
          Fr, FR
          ' FR', FR
          'fr\t', FR
          # in three letters
          FRA, FR
          fra, FR
          GBR, GB
          XKX, XK
          GER, DE
          ROM, RO
          # withdrawn, and another country has taken its place
          ZR, CD
          TP, TL
          BU, MM
          DD, DE
          # of FIPS 10-4
          UP, UA
          SP, ES
          JA, JP
          """)
  void aWrongCodeHasARightOne(String wrong, String right) {
    assertThat(Countries.contains(wrong)).isFalse();
    assertThat(Countries.meant(wrong)).contains(right);
  }

  /**
   * Codes of regions that consist of several countries, codes that do not represent a country, and
   * unknown codes.
   */
  @ParameterizedTest
  @ValueSource(strings = {"EU", "UN", "SU", "YU", "CS", "AN", "ZZ", "QQQ", "France", "", "12"})
  void nothingIsGuessed(String wrong) {
    assertThat(Countries.contains(wrong)).isFalse();
    assertThat(Countries.meant(wrong)).isEmpty();
  }

  @Test
  void aRightCodeIsLeftAlone() {
    for (String code : Locale.getISOCountries()) {
      assertThat(Countries.contains(code)).isTrue();
      assertThat(Countries.meant(code)).isEmpty();
    }
  }
}
