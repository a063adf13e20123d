package io.github.communique.arbitraries;

import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Arbitraries for texts and extensions of every kind. */
public final class ValueArbitraries {
  private static final int FIRST_SURROGATE = 0xD800;
  private static final int LAST_SURROGATE = 0xDFFF;

  private static final Once<String> TEXTS = new Once<>(ValueArbitraries::newTexts);
  private static final Once<String> LANGUAGES = new Once<>(ValueArbitraries::newLanguages);
  private static final Once<LocalizedText> LOCALIZED_TEXTS =
      new Once<>(ValueArbitraries::newLocalizedTexts);
  private static final Once<Extensions> EXTENSIONS = new Once<>(ValueArbitraries::newExtensions);
  private static final Once<String> EXTENSION_NAMES =
      new Once<>(ValueArbitraries::newExtensionNames);
  private static final Once<Object> JSON_VALUES = new Once<>(ValueArbitraries::newJsonValues);

  private ValueArbitraries() {}

  /**
   * Generates ordinary texts, unusual texts, and texts that consist of arbitrary code points. None
   * of them contains unpaired surrogates.
   */
  public static Arbitrary<String> texts() {
    return TEXTS.get();
  }

  private static Arbitrary<String> newTexts() {
    Arbitrary<String> awkward =
        Arbitraries.of(
            "",
            " ",
            "\u00a0\t\r\n",
            "null",
            "\"\\/<script>&amp;",
            "\u0000\u001f\u007f\u2028\ufeff",
            "İstanbul, ISTANBUL, ıstanbul",
            "Élysée, E\u0301lyse\u0301e",
            "👍🏽 👩\u200d👩\u200d👧 🇫🇷",
            "\uffff\udbff\udfff",
            "قال الرئيس",
            "שלום \u202eabc\u202c",
            "北京，会谈");
    Arbitrary<String> any =
        Choice.oneOf(
                Arbitraries.integers().between(0, FIRST_SURROGATE - 1),
                Arbitraries.integers().between(LAST_SURROGATE + 1, Character.MAX_CODE_POINT))
            .list()
            .ofMaxSize(12)
            .map(ValueArbitraries::text);
    Arbitrary<String> plain =
        Arbitraries.strings().withCharRange('a', 'z').withChars(' ').ofMaxLength(20);
    return Choice.frequencyOf(Tuple.of(4, plain), Tuple.of(2, awkward), Tuple.of(1, any));
  }

  private static String text(Iterable<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  /** Generates well-formed BCP 47 language tags. */
  public static Arbitrary<String> languages() {
    return LANGUAGES.get();
  }

  private static Arbitrary<String> newLanguages() {
    return Choice.frequencyOf(
        Tuple.of(3, Arbitraries.of("id", "en", "fr", "ru", "ar")),
        Tuple.of(
            1,
            Arbitraries.of(
                "und",
                "en-GB",
                "EN-gb",
                "zh-Hant",
                "sr-Latn-RS",
                "es-419",
                "de-CH-1996",
                "i-default",
                "x-whatever",
                "en-a-bbb-x-a-ccc")));
  }

  /** Generates texts; each text may have a language, translations and unknown properties. */
  public static Arbitrary<LocalizedText> localizedTexts() {
    return LOCALIZED_TEXTS.get();
  }

  private static Arbitrary<LocalizedText> newLocalizedTexts() {
    return Maker.of(LocalizedText::builder)
        .required(texts(), (builder, value) -> builder.value(value))
        .optional(languages(), (builder, language) -> builder.language(language))
        .optional(
            Arbitraries.maps(languages(), texts()).ofMaxSize(3),
            (builder, translations) -> builder.translations(translations))
        .required(extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Generates unknown properties; mostly none. */
  public static Arbitrary<Extensions> extensions() {
    return EXTENSIONS.get();
  }

  private static Arbitrary<Extensions> newExtensions() {
    return Choice.frequencyOf(
        Tuple.of(4, Arbitraries.just(Extensions.none())), Tuple.of(1, someExtensions()));
  }

  /** Generates one to three unknown properties. */
  public static Arbitrary<Extensions> someExtensions() {
    return members(3, jsonValues(2))
        .filter(members -> !members.isEmpty())
        .map(members -> Extensions.of(members));
  }

  /** Generates names of unknown properties. Some of the names contain a colon. */
  public static Arbitrary<String> extensionNames() {
    return EXTENSION_NAMES.get();
  }

  private static Arbitrary<String> newExtensionNames() {
    return Choice.oneOf(
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(8)
            .map("acme:"::concat),
        Arbitraries.of(
            "acme:sentiment",
            "a:b:c",
            ":",
            "",
            "future",
            "fromNow",
            "extensions",
            "toBuilder",
            "__proto__",
            "constructor",
            "$ref",
            "@id",
            "é",
            "👍",
            "a/b~c",
            "\"\\"));
  }

  /**
   * Generates JSON values as immutable Java objects: null, booleans, numbers of any size, and
   * nested values.
   */
  public static Arbitrary<Object> jsonValues() {
    return JSON_VALUES.get();
  }

  private static Arbitrary<Object> newJsonValues() {
    return jsonValues(2);
  }

  private static Arbitrary<Object> jsonValues(int depth) {
    Arbitrary<Object> scalars =
        Choice.oneOf(
            texts().asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            Arbitraries.longs().asGeneric(),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(19), BigInteger.TEN.pow(30))
                .asGeneric(),
            Arbitraries.of("2.50", "0.1", "-0.000", "1E+2", "1.5E-7", "1234567890123456789.5")
                .map(BigDecimal::new)
                .asGeneric(),
            Arbitraries.just((Object) null));
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<Object> inner = jsonValues(depth - 1);
    return Choice.frequencyOf(
        Tuple.of(4, scalars),
        Tuple.of(1, inner.list().ofMaxSize(3).asGeneric()),
        Tuple.of(1, members(3, inner).asGeneric()));
  }

  private static Arbitrary<Map<String, Object>> members(int most, Arbitrary<Object> values) {
    return Combinators.combine(extensionNames(), values)
        .as(Tuple::of)
        .list()
        .ofMaxSize(most)
        .map(
            members -> {
              Map<String, Object> map = new LinkedHashMap<>();
              for (Tuple2<String, Object> member : members) {
                map.put(member.get1(), member.get2());
              }
              return map;
            });
  }
}
