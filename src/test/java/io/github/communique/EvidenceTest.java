package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.Status;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
  @Test
  void wordsAloneAreOfTheText() {
    Evidence evidence = Evidence.of("Paris");
    assertThat(evidence.exact()).isEqualTo("Paris");
    assertThat(evidence.part()).isEqualTo(ArticlePart.TEXT);
    assertThat(evidence.article()).isEmpty();
    assertThat(evidence.start()).isEmpty();
    assertThat(evidence.end()).isEmpty();
  }

  @Test
  void anArticleIsAReferenceByItsIdOrItself() {
    Article article = Article.builder().id("a1").build();
    Evidence byId = Evidence.builder().article("a1").exact("Paris").build();
    assertThat(byId.article()).contains(Ref.to(Article.class, "a1"));
    assertThat(Evidence.builder().article(article).exact("Paris").build()).isEqualTo(byId);
    assertThat(Faults.of(() -> Evidence.builder().article("1"))).containsExactly("id.malformed");
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 0", "0, ", ", 5", "7, 7"})
  void offsetsThatDoNotFitAreForValidation(Integer start, Integer end) {
    Evidence.Builder builder = Evidence.builder().exact("Paris");
    if (start != null) {
      builder.start(start);
    }
    if (end != null) {
      builder.end(end);
    }
    assertThat(Faults.of(builder::build)).isEmpty();
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    Evidence.Builder wrong = Evidence.builder().start(-1).end(-2);
    assertThat(Faults.of(wrong::build))
        .containsExactly("json.type start", "json.type end", "json.missing exact");
  }

  @Test
  void requiredWordsMayBeBlank() {
    assertThat(Evidence.of("").exact()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "in Paris,   0, 8",
    "Paris and,  3, 12",
    "Paris,      ,",
    "Jakarta,    ,",
  })
  void anEventsPassageHasOffsetsWhereItsWordsStandOnce(String words, Integer start, Integer end) {
    Article article = Article.builder().id("a").text("in Paris and Paris").build();
    Meeting meeting =
        Meeting.builder().id("m").status(Status.OCCURRED).evidence(article, words).build();

    assertThat(meeting.evidence())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.exact()).isEqualTo(words);
              assertThat(passage.article()).contains(Ref.to(Article.class, article));
              assertThat(passage.start())
                  .isEqualTo(start == null ? OptionalInt.empty() : OptionalInt.of(start));
              assertThat(passage.end())
                  .isEqualTo(end == null ? OptionalInt.empty() : OptionalInt.of(end));
            });
  }
}
