package io.github.communique.examples.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.interop.llm.ExtractionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Requests a dossier of an article from a language model, and repeats the request once if the
 * answer has faults. Prints the events, the quoted passages and the issues, and marks passages that
 * are not found exactly once.
 *
 * <p>If the environment variable {@code OPENAI_API_KEY} is set, the request is sent to a real
 * model. Otherwise, the program uses recorded answers.
 */
public final class Extract {
  static final Article ARTICLE =
      Article.builder()
          .id("a1")
          .headline("en", "Ode and Roe speak for 105 minutes")
          .language("en")
          .publisher("Example News")
          .published("2022-02-22")
          .text(
              "Alba’s president, Ann Ode, called Bob Roe, the president of Bora, on Monday. The call"
                  + " lasted 105 minutes. “We will keep talking,” Ode said.")
          .build();

  private Extract() {}

  /**
   * Runs the example with both libraries.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    String key = System.getenv("OPENAI_API_KEY");
    System.out.println("== langchain4j");
    run(key == null ? LangChain4jModel.recorded(recorded()) : LangChain4jModel.openAi(key), System.out);
    System.out.println("== Spring AI");
    run(key == null ? SpringAiModel.recorded(recorded()) : SpringAiModel.openAi(key), System.out);
  }

  /**
   * Requests an answer and reads it; repeats the request once, with feedback, if the answer has
   * faults.
   */
  static ExtractionResult run(UnaryOperator<String> model, PrintStream out) {
    Extraction extraction = Extraction.of(ARTICLE).byModel("example-model", "1");
    String answer = model.apply(extraction.prompt());
    ExtractionResult result = extraction.tryRead(answer);
    print(result, out);
    if (!result.feedback().isEmpty()) {
      out.println("-- second request, with feedback");
      // The model does not remember its first answer, so the second request contains it.
      result =
          extraction.tryRead(
              model.apply(extraction.prompt() + "\n" + answer + "\n\n" + result.feedback()));
      print(result, out);
    }
    return result;
  }

  private static void print(ExtractionResult result, PrintStream out) {
    for (Event event : result.dossier().events()) {
      out.println(
          event.type() + " " + event.id() + event.summary().map(text -> ": " + text.value()).orElse(""));
      for (Evidence passage : event.evidence()) {
        out.println(
            (passage.start().isPresent()
                    ? "  " + passage.start().getAsInt() + "-" + passage.end().orElseThrow()
                    : "  NOT FOUND ONCE")
                + ": "
                + passage.exact());
      }
    }
    result.issues().forEach(issue -> out.println("  " + issue));
  }

  /**
   * Returns two recorded answers of a model: an answer with faults, and the answer to the feedback
   * about these faults.
   */
  static List<String> recorded() {
    return List.of(resource("answer-1.txt"), resource("answer-2.txt"));
  }

  private static String resource(String name) {
    try (InputStream in = Extract.class.getResourceAsStream("/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
