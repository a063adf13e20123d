package io.github.communique.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.issue.StructureException;
import io.github.communique.json.DossierJson;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests texts with translations. The input consists of pairs of lines: a language and a text in
 * this language. Each text is either rejected with the documented exception or kept verbatim. A
 * text that is kept can be found by its language, and does not change when it is written and read
 * again.
 */
class LocalizedTextFuzzTest {
  /** The grammar of RFC 5646 (section 2.1), restricted to lower-case tags. */
  private static final Pattern TAG =
      Pattern.compile(
          "([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
              + "(?<variants>(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
              + "(?<extensions>(-[a-wyz0-9](-[a-z0-9]{2,8})+)*)(-x(-[a-z0-9]{1,8})+)?"
              + "|x(-[a-z0-9]{1,8})+"
              + "|en-gb-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
              + "|sgn-(be-fr|be-nl|ch-de)|art-lojban|cel-gaulish|no-(bok|nyn)"
              + "|zh-(guoyu|hakka|min|min-nan|xiang)");

  @MethodSource("io.github.communique.fuzz.Seeds#localizedTexts")
  @FuzzTest
  void localizedText(byte[] input) {
    List<String> lines = new ArrayList<>(FuzzText.lines(input, 8));
    String language = lines.remove(0);
    String value = lines.isEmpty() ? "" : lines.remove(0);
    Optional<LocalizedText> text = built(language, value);
    while (text.isPresent() && lines.size() > 1) {
      text = translated(text.get(), lines.remove(0), lines.remove(0));
    }
    text.ifPresent(
        built -> {
          assertThat(built.value()).isEqualTo(value);
          assertThat(built.language()).contains(language);
          assertThat(built.inLanguage(language)).contains(value);
          assertNfc(built, lines.isEmpty() ? value : lines.get(0));
          assertStored(built);
        });
  }

  private static Optional<LocalizedText> built(String language, String value) {
    try {
      LocalizedText text = LocalizedText.of(language, value);
      assertThat(isTag(language) && isWhole(value)).as(language).isTrue();
      return Optional.of(text);
    } catch (StructureException refusal) {
      assertFaults(refusal, language, value);
      return Optional.empty();
    }
  }

  private static Optional<LocalizedText> translated(
      LocalizedText text, String language, String value) {
    // The language may be any string; the lookup must not throw an exception.
    Optional<String> before = text.inLanguage(language);
    LocalizedText more;
    try {
      more = text.translated(language, value);
    } catch (StructureException refusal) {
      assertFaults(refusal, language, value);
      return Optional.empty();
    }
    assertThat(isTag(language) && isWhole(value)).as(language).isTrue();
    Set<String> tags = lowerCase(more.translations().keySet());
    assertThat(tags).hasSameSizeAs(more.translations().keySet()).contains(lowerCase(language));
    assertThat(more.translations().size() - text.translations().size()).isBetween(0, 1);
    if (lowerCase(language).equals(lowerCase(text.language().orElseThrow()))) {
      assertThat(more.inLanguage(language)).isEqualTo(before).contains(text.value());
    } else {
      assertThat(more.inLanguage(language)).contains(value);
    }
    assertThat(text.inLanguage(language)).isEqualTo(before);
    return Optional.of(more);
  }

  private static void assertFaults(StructureException refusal, String language, String value) {
    List<String> expected = new ArrayList<>();
    if (!isTag(language)) {
      expected.add("text.language-malformed");
    }
    if (!isWhole(value)) {
      expected.add("json.encoding");
    }
    assertThat(refusal.issues())
        .extracting("code")
        .as("%s: %s", language, value)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean isTag(String language) {
    if (!language.chars().allMatch(c -> c < 128) || language.length() > 255) {
      return false;
    }
    var tag = TAG.matcher(lowerCase(language));
    return tag.matches()
        && areDistinct(tag.group("variants"), 1)
        && areDistinct(Optional.ofNullable(tag.group("extensions")).orElse(""), -1);
  }

  /** Returns whether all variants and all extension singletons are distinct. */
  private static boolean areDistinct(String parts, int kind) {
    if (parts == null) {
      return true;
    }
    List<String> names =
        Arrays.stream(parts.split("-"))
            .filter(part -> kind > 0 ? part.length() > 1 : part.length() == 1)
            .toList();
    return new HashSet<>(names).size() == names.size();
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static void assertNfc(LocalizedText text, String other) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      assertThat(text.equalsUnderNfc(Normalizer.normalize(text.value(), form))).isTrue();
    }
    boolean same = nfd(text.value()).equals(nfd(other));
    assertThat(text.equalsUnderNfc(other)).isEqualTo(same);
    if (isWhole(other)) {
      assertThat(LocalizedText.of(other).equalsUnderNfc(text.value())).isEqualTo(same);
    }
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static void assertStored(LocalizedText text) {
    Actor actor = Actor.builder().id("a").kind(ActorKind.PERSON).name(text).build();
    Dossier dossier = Dossier.builder().id("urn:x:1").add(actor).build();
    Dossier read = DossierJson.read(DossierJson.writeBytes(dossier));
    assertThat(read).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(read.actors().get(0).name()).isEqualTo(text);
    assertThat(DossierJson.canonical(read)).isEqualTo(DossierJson.canonical(dossier));
  }

  private static String lowerCase(String tag) {
    return tag.toLowerCase(Locale.ROOT);
  }

  private static Set<String> lowerCase(Set<String> tags) {
    return tags.stream().map(LocalizedTextFuzzTest::lowerCase).collect(Collectors.toSet());
  }
}
