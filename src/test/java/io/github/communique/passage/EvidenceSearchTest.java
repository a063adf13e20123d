package io.github.communique.passage;

import static io.github.communique.passage.Match.AMBIGUOUS;
import static io.github.communique.passage.Match.EXACT;
import static io.github.communique.passage.Match.NONE;
import static io.github.communique.passage.Match.NO_TEXT;
import static io.github.communique.passage.Match.TOLERANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.Passages;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceSearchTest {
  private static final Article ARTICLE =
      Article.builder()
          .id("a1")
          .headline("en", "Leaders talk")
          .text("The leaders agreed on talks. The talks begin on Monday.")
          .build();

  @Test
  void uniqueWordsAreFoundWithOffsets() {
    Passages found = Evidence.find(ARTICLE, "agreed on talks");
    assertThat(found.match()).isEqualTo(EXACT);
    Evidence evidence =
        Evidence.builder().article("a1").start(12).end(27).exact("agreed on talks").build();
    assertThat(found.all()).containsExactly(evidence);
    assertThat(found.only()).contains(evidence);
  }

  @Test
  void whatIsFoundIsShownToPeople() {
    assertThat(Evidence.find(ARTICLE, "nowhere")).hasToString("NONE []");
  }

  @Test
  void duplicateWordsAreFoundTwiceAndAreAmbiguous() {
    Passages found = Evidence.find(ARTICLE, "talks");
    assertThat(found.match()).isEqualTo(AMBIGUOUS);
    assertThat(found.wordsMatch()).isEqualTo(EXACT);
    assertThat(starts(found)).containsExactly(22, 33);
    assertThat(found.only()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"negotiations", "TALKS", "tAlks", "talks  begin on Tuesday", "", " ", "\n\u00a0"})
  void wordsThatDoNotStandThereAreNotFound(String words) {
    Passages found = Evidence.find(ARTICLE, words);
    assertThat(found.match()).isEqualTo(NONE);
    assertThat(found.all()).isEmpty();
    assertThat(found.only()).isEmpty();
  }

  @Test
  void anArticleWithoutTheTextHasNoAnswer() {
    Article bare = Article.builder().id("a1").build();
    assertThat(Evidence.find(bare, "talks").match()).isEqualTo(NO_TEXT);
    assertThat(Evidence.find(bare, "talks").all()).isEmpty();
    Evidence.Builder sought = Evidence.builder().exact("talk");
    assertThat(sought.part(ArticlePart.HEADLINE).build().findIn(bare).match()).isEqualTo(NO_TEXT);
    assertThat(sought.part(ArticlePart.of("caption")).build().findIn(ARTICLE).match())
        .isEqualTo(NO_TEXT);
  }

  @Test
  void theHeadlineIsASeparatePart() {
    Evidence sought = Evidence.builder().part(ArticlePart.HEADLINE).exact("talk").build();
    assertThat(sought.findIn(ARTICLE).only())
        .contains(sought.toBuilder().article("a1").start(8).end(12).build());
  }

  /**
   * Returns test cases. Each case consists of the text of the article, the quotation to search for,
   * the kind of match, and the words that are found.
   */
  static Stream<Arguments> texts() {
    return Stream.of(
        // white space and quotation marks
        Arguments.of("on\nMonday", "on Monday", TOLERANT, List.of("on\nMonday")),
        Arguments.of(
            "on \u00a0\r\n Monday", "on Monday", TOLERANT, List.of("on \u00a0\r\n Monday")),
        Arguments.of("on Monday", "\ton  Monday\n", TOLERANT, List.of("on Monday")),
        Arguments.of("onMonday", "on Monday", NONE, List.of()),
        Arguments.of("on Monday", "onMonday", NONE, List.of()),
        Arguments.of("she “agrees”", "she \"agrees\"", TOLERANT, List.of("she “agrees”")),
        Arguments.of("it’s 'so'", "it's ‘so’", TOLERANT, List.of("it’s 'so'")),
        Arguments.of("dit « oui » hier", "dit “oui” hier", TOLERANT, List.of("dit « oui » hier")),
        Arguments.of("dit “oui”", "dit «\u00a0oui\u202f»", TOLERANT, List.of("dit “oui”")),
        Arguments.of("他说：「是」", "说：“是”", TOLERANT, List.of("说：「是」")),
        Arguments.of("ab", "a–b", NONE, List.of()),
        Arguments.of(
            "on  Monday, on\nMonday", "on Monday", AMBIGUOUS, List.of("on  Monday", "on\nMonday")),
        Arguments.of("on Monday, on\nMonday", "on Monday", EXACT, List.of("on Monday")),
        // matches may overlap
        Arguments.of("ha ha ha", "ha ha", AMBIGUOUS, List.of("ha ha", "ha ha")),
        // emoji: whole sequences only
        Arguments.of("👍 oui 👍", "oui 👍", EXACT, List.of("oui 👍")),
        Arguments.of("👩‍👩‍👧 👩", "👩", EXACT, List.of("👩")),
        Arguments.of("👍🏽 👍", "👍", EXACT, List.of("👍")),
        Arguments.of("🇫🇷🇷🇺", "🇷🇷", NONE, List.of()),
        Arguments.of("🇫🇷🇷🇺", "🇷🇺", EXACT, List.of("🇷🇺")),
        // combining marks: whole characters only
        Arguments.of("E\u0301lyse\u0301e", "Elysee", NONE, List.of()),
        Arguments.of("Élysée", "Elysée", NONE, List.of()),
        Arguments.of("Élysée", "lyse", NONE, List.of()),
        Arguments.of("E\u0301lyse\u0301e", "lyse\u0301e", EXACT, List.of("lyse\u0301e")),
        Arguments.of("E\u0301lyse\u0301e", "lyse", NONE, List.of()),
        Arguments.of("E\u0301lyse\u0301e", "\u0301lyse\u0301", NONE, List.of()),
        Arguments.of("e\u0301e", "e", EXACT, List.of("e")),
        Arguments.of("हिन्दी", "हिन्द", NONE, List.of()),
        Arguments.of("\u1112\u1161\u11ab", "\u1112\u1161", NONE, List.of()),
        // right-to-left text, and Chinese characters of extension B
        Arguments.of("قال الرئيس «نعم» أمس", "الرئيس \"نعم\"", TOLERANT, List.of("الرئيس «نعم»")),
        Arguments.of("שלום \u202eabc\u202c שלום", "שלום", AMBIGUOUS, List.of("שלום", "שלום")),
        Arguments.of("𠀀𠀁𠀂𠀁", "𠀁", AMBIGUOUS, List.of("𠀁", "𠀁")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void foundPassagesHaveTheWordsOfTheText(
      String text, String words, Match match, List<String> found) {
    Passages passages = Evidence.of(words).findIn(text);
    assertThat(passages.match()).isEqualTo(match);
    assertThat(passages.all()).extracting(Evidence::exact).isEqualTo(found);
    for (Evidence one : passages.all()) {
      assertThat(
              text.substring(one.beginIndex(text).orElseThrow(), one.endIndex(text).orElseThrow()))
          .isEqualTo(one.exact());
    }
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "👍 E\u0301, 𠀀𠀁 قال";
    assertThat(Evidence.of("𠀁 قال").findIn(text).only())
        .contains(Evidence.builder().start(7).end(12).exact("𠀁 قال").build());
  }

  /**
   * Finds the two occurrences of {@code talks}, which can be distinguished only by their context.
   */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "agreed on, -,               22",
        "The,       -,               33",
        "-,         begin,           33",
        "-,         '. The',         22",
        "agreed on, begin on,        22 33",
        "agreed on, '.',             22",
        "nowhere,   begin,           33",
        "nowhere,   nowhere,         22 33",
        "' ',       '',              22 33",
        "-,         'begin \n on \u00a0Monday', 33",
        "'talks. The ', -,           33",
        "'leaders agreed',  -,       22 33"
      })
  void whatStandsAroundItTellsOnePlaceFromAnother(String prefix, String suffix, String starts) {
    Evidence.Builder sought = Evidence.builder().exact("talks");
    if (prefix != null) {
      sought.prefix(prefix);
    }
    if (suffix != null) {
      sought.suffix(suffix);
    }
    Passages found = sought.build().findIn(ARTICLE);
    assertThat(starts(found))
        .containsExactly(
            Stream.of(starts.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
    String text = ARTICLE.text().orElseThrow();
    for (Evidence one : found.all()) {
      int begin = one.beginIndex(text).orElseThrow();
      int end = one.endIndex(text).orElseThrow();
      assertThat(text.substring(0, begin)).endsWith(one.prefix().orElse(""));
      assertThat(text.substring(end)).startsWith(one.suffix().orElse(""));
    }
  }

  @Test
  void offsetsDistinguishEqualPassages() {
    Evidence.Builder sought = Evidence.builder().exact("talks").start(33).end(38);
    assertThat(starts(sought.build().findIn(ARTICLE))).containsExactly(33);
    assertThat(starts(sought.start(30).end(35).build().findIn(ARTICLE))).containsExactly(22, 33);
    assertThat(starts(sought.start(99).end(104).build().findIn(ARTICLE))).containsExactly(22, 33);
    assertThat(starts(sought.start(38).end(33).build().findIn(ARTICLE))).containsExactly(22, 33);
  }

  @Test
  void contextOverridesOffsets() {
    Evidence sought = Evidence.builder().exact("talks").start(22).end(27).suffix(" begin").build();
    assertThat(starts(sought.findIn(ARTICLE))).containsExactly(33);
  }

  @Test
  void halfACharacterIsFoundWhereItIsSaidToBe() {
    Evidence half = Evidence.builder().exact("e").start(0).end(1).build();
    assertThat(half.findIn("e\u0301").match()).isEqualTo(EXACT);
    assertThat(half.toBuilder().start(1).end(2).build().findIn("e\u0301").match()).isEqualTo(NONE);
  }

  @Test
  void aPassageIsFoundAgainWhenTheTextHasChanged() {
    Evidence before = Evidence.find(ARTICLE, "begin on Monday").only().orElseThrow();
    String text =
        "UPDATE 👍 – The leaders agreed on talks. They begin\non Monday, a spokesman said.";
    Article after = ARTICLE.toBuilder().text(text).build();
    Passages found = before.findIn(after);
    assertThat(found.match()).isEqualTo(TOLERANT);
    assertThat(found.only())
        .contains(before.toBuilder().start(45).end(60).exact("begin\non Monday").build());
    assertThat(found.only().orElseThrow().findIn(after).match()).isEqualTo(EXACT);
    assertThat(before.findIn(ARTICLE.toBuilder().text("No talks.").build()).match())
        .isEqualTo(NONE);
  }

  @Test
  void aPassageWithAGapIsSeveralEvidences() {
    Action talks =
        Action.builder()
            .id("talks")
            .status(Status.PLANNED)
            .kind(ActionKind.MEDIATE)
            .evidence(Evidence.find(ARTICLE, "agreed on talks").only().orElseThrow())
            .evidence(Evidence.find(ARTICLE, "begin on Monday").only().orElseThrow())
            .build();
    assertThat(talks.evidence())
        .extracting(Evidence::start)
        .containsExactly(OptionalInt.of(12), OptionalInt.of(39));
  }

  @Test
  void indexesOfUtf16AreConverted() {
    Article article = Article.builder().id("a1").text("👍👍 oui 👍").build();
    String text = article.text().orElseThrow();
    int begin = text.indexOf("oui");
    Evidence evidence = Evidence.ofIndexes(article, begin, begin + 3);
    assertThat(evidence)
        .isEqualTo(Evidence.builder().article("a1").start(3).end(6).exact("oui").build());
    assertThat(evidence.beginIndex(text)).hasValue(5);
    assertThat(evidence.endIndex(text)).hasValue(8);
    assertThat(Evidence.ofIndexes(article, 0, text.length()).end()).hasValue(8);
    assertThat(Evidence.ofIndexes(article, 2, 2).exact()).isEmpty();
  }

  @Test
  void offsetsInCodePointsAreNotConverted() {
    Article article = Article.builder().id("a1").text("👍👍 oui 👍").build();
    Evidence evidence = Evidence.ofOffsets(article, 3, 6);
    assertThat(evidence)
        .isEqualTo(Evidence.builder().article("a1").start(3).end(6).exact("oui").build())
        .isEqualTo(Evidence.ofIndexes(article, 5, 8));
    assertThat(Evidence.ofOffsets(article, 0, 8).exact()).isEqualTo("👍👍 oui 👍");
    assertThat(Evidence.ofOffsets(article, 8, 8).exact()).isEmpty();
    for (int[] wrong : new int[][] {{-1, 1}, {0, 9}, {1, 0}, {9, 9}, {1, Integer.MIN_VALUE}}) {
      assertThatThrownBy(() -> Evidence.ofOffsets(article, wrong[0], wrong[1]))
          .isExactlyInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("start " + wrong[0] + " and end " + wrong[1])
          .hasMessageContaining("8 (the length of the text in code points)");
    }
    Article bare = Article.builder().id("a1").build();
    assertThatIllegalArgumentException().isThrownBy(() -> Evidence.ofOffsets(bare, 0, 0));
  }

  @Test
  void indexesThatAreNoneAreRefused() {
    Article article = Article.builder().id("a1").text("a👍").build();
    assertThatIllegalArgumentException().isThrownBy(() -> Evidence.ofIndexes(article, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> Evidence.ofIndexes(article, 0, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.ofIndexes(article, 0, 2))
        .withMessage("endIndex 2 is between the two UTF-16 units of one code point");
    for (int[] wrong :
        new int[][] {
          {-1, 1}, {0, 4}, {1, 0}, {0, -1}, {4, 4}, {Integer.MIN_VALUE, Integer.MAX_VALUE}
        }) {
      assertThatThrownBy(() -> Evidence.ofIndexes(article, wrong[0], wrong[1]))
          .isExactlyInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("beginIndex " + wrong[0] + " and endIndex " + wrong[1])
          .hasMessageContaining("3 (the length of the text");
    }
    Article bare = Article.builder().id("a1").build();
    assertThatIllegalArgumentException().isThrownBy(() -> Evidence.ofIndexes(bare, 0, 0));
  }

  @Test
  void offsetsBeyondTheTextHaveNoIndex() {
    Evidence evidence = Evidence.builder().exact("x").start(1).end(3).build();
    assertThat(evidence.beginIndex("👍👍")).hasValue(2);
    assertThat(evidence.endIndex("👍👍")).isEmpty();
    assertThat(evidence.endIndex("👍👍👍")).hasValue(6);
    assertThat(Evidence.of("x").beginIndex("👍")).isEmpty();
    assertThat(Evidence.of("x").endIndex("👍")).isEmpty();
  }

  private static List<Integer> starts(Passages found) {
    return found.all().stream().map(one -> one.start().orElseThrow()).toList();
  }
}
