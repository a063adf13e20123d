package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import io.github.communique.internal.text.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {
  /** Tests values in each scheme, and the kinds of objects that each value can identify. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wikidata | Q3052772 | all actors, all locations, event, article
          wikidata | Q5 |
          iso3166-1 | FR | state, country
          iso3166-1 | XK | state, country
          iso3166-2 | ID-JB | admin
          fips10-4 | AU | state, country
          fips10-4 | UP05 | admin
          fips10-4 | USTX | admin
          fips10-4 | UP00 |
          gleditsch-ward | 220 | state, country
          gleditsch-ward | 2 | state, country
          geonames | 2988507 | all locations
          lei | 529900T8BM49AURSDO55 | state, government-body, international-organization, \
          political-party, company, media, broadcaster, civil-society, trade-union, hospital, school, university, research-institute
          cameo | FRAGOV |
          cameo | ---MIL |
          cameo | IGOUNO |
          gdelt | 1030512483 | event
          icews | 20718170 | event
          acled | UKR12345 | event
          ucdp | 244657 | event
          un-document | S/RES/2202(2015) | article
          un-document | S/RES/2202 (2015) | article
          un-document | A/73/PV.1 | article
          un-document | E/CN.4/Sub.2/2003/12/Rev.2 | article
          doi | 10.7910/DVN/AJGVIT | article
          doi | 10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1 | article
          url | https://www.osce.org/cio/140156 |
          url | http://例え.jp/パス?q=1#x |
          acme:person | 12 |
          acme:person | two words |
          """)
  void isWellFormedAndIdentifies(String scheme, String value, String named) {
    IdentifierScheme its = IdentifierScheme.of(scheme);

    assertThat(its.isWellFormed(value)).isTrue();
    assertThat(identified(its, value)).isEqualTo(named == null ? "" : named);
  }

  private static String identified(IdentifierScheme scheme, String value) {
    List<String> found = new ArrayList<>();
    addKinds(
        ActorKind.known().stream().filter(kind -> scheme.identifies(value, kind)).toList(),
        scheme.identifies(value, ActorKind.of("acme:club")),
        "all actors",
        found);
    addKinds(
        LocationKind.known().stream().filter(kind -> scheme.identifies(value, kind)).toList(),
        scheme.identifies(value, LocationKind.of("acme:hill")),
        "all locations",
        found);
    if (scheme.identifiesEvent(value)) {
      found.add("event");
    }
    if (scheme.identifiesArticle(value)) {
      found.add("article");
    }
    return String.join(", ", found);
  }

  private static void addKinds(
      List<? extends Word> kinds, boolean others, String all, List<String> found) {
    if (others) {
      found.add(all);
    } else {
      kinds.forEach(kind -> found.add(kind.value()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wikidata | Q0
          wikidata | Q
          wikidata | Q007
          wikidata | q142
          wikidata | P31
          wikidata | 142
          wikidata | Q2147483648
          wikidata | Q99999999999999999999999
          iso3166-1 | FRA
          iso3166-1 | fr
          iso3166-1 | UK
          iso3166-1 | ZZ
          iso3166-2 | FR
          iso3166-2 | UK-LND
          iso3166-2 | id-jb
          iso3166-2 | ID_JB
          fips10-4 | AUS
          fips10-4 | up05
          fips10-4 | UP5
          fips10-4 | UP055
          gleditsch-ward | 0
          gleditsch-ward | 002
          gleditsch-ward | -99
          gleditsch-ward | 2200
          geonames | 0
          geonames | 02988507
          geonames | -782066
          geonames | ٢
          lei | 00000000000000000000
          lei | 00000000000000000098
          lei | 529900T8BM49AURSDO56
          lei | 529900t8bm49aursdo55
          lei | 52990000000000003300
          lei | 52990000000000006501
          lei | 52990000000000000099
          cameo | FRAGO
          cameo | fragov
          cameo | ---
          gdelt | 0
          gdelt | 01
          icews | 1.0
          acled | 12345
          acled | UKR0
          ucdp | -1
          un-document | 2202
          un-document | S/RES/
          un-document | resolution 2202/1
          doi | 10.7910
          doi | 10.7910/
          doi | 10.7910/-
          doi | 10.1/x
          doi | doi:10.7910/DVN/AJGVIT
          doi | https://doi.org/10.7910/DVN/AJGVIT
          doi | 10.7910/DVN AJGVIT
          url | www.osce.org
          url | https://
          url | http://n/a
          url | ftp://osce.org/x
          url | https://osce.org/a b
          """)
  void isMalformedAndIdentifiesNothing(String scheme, String value) {
    IdentifierScheme its = IdentifierScheme.of(scheme);

    assertThat(its.isWellFormed(value)).isFalse();
    assertThat(identified(its, value)).isEmpty();
  }

  private static List<IdentifierScheme> schemes() {
    List<IdentifierScheme> schemes = new ArrayList<>(IdentifierScheme.known());
    schemes.add(IdentifierScheme.of("acme:register"));
    return schemes;
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void placeholdersAreWellFormedInNoScheme(IdentifierScheme scheme) {
    for (String placeholder :
        List.of(
            "",
            " ",
            "N/A",
            "n/a",
            "#N/A",
            "(none)",
            "None",
            "null",
            "NULL",
            "nil",
            "-",
            "--",
            "?",
            ".",
            "unknown",
            "UNKNOWN",
            "not available",
            "undefined",
            "TBD",
            "0",
            "000",
            "0.0",
            "-1",
            "-99",
            "-9999",
            "xxx",
            "XXXX",
            "NaN",
            "test")) {
      assertThat(scheme.isWellFormed(placeholder)).as("%s", placeholder).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void surroundingSpaceAndHiddenCharactersAreMalformed(IdentifierScheme scheme) {
    String example = example(scheme);
    assertThat(scheme.isWellFormed(example)).isTrue();
    for (String hidden :
        List.of(
            " ", "\n", "\t", "\r\n", "\u00a0", "\u3000", "\u2028", "\u200b", "\ufeff", "\u0000",
            "\u00ad", "\u202e")) {
      assertThat(scheme.isWellFormed(example + hidden)).isFalse();
      assertThat(scheme.isWellFormed(hidden + example)).isFalse();
    }
  }

  private static String example(IdentifierScheme scheme) {
    return switch (scheme.value()) {
      case "wikidata" -> "Q142";
      case "iso3166-1", "fips10-4" -> "FR";
      case "iso3166-2" -> "ID-JB";
      case "lei" -> "529900T8BM49AURSDO55";
      case "cameo" -> "FRAGOV";
      case "acled" -> "UKR12345";
      case "un-document" -> "S/RES/2202(2015)";
      case "doi" -> "10.7910/DVN/AJGVIT";
      case "url" -> "https://www.osce.org/cio/140156";
      default -> "220";
    };
  }

  /**
   * RS-00 and PH-00 are registered codes, so a subdivision code that consists of zeros is not a
   * placeholder.
   */
  @Test
  void everySubdivisionOfIsoIsWellFormed() {
    List<String> refused = new ArrayList<>();
    ValidIdentifiers.getData()
        .get(Datatype.subdivision)
        .get(Datasubtype.regular)
        .subdivisionData
        .forEach(
            (region, parts) ->
                parts.forEach(
                    part -> {
                      String country = region.toUpperCase(Locale.ROOT);
                      String code = country + "-" + part.toUpperCase(Locale.ROOT);
                      if (Countries.contains(country)
                          && !IdentifierScheme.ISO3166_2.isWellFormed(code)) {
                        refused.add(code);
                      }
                    }));

    assertThat(refused).isEmpty();
    assertThat(IdentifierScheme.ISO3166_2.isWellFormed("RS-00")).isTrue();
  }

  /**
   * Tests that checking long values takes linear time, because the regular expressions neither
   * recurse nor backtrack.
   */
  @ParameterizedTest
  @ValueSource(strings = {"10.1234.1.1", "S/", "https://a", "---", "Q1", "0", "x", "  ", "é."})
  void aValueMayBeLong(String piece) {
    String value = piece.repeat(200_000 / piece.length());

    for (IdentifierScheme scheme : schemes()) {
      scheme.isWellFormed(value);
      assertThat(scheme.identifies(value, ActorKind.PERSON)).isFalse();
    }
  }
}
