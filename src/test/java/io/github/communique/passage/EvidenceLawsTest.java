package io.github.communique.passage;

import static io.github.communique.passage.Match.EXACT;
import static io.github.communique.passage.Match.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.Passages;
import io.github.communique.arbitraries.PartArbitraries;
import io.github.communique.arbitraries.ValueArbitraries;
import io.github.communique.internal.passage.LiteralSearch;
import io.github.communique.internal.text.TextUnits;
import io.github.communique.internal.text.TolerantText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EvidenceLawsTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyPartOfATextIsFoundAtItsPosition(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(max = 40) int length) {
    int count = text.codePointCount(0, text.length());
    int begin = text.offsetByCodePoints(0, Math.min(from, count));
    int end = text.offsetByCodePoints(0, Math.min(from + length, count));
    Article article = Article.builder().id("a1").text(text).build();
    Evidence part = Evidence.ofIndexes(article, begin, end);
    assertThat(part.beginIndex(text)).hasValue(begin);
    assertThat(part.endIndex(text)).hasValue(end);
    Assume.that(!new TolerantText(part.exact()).stripped().isEmpty());
    assertThat(part.findIn(article).match()).isEqualTo(EXACT);
    assertThat(part.findIn(article).only()).contains(part);
    if (!TextUnits.splitAt(text, begin) && !TextUnits.splitAt(text, end)) {
      assertThat(Evidence.find(article, part.exact()).all()).contains(part);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void foundPassagesAreInTheTextAndFoundAgain(
      @ForAll("texts") String text, @ForAll("evidence") Evidence sought) {
    Passages found = sought.findIn(text);
    for (Evidence one : found.all()) {
      int begin = one.beginIndex(text).orElseThrow();
      int end = one.endIndex(text).orElseThrow();
      assertThat(text.substring(begin, end)).isEqualTo(one.exact());
      assertThat(one.findIn(text).only()).contains(one);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whiteSpaceAndQuotationMarksAreNormalized(@ForAll("sentences") String text) {
    String other =
        text.replace(" ", "\u00a0\n").replaceAll("[“”«»\"]", "'").replaceAll("[‘’]", "\"");
    Assume.that(Evidence.of(text).findIn(text).match() != NONE);
    assertThat(Evidence.of(other).findIn(text).all()).hasSize(1);
    assertThat(Evidence.of(text).findIn(other).all()).hasSize(1);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aTextBeforeItMovesAPassageAlong(
      @ForAll("sentences") String text, @ForAll("texts") String before) {
    String passage = "👍 𠀁 E\u0301 قال";
    Evidence first = Evidence.of(passage).findIn(passage + " " + text).only().orElseThrow();
    Evidence moved = first.findIn(before + " " + passage + " " + text).only().orElseThrow();
    int length = before.codePointCount(0, before.length());
    assertThat(moved.start()).hasValue(first.start().orElseThrow() + length + 1);
    assertThat(moved.exact()).isEqualTo(passage);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void wordsOccurWhereTheTextHasThem(@ForAll("ab") String words, @ForAll("ab") String text) {
    Assume.that(!words.isEmpty());
    List<Integer> places = new ArrayList<>();
    LiteralSearch.forEach(words, text, places::add);
    assertThat(places)
        .isEqualTo(
            IntStream.range(0, text.length())
                .filter(at -> text.startsWith(words, at))
                .boxed()
                .toList());
  }

  /**
   * Generates short texts, and repetitive texts that are long enough for the search to use its
   * fallback.
   */
  @Provide
  Arbitrary<String> ab() {
    Arbitrary<String> any = Arbitraries.strings().withChars("aab").ofMaxLength(12);
    Arbitrary<String> unit = Arbitraries.of("a", "ab", "aab", "aabab");
    Arbitrary<String> repeated =
        Combinators.combine(unit, Arbitraries.integers().between(4, 30), any)
            .as((of, times, end) -> of.repeat(times) + end);
    return Arbitraries.oneOf(
        any, repeated, Combinators.combine(repeated, repeated).as(String::concat));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(ValueArbitraries.texts(), sentences());
  }

  /** Generates text from a few distinct words, so that each word occurs in many places. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "talks", "“oui”", "« non »", "E\u0301lyse\u0301e", "👩‍👧", "𠀁", "قال", "it’s")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    Arbitrary<String> words =
        Arbitraries.of("talks", "\"oui\"", "E", "é", "👩", "non ", "قال", "a", " ");
    return Combinators.combine(PartArbitraries.evidence(), words)
        .as((evidence, exact) -> evidence.toBuilder().exact(exact).prefix("talks").build());
  }
}
