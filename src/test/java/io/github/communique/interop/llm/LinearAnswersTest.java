package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.steps.Steps;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that reading takes linear time: an answer that is four times as long requires about four
 * times as many steps.
 */
class LinearAnswersTest {
  private static final int PIECES = 400;

  /**
   * Reads an answer that contains many copies of a text. In each copy, {@code #} is replaced by the
   * number of the copy.
   */
  public static final class Work implements IntFunction<Runnable> {
    private final String start;
    private final String piece;

    /** Creates the task from the start of the answer and the text to repeat. */
    public Work(String start, String piece) {
      this.start = start;
      this.piece = piece;
    }

    @Override
    public Runnable apply(int size) {
      Extraction extraction =
          Extraction.of(
              Article.builder().id("a1").language("en").text("Ann Ode said so. She did.").build());
      StringBuilder answer = new StringBuilder(start);
      for (int i = 0; i < Math.max(20, size); i++) {
        answer.append(piece.replace("#", "" + i));
      }
      return () -> extraction.tryRead(answer.toString());
    }
  }

  /**
   * Reads many quotations from a long article. The number of quotations grows in proportion to the
   * length of the article.
   */
  public static final class Quotations implements IntFunction<Runnable> {
    private final String form;

    /**
     * Creates the task from a template for quotations, in which {@code #} stands for the number of
     * the quotation.
     */
    public Quotations(String form) {
      this.form = form;
    }

    @Override
    public Runnable apply(int size) {
      StringBuilder text = new StringBuilder();
      StringBuilder answer =
          new StringBuilder("{\"meetings\":[{\"id\":\"m\",\"status\":\"occurred\",\"evidence\":[");
      for (int i = 0; i < Math.max(100, size); i++) {
        text.append("Minister ")
            .append(i)
            .append(" “did not” agree to point ")
            .append(i)
            .append(". ");
        answer.append(i == 0 ? "" : ",").append(form.replace("#", "" + i));
      }
      Extraction extraction =
          Extraction.of(Article.builder().id("a1").language("en").text(text.toString()).build());
      String whole = answer.append("]}]}").toString();
      return () -> extraction.tryRead(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Minister # “did not” agree\"",
        "\"minister # 'did not' agree to point #.\"",
        "\"Minister # did agree\"",
        "\"MINISTER # “did not” agree\"",
        "{\"exact\":\"agree to point #.\",\"prefix\":\"did not” \"}"
      })
  void aLongArticleWithManyQuotationsIsReadInLinearTime(String form) {
    long some = Steps.of(Quotations.class, PIECES, form);
    long more = Steps.of(Quotations.class, 4 * PIECES, form);

    assertThat(more).as("beside %s steps", some).isLessThan(6 * some);
  }

  static Stream<String[]> answers() {
    return Stream.of(
        new String[] {"", "{"},
        new String[] {"", "{\"a"},
        new String[] {"", "[[{"},
        new String[] {"", "{x} "},
        new String[] {"", "{\"a\":{}} "},
        new String[] {"", "{\"actors\":[]} "},
        new String[] {"", "\\\""},
        new String[] {"", "{\"type\":\"meeting\",\"id\":\"m#\"} "},
        new String[] {"", "{'type':'meeting','id':'m#','id':'n'} "},
        new String[] {"{", "\"e#\":{\"type\":\"meeting\"},"},
        new String[] {"{\"actors\":[", "{\"id\":\"a#\",\"kind\":\"person\",\"name\":\"A#\"},"},
        new String[] {"{\"actors\":[", "{\"id\":\"a\",\"name\":\"A\"},"},
        new String[] {"{\"actors\":[", "{\"name\":\"A\"},"},
        new String[] {"{\"actors\":[", "\"Ann\" , "},
        new String[] {"{", "\"actors\":[{\"id\":\"a#\"}],"},
        new String[] {"", "{\"actors\":{\"id\":\"a#\"}} "},
        new String[] {"{", "\"part#\":{\"actors\":[{\"id\":\"a#\"}]},"},
        new String[] {"{\"meetings\":{", "\"m#\":{\"status\":\"occurred\"},"},
        new String[] {"{\"actors\":[", "{\"id\":\"a\" \"name\":\"b"},
        new String[] {"{\"relations\":[", "{\"from\":\"x#\",\"to\":\"Y #\",\"type\":\"follows\"},"},
        new String[] {"{\"relations\":[", "{\"from\":\"a1\",\"to\":\"\",\"type\":\"FOLLOWS\"},"},
        new String[] {
          "{\"meetings\":[{\"id\":\"m\",\"status\":\"held\",\"evidence\":[", "\"said so #\","
        },
        new String[] {"{\"meetings\":[{\"id\":\"m\",\"evidence\":[", "\"Ann\","},
        new String[] {"{\"meetings\":[{\"id\":\"m\",\"evidence\":[\"", "Ann … "},
        new String[] {"{\"meetings\":[{\"id\":\"m\",\"summary\":\"", "a \"b\", c "},
        new String[] {"{\"meetings\":[{\"id\":\"m\"", ",\"x#\":[1,2]"},
        new String[] {"{\"meetings\":[{\"id\":\"m\"", ",\"summary\":\"a\""},
        new String[] {"{\"meetings\":\"", "[{\\\"id\\\":"},
        new String[] {"{\"actors\":[{\"name\":", "李，"},
        new String[] {"{\"a\":[", "{\"thinking\":\"{'actors':[{'id':'a#'}]}\"},"});
  }

  @ParameterizedTest
  @MethodSource("answers")
  void fourTimesThePiecesTakeFourTimesTheSteps(String start, String piece) {
    long some = Steps.of(Work.class, PIECES, start, piece);
    long more = Steps.of(Work.class, 4 * PIECES, start, piece);

    assertThat(more).as("beside %s steps", some).isLessThan(5 * some + 1000);
  }
}
