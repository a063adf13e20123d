package io.github.communique.passage;

import static io.github.communique.passage.Match.AMBIGUOUS;
import static io.github.communique.passage.Match.EXACT;
import static io.github.communique.passage.Match.NONE;
import static io.github.communique.passage.Match.NO_TEXT;
import static io.github.communique.passage.Match.TOLERANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests how a search compares the prefix and the suffix of a quotation with the text, and reports
 * the result.
 */
class EvidenceContextTest {
  private static final String TEXT =
      "Team Beta said that the new plan cut delays by twelve percent in all ports.";

  @Test
  void contextThatIsElsewhereIsNotExactAndNotCarriedOn() {
    Evidence stale =
        Evidence.builder()
            .exact("cut delays by twelve percent")
            .prefix("Team Alpha said that the new plan ")
            .suffix(" in all towns.")
            .build();
    Passages found = stale.findIn(TEXT);
    assertThat(found.match()).isEqualTo(TOLERANT);
    assertThat(found.wordsMatch()).isEqualTo(EXACT);
    assertThat(found.prefixMatch()).isEqualTo(NONE);
    assertThat(found.suffixMatch()).isEqualTo(NONE);
    assertThat(found.differences()).containsExactly(Difference.CONTEXT);
    assertThat(found.only())
        .contains(
            Evidence.builder().start(33).end(61).exact("cut delays by twelve percent").build());
  }

  /** Searches for the word {@code delays} with a prefix and a suffix. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "cut , by,EXACT,EXACT,EXACT,cut , by",
        "cut , by ,EXACT,EXACT,EXACT,cut , by ",
        "cut,by,TOLERANT,TOLERANT,TOLERANT,cut , by",
        "cut\u00a0,-,TOLERANT,TOLERANT,EXACT,cut ,-",
        "-,-,EXACT,EXACT,EXACT,-,-",
        "'', ,EXACT,EXACT,EXACT,'', ",
        "\u00a0,x,TOLERANT,TOLERANT,NONE,-,-",
        "the new  plan cut ,-,TOLERANT,TOLERANT,EXACT,the new plan cut ,-",
        "new plan,by  twelve,TOLERANT,NONE,TOLERANT,-, by twelve",
        "x Team Beta said that the new plan cut ,-,TOLERANT,NONE,EXACT,-,-",
      })
  void contextIsReportedAndReplacedByThatOfTheText(
      String prefix,
      String suffix,
      Match match,
      Match before,
      Match after,
      String textBefore,
      String textAfter) {
    Evidence.Builder sought = Evidence.builder().exact("delays");
    if (prefix != null) {
      sought.prefix(prefix);
    }
    if (suffix != null) {
      sought.suffix(suffix);
    }
    Passages found = sought.build().findIn(TEXT);
    assertThat(found.wordsMatch()).isEqualTo(EXACT);
    assertThat(found.prefixMatch()).isEqualTo(before);
    assertThat(found.suffixMatch()).isEqualTo(after);
    assertThat(found.match()).isEqualTo(match);
    Evidence only = found.only().orElseThrow();
    assertThat(only.prefix().orElse(null)).isEqualTo(textBefore);
    assertThat(only.suffix().orElse(null)).isEqualTo(textAfter);
  }

  @Test
  void contextCountsMoreThanLiteralWords() {
    String text = "She said “no”, and later “no”. The sign said \"no\".";
    Evidence sought = Evidence.builder().exact("\"no\"").prefix("later ").build();
    Passages found = sought.findIn(text);
    assertThat(found.match()).isEqualTo(TOLERANT);
    assertThat(found.wordsMatch()).isEqualTo(TOLERANT);
    assertThat(found.prefixMatch()).isEqualTo(EXACT);
    assertThat(found.only()).contains(sought.toBuilder().start(25).end(29).exact("“no”").build());
    assertThat(Evidence.of("\"no\"").findIn(text).match()).isEqualTo(EXACT);
  }

  @Test
  void statedOffsetsDoNotMakeContextExact() {
    String text = "talks and talks";
    Evidence sought = Evidence.builder().exact("talks").start(10).end(15).prefix("before ").build();
    Passages found = sought.findIn(text);
    assertThat(found.match()).isEqualTo(TOLERANT);
    assertThat(found.prefixMatch()).isEqualTo(NONE);
    assertThat(found.only()).contains(Evidence.builder().exact("talks").start(10).end(15).build());
  }

  @Test
  void severalPlacesAreAmbiguousWithTheLeastLiteralContext() {
    Evidence sought = Evidence.builder().exact("talks").prefix("new ").suffix(" end").build();
    Passages found = sought.findIn("new talks begin, old talks end");
    assertThat(found.match()).isEqualTo(AMBIGUOUS);
    assertThat(found.wordsMatch()).isEqualTo(EXACT);
    assertThat(found.prefixMatch()).isEqualTo(NONE);
    assertThat(found.suffixMatch()).isEqualTo(NONE);
    assertThat(found.all())
        .extracting(Evidence::prefix)
        .map(one -> one.orElse("-"))
        .containsExactly("new ", "-");
    assertThat(found.all())
        .extracting(Evidence::suffix)
        .map(one -> one.orElse("-"))
        .containsExactly("-", " end");
  }

  @Test
  void contextIsIgnoredWithoutTheWords() {
    Evidence sought = Evidence.builder().exact("talks").prefix("Team ").build();
    Passages none = sought.findIn(TEXT);
    assertThat(none.match()).isEqualTo(NONE);
    assertThat(none.wordsMatch()).isEqualTo(NONE);
    assertThat(none.prefixMatch()).isEqualTo(NONE);
    assertThat(none.differences()).isEmpty();
    Passages noText = sought.findIn(Article.builder().id("a1").build());
    assertThat(noText.wordsMatch()).isEqualTo(NO_TEXT);
    assertThat(noText.suffixMatch()).isEqualTo(NO_TEXT);
  }
}
