package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  /** The examples in RFC 5646, Appendix A. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "de",
        "fr",
        "ja",
        "i-enochian",
        "zh-Hant",
        "zh-Hans",
        "sr-Cyrl",
        "sr-Latn",
        "zh-cmn-Hans-CN",
        "cmn-Hans-CN",
        "zh-yue-HK",
        "yue-HK",
        "zh-Hans-CN",
        "sr-Latn-RS",
        "sl-rozaj",
        "sl-rozaj-biske",
        "sl-nedis",
        "de-CH-1901",
        "sl-IT-nedis",
        "hy-Latn-IT-arevela",
        "de-DE",
        "en-US",
        "es-419",
        "de-CH-x-phonebk",
        "az-Arab-x-AZE-derbend",
        "x-whatever",
        "qaa-Qaaa-QM-x-southern",
        "de-Qaaa",
        "sr-Latn-QM",
        "sr-Qaaa-RS",
        "en-US-u-islamcal",
        "zh-CN-a-myext-x-private",
        "en-a-myext-b-another"
      })
  void theExamplesOfTheStandardAreWellFormed(String tag) {
    assertThat(LanguageTag.isWellFormed(tag)).isTrue();
    assertThat(LanguageTag.isWellFormed(tag.toUpperCase(Locale.ROOT))).isTrue();
    assertThat(LanguageTag.isWellFormed(tag.toLowerCase(Locale.ROOT))).isTrue();
  }

  /** All grandfathered tags in RFC 5646, section 2.1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-GB-oed",
        "i-ami",
        "i-bnn",
        "i-default",
        "i-enochian",
        "i-hak",
        "i-klingon",
        "i-lux",
        "i-mingo",
        "i-navajo",
        "i-pwn",
        "i-tao",
        "i-tay",
        "i-tsu",
        "sgn-BE-FR",
        "sgn-BE-NL",
        "sgn-CH-DE",
        "art-lojban",
        "cel-gaulish",
        "no-bok",
        "no-nyn",
        "zh-guoyu",
        "zh-hakka",
        "zh-min",
        "zh-min-nan",
        "zh-xiang"
      })
  void grandfatheredTagsAreWellFormed(String tag) {
    assertThat(LanguageTag.isWellFormed(tag)).isTrue();
    assertThat(LanguageTag.isWellFormed(tag.toLowerCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"und", "mul", "abcd", "abcdefgh", "en-u-ca-islamic", "x-a-b-c-1", "de-1996-x-y"})
  void otherTagsByTheGrammarAreWellFormed(String tag) {
    assertThat(LanguageTag.isWellFormed(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // RFC 5646, Appendix A: two regions, a one-letter language, and a repeated extension.
        "de-419-DE",
        "a-DE",
        "ar-a-aaa-b-bbb-a-ccc",
        // Strings that are often mistaken for tags.
        "id_ID",
        "en_US.UTF-8",
        "Indonesian-language",
        "English (UK)",
        "*",
        "C",
        // Subtags that are missing, too long, or repeated.
        "",
        " ",
        " en",
        "en ",
        "-",
        "en-",
        "-en",
        "en--US",
        "e",
        "abcdefghi",
        "en-abcdefghi",
        "x",
        "en-x",
        "en-a",
        "en-a-x-b",
        "i-unheard",
        "de-1996-1996",
        "en-US-Latn",
        "12",
        // Letters and digits from other scripts.
        "é",
        "ｅｎ",
        "рус",
        "en-٤١٩",
        "en-\u0131d",
        "İd"
      })
  void whatIsNotByTheGrammarIsRefused(String tag) {
    assertThat(LanguageTag.isWellFormed(tag)).isFalse();
  }

  @Test
  void aTagOfAnyLengthIsAnswered() {
    assertThat(LanguageTag.isWellFormed("x" + "-a".repeat(127))).isTrue();
    assertThat(LanguageTag.isWellFormed("x" + "-a".repeat(1_000_000))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en, EN, true",
    "zh-hant-tw, ZH-Hant-TW, true",
    "en, en-GB, false",
    "id, İD, false",
    "x-dd, x-de, false",
    "de-DD, de-DE, true",
    "de-x-dd, de-x-de, false"
  })
  void tagsAreComparedWithoutTheirCase(String one, String other, boolean same) {
    assertThat(LanguageTag.same(one, other)).isEqualTo(same);
  }

  /** The example in RFC 4647, section 3.4. */
  @Test
  void aRangeIsShortenedFromItsEnd() {
    assertThat(
            Stream.iterate(
                "zh-Hant-CN-x-private1-private2", tag -> !tag.isEmpty(), LanguageTag::shorter))
        .containsExactly(
            "zh-Hant-CN-x-private1-private2",
            "zh-Hant-CN-x-private1",
            "zh-Hant-CN",
            "zh-Hant",
            "zh");
  }
}
