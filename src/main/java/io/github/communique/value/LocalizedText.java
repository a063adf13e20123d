package io.github.communique.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Normalization;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.StructureException;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text in its original language, with translations.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("id", "Prancis").translated("en", "France");
 * name.value();               // Prancis
 * name.inLanguage("en-GB");   // Optional[France]
 * }</pre>
 *
 * <p>Languages are BCP 47 language tags (RFC 5646), such as {@code id}, {@code zh-Hant}, and {@code
 * und} (undetermined, equivalent to an absent language). Tags are kept verbatim. Comparisons of
 * tags ignore case. A subtag that is deprecated or longer than necessary is equal to its
 * replacement in the Unicode CLDR aliases. For example, {@code in} equals {@code id}, {@code iw}
 * equals {@code he}, and {@code eng} equals {@code en}. A tag that is not well-formed is rejected
 * with the code {@code text.language-malformed}.
 *
 * <p>The text is kept verbatim, without trimming or normalization, and can be blank. To compare
 * texts by canonical equivalence, use {@link #equalsUnderNfc}.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"value", "language", "translations"})
public sealed interface LocalizedText extends Extensible, Serializable
    permits ImmutableLocalizedText {
  /**
   * The original text.
   *
   * @return the original text
   */
  @JsonProperty(required = true)
  String value();

  /**
   * The language of the {@linkplain #value() original}.
   *
   * @return a BCP 47 language tag; absent if undetermined
   */
  Optional<String> language();

  /**
   * The translations of the original.
   *
   * @return the texts by BCP 47 language tag, in insertion order
   */
  Map<String, String> translations();

  /**
   * Returns whether the text or any of its translations is blank. A blank text is empty or contains
   * only white space, including no-break spaces.
   *
   * @return true if at least one text is blank
   */
  @Value.Derived
  @Value.Auxiliary
  default boolean hasBlank() {
    // The result is stored, because validation requires it for every text. Reading the characters
    // again would cause CPU cache misses.
    if (UnicodeText.isBlank(value())) {
      return true;
    }
    if (!translations().isEmpty()) {
      for (String translation : translations().values()) {
        if (UnicodeText.isBlank(translation)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Creates a text without a language.
   *
   * @param value the text
   * @return the text
   */
  static LocalizedText of(String value) {
    return builder().value(value).build();
  }

  /**
   * Creates a text in the given language.
   *
   * <p>The method rejects arguments that are probably swapped, such as {@code of("Paris", "fr")}. A
   * language is rejected if its first subtag has four to eight letters, because no such subtag is
   * registered. A language that is written like a name, such as {@code Rom}, is rejected if the
   * text is a language tag. The builder accepts every well-formed tag.
   *
   * @param language a BCP 47 language tag, for example {@code id}
   * @param value the text
   * @return the text
   * @throws StructureException if the tag is not well-formed, or the arguments are probably swapped
   *     ({@code text.language-malformed})
   */
  static LocalizedText of(String language, String value) {
    return builder()
        .language(LanguageArgument.require("language", language, value))
        .value(value)
        .build();
  }

  /**
   * Returns a copy of this text with a translation added or replaced. A translation with exactly
   * the given tag is replaced. If there is no such translation, the first translation in the same
   * language is replaced, and its tag is retained. If there is no translation in the language, the
   * new translation is added.
   *
   * @param language a BCP 47 language tag, for example {@code en}
   * @param value the translation
   * @return a new text
   * @throws StructureException if the tag is not well-formed, or the arguments are probably swapped
   *     ({@code text.language-malformed})
   */
  default LocalizedText translated(String language, String value) {
    LanguageArgument.require("translations", language, value);
    String tag =
        translations().containsKey(language)
            ? language
            : translations().keySet().stream()
                .filter(present -> LanguageTag.same(present, language))
                .findFirst()
                .orElse(language);
    return toBuilder().translation(tag, value).build();
  }

  /**
   * Returns the text in the given language: the original if it is in this language, otherwise a
   * translation. If neither exists, the method searches for the next broader language ({@code en}
   * after {@code en-GB}), according to the lookup algorithm of RFC 4647 §3.4.
   *
   * <p>If several texts are in the language, the text with the exact tag is returned. Therefore,
   * for each of the tags {@code id}, {@code ID} and {@code in}, the method returns the translation
   * with exactly this tag, if there is one.
   *
   * @param language a BCP 47 language tag
   * @return the text in the language; absent if there is no such text
   */
  default Optional<String> inLanguage(String language) {
    Objects.requireNonNull(language, "language");
    String original = language().orElse(LanguageTag.UNDETERMINED);
    for (String range = language; !range.isEmpty(); range = LanguageTag.shorter(range)) {
      if (original.equals(range)) {
        return Optional.of(value());
      }
      if (translations().containsKey(range)) {
        return Optional.of(translations().get(range));
      }
      if (LanguageTag.same(original, range)) {
        return Optional.of(value());
      }
      for (Map.Entry<String, String> translation : translations().entrySet()) {
        if (LanguageTag.same(translation.getKey(), range)) {
          return Optional.of(translation.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether the original is canonically equivalent to another text. For example, {@code é}
   * can be one code point, or an {@code e} followed by a combining accent.
   *
   * <p>The comparison uses the normalization form NFC and ignores the language. Texts that differ
   * in case, white space or compatibility characters are not equivalent.
   *
   * @param text the other text
   * @return true if the texts are canonically equivalent
   */
  default boolean equalsUnderNfc(String text) {
    Objects.requireNonNull(text, "text");
    return Normalization.normalize(value(), Normalizer.Form.NFC)
        .equals(Normalization.normalize(text, Normalizer.Form.NFC));
  }

  /**
   * Returns a builder that is initialized with the values of this text.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder. {@code value} is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link LocalizedText}. */
  final class Builder extends LocalizedTextBuilderBase {
    Builder() {}

    @Override
    void check(LocalizedText built, StructureCheck check) {
      if (!built.translations().isEmpty()) {
        built
            .translations()
            .forEach(
                (tag, text) -> check.languageTag("translations", tag).text("translations", text));
      }
    }
  }
}
