package io.github.communique.interop.dataset;

import static io.github.communique.interop.dataset.CountryScheme.CAMEO;
import static io.github.communique.interop.dataset.CountryScheme.CORRELATES_OF_WAR;
import static io.github.communique.interop.dataset.CountryScheme.FIPS10_4;
import static io.github.communique.interop.dataset.CountryScheme.GLEDITSCH_WARD;
import static io.github.communique.interop.dataset.CountryScheme.ISO_ALPHA_2;
import static io.github.communique.interop.dataset.CountryScheme.ISO_ALPHA_3;
import static io.github.communique.interop.dataset.CountryScheme.ISO_NUMERIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Classification;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.Status;
import io.github.communique.vocabulary.Word;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {
  private static final List<List<String>> COUNTRIES = CodeTable.rows("country-codes.tsv");
  private static final List<List<String>> EVENTS = CodeTable.rows("event-codes.tsv");

  /** Tests codes that denote different countries in different schemes. */
  @ParameterizedTest
  @CsvSource({
    "AU, FIPS10_4, ISO_ALPHA_2, AT",
    "AS, FIPS10_4, ISO_ALPHA_2, AU",
    "CH, FIPS10_4, ISO_ALPHA_2, CN",
    "GM, FIPS10_4, ISO_ALPHA_2, DE",
    "WE, FIPS10_4, ISO_ALPHA_2, PS",
    "RB, FIPS10_4, ISO_ALPHA_2, RS",
    "AT, ISO_ALPHA_2, FIPS10_4, AU",
    "ROM, CAMEO, ISO_ALPHA_2, RO",
    "RO, ISO_ALPHA_2, CAMEO, ROM",
    "MTN, CAMEO, ISO_ALPHA_2, ME",
    "FR, ISO_ALPHA_2, ISO_ALPHA_3, FRA",
    "AL, ISO_ALPHA_2, ISO_NUMERIC, 008",
    "DE, ISO_ALPHA_2, ISO_NUMERIC, 276",
    "220, GLEDITSCH_WARD, ISO_ALPHA_2, FR",
    "970, GLEDITSCH_WARD, ISO_ALPHA_2, KI",
    "970, CORRELATES_OF_WAR, ISO_ALPHA_2, NR",
    "DE, ISO_ALPHA_2, CORRELATES_OF_WAR, 255",
  })
  void convertsByTheSchemesOfToday(
      String code, CountryScheme from, CountryScheme to, String expected) {
    assertThat(Crosswalk.country(from, code, to)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "345, GLEDITSCH_WARD, ISO_ALPHA_2",
    "PS, ISO_ALPHA_2, FIPS10_4",
    "XK, ISO_ALPHA_2, ISO_NUMERIC",
    "EUR, CAMEO, ISO_ALPHA_2",
    "fr, ISO_ALPHA_2, ISO_ALPHA_3",
    "8, ISO_NUMERIC, ISO_ALPHA_2",
    "'', FIPS10_4, ISO_ALPHA_2",
    "OS, FIPS10_4, ISO_ALPHA_2",
  })
  void guessesNothing(String code, CountryScheme from, CountryScheme to) {
    assertThat(Crosswalk.country(from, code, to)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "345, GLEDITSCH_WARD, ISO_ALPHA_2, 1991-06-01, YU",
    "345, GLEDITSCH_WARD, ISO_ALPHA_2, 2004-06-01, CS",
    "340, GLEDITSCH_WARD, ISO_ALPHA_2, 2010-06-01, RS",
    "365, GLEDITSCH_WARD, ISO_ALPHA_2, 1989-06-01, SU",
    "365, GLEDITSCH_WARD, ISO_ALPHA_2, 1991-12-26, RU",
    "816, GLEDITSCH_WARD, ISO_ALPHA_2, 1970-01-01, VD",
    "DE, ISO_ALPHA_2, ISO_NUMERIC, 1990-10-02, 280",
    "DE, ISO_ALPHA_2, ISO_NUMERIC, 1990-10-03, 276",
    "RO, ISO_ALPHA_2, ISO_ALPHA_3, 2002-01-31, ROM",
    "SD, ISO_ALPHA_2, ISO_NUMERIC, 2011-07-08, 736",
    "SD, ISO_ALPHA_2, ISO_NUMERIC, 2011-07-09, 729",
    "OD, FIPS10_4, CAMEO, 2015-01-01, SSD",
    "626, GLEDITSCH_WARD, ISO_ALPHA_3, 2011-07-09, SSD",
    "SU, ISO_ALPHA_2, CORRELATES_OF_WAR, 1991-12-25, 365",
    "RS, FIPS10_4, ISO_ALPHA_3, 1991-12-26, RUS",
    "YU, ISO_ALPHA_2, ISO_NUMERIC, 1992-04-26, 890",
    "YU, ISO_ALPHA_2, ISO_NUMERIC, 1992-04-27, 891",
    "345, CORRELATES_OF_WAR, ISO_ALPHA_3, 2006-06-04, SCG",
    "345, CORRELATES_OF_WAR, ISO_ALPHA_3, 2006-06-05, SRB",
    "YI, FIPS10_4, ISO_ALPHA_2, 2005-01-01, CS",
    "RB, FIPS10_4, CAMEO, 2007-01-01, SRB",
    "RI, FIPS10_4, GLEDITSCH_WARD, 2010-01-01, 340",
    "CS, ISO_ALPHA_2, GLEDITSCH_WARD, 1992-12-31, 315",
    "CS, ISO_ALPHA_2, GLEDITSCH_WARD, 2004-01-01, 345",
    "316, GLEDITSCH_WARD, ISO_ALPHA_2, 1993-01-01, CZ",
    "EZ, FIPS10_4, CAMEO, 1993-01-01, CZE",
    "LO, FIPS10_4, CORRELATES_OF_WAR, 1993-01-01, 317",
    "265, GLEDITSCH_WARD, ISO_ALPHA_2, 1990-10-02, DD",
    "260, GLEDITSCH_WARD, CORRELATES_OF_WAR, 1990-10-02, 260",
    "260, GLEDITSCH_WARD, CORRELATES_OF_WAR, 1990-10-03, 255",
    "678, GLEDITSCH_WARD, CORRELATES_OF_WAR, 1990-05-21, 678",
    "678, GLEDITSCH_WARD, CORRELATES_OF_WAR, 1990-05-22, 679",
    "680, CORRELATES_OF_WAR, ISO_ALPHA_2, 1990-05-21, YD",
    "YM, FIPS10_4, ISO_NUMERIC, 1990-05-22, 887",
    "816, CORRELATES_OF_WAR, ISO_ALPHA_3, 1976-07-02, VNM",
    "VM, FIPS10_4, CAMEO, 1980-01-01, VNM",
    "CG, FIPS10_4, ISO_ALPHA_3, 1997-05-16, ZAR",
    "CG, FIPS10_4, ISO_ALPHA_3, 1997-05-17, COD",
    "490, GLEDITSCH_WARD, CAMEO, 1990-01-01, COD",
  })
  void convertsAsOnADay(
      String code, CountryScheme from, CountryScheme to, LocalDate day, String expected) {
    assertThat(Crosswalk.country(from, code, to, day)).contains(expected);
  }

  /** The codes of a state are invalid from the day after its dissolution. */
  @ParameterizedTest
  @CsvSource({
    "DD, ISO_ALPHA_2, ISO_NUMERIC, 1990-10-03",
    "265, GLEDITSCH_WARD, ISO_ALPHA_2, 1990-10-03",
    "680, GLEDITSCH_WARD, ISO_ALPHA_2, 1990-05-22",
    "315, CORRELATES_OF_WAR, ISO_ALPHA_2, 1993-01-01",
    "316, GLEDITSCH_WARD, ISO_ALPHA_2, 1992-12-31",
    "SU, ISO_ALPHA_2, ISO_ALPHA_3, 1991-12-26",
    "817, GLEDITSCH_WARD, ISO_ALPHA_2, 1970-01-01",
    "626, CORRELATES_OF_WAR, ISO_ALPHA_2, 2011-07-08",
    "YU, ISO_ALPHA_2, ISO_NUMERIC, 2003-02-04",
  })
  void outsideItsTimeACodeIsEmpty(
      String code, CountryScheme from, CountryScheme to, LocalDate day) {
    assertThat(Crosswalk.country(from, code, to, day)).isEmpty();
  }

  @Test
  void noCodeIsThatOfTwoCountriesAtOneTime() {
    for (CountryScheme scheme : CountryScheme.values()) {
      Map<String, LocalDate> ends = new HashMap<>();
      COUNTRIES.stream()
          .filter(row -> !row.get(scheme.ordinal()).isEmpty() && row.get(9).isEmpty())
          .sorted((a, b) -> a.get(7).compareTo(b.get(7)))
          .forEach(
              row -> {
                LocalDate from = row.get(7).isEmpty() ? LocalDate.MIN : LocalDate.parse(row.get(7));
                LocalDate to = row.get(8).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(8));
                LocalDate before = ends.put(row.get(scheme.ordinal()), to);
                assertThat(before == null || before.isBefore(from))
                    .as("%s %s", scheme, row)
                    .isTrue();
                assertThat(from).isBeforeOrEqualTo(to);
              });
    }
  }

  @Test
  void everyCountryOfThePlatformIsThere() {
    for (String code : Locale.getISOCountries()) {
      String three = new Locale.Builder().setRegion(code).build().getISO3Country();
      assertThat(Crosswalk.country(ISO_ALPHA_2, code, ISO_ALPHA_3)).contains(three);
      assertThat(Crosswalk.country(ISO_ALPHA_3, three, ISO_ALPHA_2)).contains(code);
      assertThat(Crosswalk.country(ISO_ALPHA_2, code, ISO_NUMERIC).orElseThrow()).matches("\\d{3}");
    }
  }

  @Test
  void codesAreOfTheFormOfTheirScheme() {
    for (List<String> row : COUNTRIES) {
      assertThat(row).hasSize(10);
      assertThat(row.get(0)).matches("|[A-Z]{2}");
      assertThat(row.get(1)).matches("|[A-Z]{3}");
      assertThat(row.get(2)).matches("|\\d{3}");
      assertThat(row.get(3)).matches("|[A-Z]{2}");
      assertThat(row.get(4)).matches("|[A-Z]{3}");
      assertThat(row.get(5)).matches("|[1-9]\\d{0,2}");
      assertThat(row.get(6)).matches("|[1-9]\\d{0,2}");
    }
    assertThat(Crosswalk.isCountry(FIPS10_4, "AU")).isTrue();
    assertThat(Crosswalk.isCountry(CAMEO, "EUR")).isFalse();
    assertThat(Crosswalk.isCountry(CORRELATES_OF_WAR, "365")).isTrue();
    assertThat(Crosswalk.isCountry(GLEDITSCH_WARD, "")).isFalse();
  }

  @Test
  void aCodeThereAndBackIsTheSame() {
    for (List<String> row : COUNTRIES) {
      for (CountryScheme from : CountryScheme.values()) {
        for (CountryScheme to : CountryScheme.values()) {
          String code = row.get(from.ordinal());
          // Skips the Palestinian territories, because two of the schemes have two codes for them.
          if (!code.isEmpty() && row.get(9).isEmpty()) {
            Crosswalk.country(from, code, to)
                .flatMap(there -> Crosswalk.country(to, there, from))
                .ifPresent(
                    back ->
                        assertThat(Crosswalk.country(from, back, to))
                            .isEqualTo(Crosswalk.country(from, code, to)));
          }
        }
      }
    }
  }

  @Test
  void everyEventCodeHasAKindOfTheModel() {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : EVENTS) {
      assertThat(row).hasSize(6);
      ClassificationScheme scheme = ClassificationScheme.of(row.get(0));
      assertThat(scheme.isKnown()).as("%s", row).isTrue();
      assertThat(seen.add(row.subList(0, 2))).as("%s", row).isTrue();
      EventKind kind = Crosswalk.event(scheme, row.get(1)).orElseThrow();
      assertThat(kind.word().isKnown()).as("%s", row).isTrue();
      assertThat(kind.detail().stream()).allMatch(Word::isKnown);
      assertThat(Crosswalk.codes(scheme, kind)).contains(row.get(1));
    }
  }

  /**
   * The codes of the CAMEO codebook, and two codes that only ICEWS and GDELT use: 20 root codes, a
   * general code for each of them, and specific codes below the base codes.
   */
  @Test
  void theCodesOfCameoAreComplete() {
    List<String> codes =
        EVENTS.stream().filter(row -> row.get(0).equals("cameo")).map(row -> row.get(1)).toList();
    assertThat(codes).hasSize(318).allMatch(code -> code.matches("[0-2]\\d{1,3}"));
    for (int root = 1; root <= 20; root++) {
      String text = String.format(Locale.ROOT, "%02d", root);
      assertThat(codes).contains(text, text + "0");
      assertThat(Crosswalk.event(ClassificationScheme.CAMEO, text))
          .isEqualTo(Crosswalk.event(ClassificationScheme.CAMEO, text + "0"));
    }
    assertThat(codes)
        .filteredOn(code -> code.length() == 4)
        .allSatisfy(code -> assertThat(codes).contains(code.substring(0, 3), code.substring(0, 2)));
    Set<String> types = new HashSet<>();
    codes.forEach(code -> Crosswalk.cameoToPlover(code).ifPresent(types::add));
    assertThat(types)
        .allSatisfy(
            type -> assertThat(Crosswalk.event(ClassificationScheme.PLOVER, type)).isPresent())
        .hasSize(16);
  }

  /** Validation and import use separate lists of the CAMEO codes. */
  @Test
  void validationAcceptsTheSameCodesOfCameo() {
    Action.Builder action =
        Action.builder().id("a").kind(ActionKind.ATTACK).status(Status.OCCURRED);
    List<String> codes =
        IntStream.of(2, 3, 4)
            .boxed()
            .flatMap(
                digits ->
                    IntStream.range(0, (int) Math.pow(10, digits))
                        .mapToObj(i -> String.format(Locale.ROOT, "%0" + digits + "d", i)))
            .toList();
    codes.forEach(
        code -> action.classification(Classification.of(ClassificationScheme.CAMEO, code)));
    Dossier dossier = Dossier.builder().add(action.build()).build();

    assertThat(Validator.standard().validate(dossier).issues())
        .filteredOn(issue -> issue.code().equals("classification.unknown"))
        .extracting(Issue::pointer)
        .containsExactlyElementsOf(
            IntStream.range(0, codes.size())
                .filter(i -> Crosswalk.event(ClassificationScheme.CAMEO, codes.get(i)).isEmpty())
                .mapToObj(i -> "/actions/0/classifications/" + i + "/code")
                .toList());
  }

  /** Verbal events are statements; all other events are actions. */
  @Test
  void theKindsOfCameoFollowItsRoots() {
    Set<String> legalActs = Set.of("115", "116", "128", "129");
    for (List<String> row : EVENTS) {
      String code = row.get(1);
      if (!row.get(0).equals("cameo") || code.startsWith("05")) {
        continue;
      }
      int root = Integer.parseInt(code.substring(0, 2));
      String expected =
          root == 4
              ? "meeting"
              : root < 4 || root >= 10 && root <= 13 && !legalActs.contains(code)
                  ? "statement"
                  : "action";
      assertThat(row.get(2)).as(code).isEqualTo(expected);
    }
  }

  /** Tests that CAMEO codes agree with the PLOVER types that replaced them. */
  @ParameterizedTest
  @CsvSource({
    "057, AGREE", "0841, RETREAT", "0863, RETREAT", "0871, RETREAT", "083, CONCEDE",
    "091, ACCUSE", "116, SANCTION", "104, REQUEST", "193, ASSAULT", "173, COERCE",
  })
  void theTypesOfPloverAreThoseWithTheModes(String cameo, String plover) {
    assertThat(Crosswalk.cameoToPlover(cameo)).contains(plover);
  }

  /** Tests codes that could easily be mapped to the wrong kind of event. */
  @ParameterizedTest
  @CsvSource({
    "CAMEO, 015, claim-responsibility",
    "CAMEO, 0842, return",
    "CAMEO, 0863, lift-restriction",
    "CAMEO, 106, demand",
    "CAMEO, 128, violate",
    "CAMEO, 176, cyber-attack",
    "CAMEO, 191, blockade",
    "PLOVER, MOBILIZE/weapons, mobilize",
    "PLOVER, COERCE/misinformation, publish",
    "PLOVER, DEMAND, demand",
    "PLOVER, FIGHT, fight",
    "ACLED, Headquarters or base established, deploy-forces",
    "ACLED, Non-violent transfer of territory, occupy",
    "ACLED, Disrupted weapons use, seize",
    "UCDP, 3, attack",
  })
  void reviewedCodes(String scheme, String code, String word) {
    EventKind kind =
        Crosswalk.event(ClassificationScheme.of(scheme.toLowerCase(Locale.ROOT)), code)
            .orElseThrow();
    assertThat(kind.word().value()).isEqualTo(word);
  }

  @Test
  void theTypesAndModesOfPloverAreComplete() {
    List<String> codes =
        EVENTS.stream().filter(row -> row.get(0).equals("plover")).map(row -> row.get(1)).toList();
    assertThat(codes).filteredOn(code -> code.contains("/")).hasSize(67);
    assertThat(codes)
        .filteredOn(code -> code.contains("/"))
        .allSatisfy(code -> assertThat(codes).contains(code.substring(0, code.indexOf('/'))));
  }

  @Test
  void anUnknownCodeIsNotGuessed() {
    assertThat(Crosswalk.event(ClassificationScheme.CAMEO, "109")).isEmpty();
    assertThat(Crosswalk.event(ClassificationScheme.CAMEO, "")).isEmpty();
    assertThat(Crosswalk.event(ClassificationScheme.AIDA, "041")).isEmpty();
    assertThat(Crosswalk.cameoToPlover("010")).isEmpty();
  }
}
