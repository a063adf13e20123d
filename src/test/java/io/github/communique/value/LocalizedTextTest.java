package io.github.communique.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Faults;
import io.github.communique.issue.StructureException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
  private static final LocalizedText NAME =
      LocalizedText.of("id", "Prancis").translated("en", "France").translated("zh-Hant", "法國");

  @Test
  void theOriginalIsKnownFromItsTranslations() {
    assertThat(NAME.value()).isEqualTo("Prancis");
    assertThat(NAME.language()).contains("id");
    assertThat(NAME.translations())
        .containsExactly(Map.entry("en", "France"), Map.entry("zh-Hant", "法國"));
    assertThat(LocalizedText.of("Elysee").language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "id,            Prancis",
    "ID-id,         Prancis",
    "en,            France",
    "EN-gb,         France",
    "en-GB-x-house, France",
    "zh-hant-tw,    法國",
    "zh,            ",
    "zh-Hans,       ",
    "fr,            ",
    "'',            "
  })
  void aReaderGetsTheirLanguageOrABroaderOne(String language, String text) {
    assertThat(NAME.inLanguage(language)).isEqualTo(Optional.ofNullable(text));
  }

  @ParameterizedTest
  @CsvSource({
    "in, id",
    "id, in",
    "IN, id",
    "In, ID",
    "iw, he",
    "he, IW",
    "ji, yi",
    "yi, JI",
    "jw, jv",
    "mo, ro",
    "eng, en",
    "en, ENG",
    "ger, de",
    "in-ID, id-id",
    "iw-Hebr-IL, he-hebr-il",
    "de-DD, de-DE",
    "de-276, de-DE",
    "en-UK, en-GB",
    "my-BU, my-MM",
    "i-klingon, tlh",
    "I-LUX, lb",
    "zh-min-nan, nan",
    "zh-yue, yue",
    "zh-yue-HK, yue-HK",
    "zh-cmn-Hans-CN, zh-Hans-CN",
    "sgn-BE-FR, sfb",
    "no-bok, nb",
    "art-lojban, jbo",
    "und-Qaai, und-Zinh"
  })
  void aDeprecatedTagFindsTheOneThatReplacedItAndTheReverse(String one, String other) {
    assertThat(LocalizedText.of(one, "T").inLanguage(other)).contains("T");
    assertThat(LocalizedText.of(other, "T").inLanguage(one)).contains("T");
    LocalizedText translated = LocalizedText.of("fr", "F").translated(one, "T");
    assertThat(translated.inLanguage(other)).contains("T");
    assertThat(translated.translated(other, "U").translations())
        .containsExactly(Map.entry(one, "U"));
    assertThat(translated.inLanguage(other + "-x-house")).contains("T");
  }

  @ParameterizedTest
  @CsvSource({
    "no, nb",
    "tl, fil",
    "sh, sr-Latn",
    "cmn, zh",
    "zh-Hans, zh-Hant",
    "en-GB, en-US",
    "bih, bho",
    "en-x-in, en-x-id",
    "en-u-ca-iw, en-u-ca-he",
    "sr, hr"
  })
  void relatedLanguagesAreNotTheSame(String one, String other) {
    LocalizedText text = LocalizedText.of("fr", "F").translated(one, "T").translated(other, "U");
    assertThat(text.inLanguage(one)).contains("T");
    assertThat(text.inLanguage(other)).contains("U");
  }

  @Test
  void eachOfSeveralTagsOfOneLanguageHasItsText() {
    LocalizedText text =
        LocalizedText.builder()
            .value("France")
            .language("en")
            .translation("id", "1")
            .translation("ID", "2")
            .translation("in", "3")
            .translation("EN", "4")
            .build();
    assertThat(text.translations()).containsOnlyKeys("id", "ID", "in", "EN");
    assertThat(text.inLanguage("id")).contains("1");
    assertThat(text.inLanguage("ID")).contains("2");
    assertThat(text.inLanguage("in")).contains("3");
    assertThat(text.inLanguage("IN")).contains("1");
    assertThat(text.inLanguage("in-ID")).contains("3");
    assertThat(text.inLanguage("EN")).contains("4");
    assertThat(text.inLanguage("en")).contains("France");
    assertThat(text.translated("in", "new").translations())
        .containsEntry("in", "new")
        .containsEntry("id", "1")
        .hasSize(4);
  }

  @Test
  void aTranslationReplacesTheOneInItsLanguage() {
    LocalizedText replaced = NAME.translated("EN", "the French Republic");
    assertThat(replaced.translations())
        .containsExactly(Map.entry("en", "the French Republic"), Map.entry("zh-Hant", "法國"));
    assertThat(NAME.inLanguage("en")).contains("France");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", " Prancis ", "e\u0301", "👍"})
  void textIsKeptAsGiven(String value) {
    assertThat(LocalizedText.of("id", value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN-gb", "zh-Hant", "i-default", "sgn-BE-FR", "x-house"})
  void languagesAreKeptAsGiven(String language) {
    assertThat(LocalizedText.of(language, "x").language()).contains(language);
    assertThat(LocalizedText.of("x").translated(language, "y").translations())
        .containsOnlyKeys(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id_ID", "e", "Indonesian"})
  void malformedLanguagesAreRefused(String language) {
    assertThat(Faults.of(() -> LocalizedText.of(language, "x")))
        .containsExactly("text.language-malformed language");
    LocalizedText text = LocalizedText.of("x");
    assertThat(Faults.of(() -> text.translated(language, "y")))
        .containsExactly("text.language-malformed translations");
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    LocalizedText.Builder wrong =
        LocalizedText.builder().language("id_ID").translation("fr_FR", "x").extension("value", 1);
    assertThat(Faults.of(wrong::build))
        .containsExactlyInAnyOrder(
            "json.missing value",
            "text.language-malformed language",
            "text.language-malformed translations",
            "json.duplicate-key value");
  }

  @Test
  void equalityIgnoresTheOrderOfTranslations() {
    LocalizedText one = LocalizedText.of("x").translated("en", "y").translated("fr", "z");
    LocalizedText other = LocalizedText.of("x").translated("fr", "z").translated("en", "y");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(LocalizedText.of("und", "x").translated("en", "y"));
    assertThat(one.toBuilder().translations(Collections.emptyMap()).build())
        .isEqualTo(LocalizedText.of("x"));
  }

  @Test
  void aLanguageThatIsNotStatedIsUndetermined() {
    assertThat(LocalizedText.of("x").inLanguage("und")).contains("x");
    assertThat(NAME.inLanguage("und")).isEmpty();
  }

  @Test
  void aTranslationIntoNoLanguageIsRefused() {
    assertThatThrownBy(() -> LocalizedText.builder().value("x").translation(null, "y"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("language");
  }

  @Test
  void nullInTheTranslationsIsRefused() {
    LocalizedText.Builder builder = LocalizedText.builder().value("x");
    assertThatThrownBy(() -> builder.translations(Collections.singletonMap(null, "y")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("translations must not contain null as a key");
    assertThatThrownBy(() -> builder.translations(Collections.singletonMap("en", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("translations must not contain null; found null for \"en\"");
  }

  @Test
  void nothingGivenOutCanBeChanged() {
    assertThatThrownBy(() -> NAME.translations().put("fr", "France"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Élysée, E\u0301lyse\u0301e, true",
    "E\u0301lyse\u0301e, Élysée, true",
    "가, \u1100\u1161, true",
    "Å, \u212b, true",
    "q\u0301\u0307, q\u0307\u0301, false",
    "q\u0323\u0307, q\u0307\u0323, true",
    "Elysée, Élysée, false",
    "élysée, Élysée, false",
    "fi, \ufb01, false",
    "a b, a\u00a0b, false",
    "'', '', true"
  })
  void comparesUnderNfcAndChangesNothing(String value, String other, boolean same) {
    LocalizedText text = LocalizedText.of("fr", value);
    assertThat(text.equalsUnderNfc(other)).isEqualTo(same);
    assertThat(LocalizedText.of(other).equalsUnderNfc(value)).isEqualTo(same);
    assertThat(text.value()).isEqualTo(value);
    assertThat(text.equals(LocalizedText.of("fr", other))).isEqualTo(value.equals(other));
  }

  @Test
  void isBlankIfOneOfItsTextsIsBlank() {
    assertThat(LocalizedText.of("id", "Jakarta").hasBlank()).isFalse();
    assertThat(LocalizedText.of("id", "Jakarta").translated("en", "Jakarta").hasBlank()).isFalse();
    assertThat(LocalizedText.of(" \u00a0").hasBlank()).isTrue();
    assertThat(LocalizedText.of("id", "Jakarta").translated("en", "").hasBlank()).isTrue();
    assertThat(LocalizedText.of("").hasBlank()).isTrue();
  }

  /**
   * Two adjacent string arguments are easily swapped, so arguments that were probably swapped are
   * rejected.
   */
  @ParameterizedTest
  @CsvSource({
    "Paris,   fr",
    "Kyiv,    uk",
    "Rom,     de",
    "Ho,      en-GB",
    "Wien,    'Hauptstadt'",
    "Köln,    de",
    "New York,en",
    "krieg,   de",
    "'',      en"
  })
  void exchangedArgumentsAreRefused(String language, String value) {
    assertThatThrownBy(() -> LocalizedText.of(language, value))
        .isInstanceOf(StructureException.class)
        .hasMessageContaining("language \"" + language + "\"")
        .hasMessageContaining("pass the language first");
    assertThatThrownBy(() -> NAME.translated(language, value))
        .isInstanceOf(StructureException.class);
  }

  /** Plausible texts are accepted, even if they look like language tags. */
  @ParameterizedTest
  @CsvSource({
    "en, no",
    "EN, no",
    "deu, ja",
    "spa, si",
    "ceb, en",
    "id, id",
    "zh-Hant, fr",
    "x-house, de",
    "i-default, en",
    "qaa, de",
    "jp, Tokyo",
    "en, Paris",
    "de, Rom",
    "en, ''"
  })
  void aLanguageAndATextAreAccepted(String language, String value) {
    LocalizedText text = LocalizedText.of(language, value);

    assertThat(text.language()).contains(language);
    assertThat(text.value()).isEqualTo(value);
  }

  @Test
  void theBuilderNamesBothAndTakesEveryTag() {
    assertThat(LocalizedText.builder().language("Paris").value("fr").build().language())
        .contains("Paris");
  }
}
