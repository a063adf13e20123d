package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.json.DossierJson;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that no answer causes an exception, and that every result can be written and read. */
class AnyAnswerTest {
  private static final List<String> ANSWERS =
      AnswerCases.all().map(one -> one.text(".answer.txt")).toList();
  private static final String PIECES = "{}[]\":,'`“”\\/*#\n -.eE+0123tfnu…\ud83d\ude00\u0000é<>";

  private static void isRead(String answer) {
    Article article = Article.builder().id("a1").language("en").text("Ann Ode said so.").build();
    ExtractionResult result = Extraction.of(article).tryRead(answer);

    assertThat(result.dossier().articles()).containsExactly(article);
    String json = DossierJson.write(result.dossier());
    assertThat(DossierJson.read(json)).isEqualTo(result.dossier());
    assertThat(result.issues()).noneMatch(issue -> issue.code().equals("json.missing"));
    assertThat(result.feedback()).isNotNull();
    assertThat(result.toString()).isNotEmpty();
  }

  @Property(tries = 500)
  void anyText(@ForAll String answer) {
    isRead(answer);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.strings().withChars(PIECES.toCharArray()).ofMaxLength(200);
  }

  @Property(tries = 2000)
  void anyPieces(@ForAll("pieces") String answer) {
    isRead("{\"actors\": [{" + answer);
    isRead(answer);
  }

  @Provide
  Arbitrary<String> changed() {
    return Arbitraries.of(ANSWERS)
        .flatMap(answer -> Arbitraries.randoms().map(random -> changed(answer, random)));
  }

  /** Deletes, inserts, swaps and repeats parts of the answer. */
  private static String changed(String answer, Random random) {
    StringBuilder text = new StringBuilder(answer);
    for (int i = 1 + random.nextInt(5); i > 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 2 -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
        default -> text.insert(at, text.substring(at, end));
      }
    }
    return text.toString();
  }

  @Property(tries = 3000)
  void anyChangedAnswer(@ForAll("changed") String answer) {
    isRead(answer);
  }

  static Stream<String> repeated() {
    return Stream.of(
            "{",
            "[",
            "{\"",
            "{\"a\":",
            "[[{",
            "{\"actors\":[",
            "{\"actors\":\"",
            "\"",
            "\\",
            "{\"a\" ",
            "'",
            "{\"a\":\"b\", ",
            "{\"a\":\"b\"c",
            "/*",
            "//",
            "{\"x\":\"{",
            "{\"events\":[{\"type\":",
            "</think>",
            "{a:",
            "```",
            "{\"actors\":[{\"id\":\"a\"},")
        .map(piece -> piece.repeat(60_000 / piece.length()));
  }

  /** Tests only the results; {@code LinearAnswersTest} counts the steps for such answers. */
  @ParameterizedTest
  @MethodSource("repeated")
  void longAnswers(String answer) {
    isRead(answer);
    isRead("{\"actors\": [" + answer);
    isRead("{\"meetings\": [{\"id\": \"a\", \"evidence\": [\"" + answer);
  }
}
