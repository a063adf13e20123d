package io.github.communique.examples.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.interop.llm.ExtractionResult;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tests LangChain4j and Spring AI with recorded answers, without network access. */
class ExtractTest {
  @Test
  void langchain4jAsksOnceMore() throws Exception {
    runs(LangChain4jModel.recorded(Extract.recorded()));
  }

  @Test
  void springAiAsksOnceMore() throws Exception {
    runs(SpringAiModel.recorded(Extract.recorded()));
  }

  private static void runs(UnaryOperator<String> model) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ExtractionResult result = Extract.run(model, new PrintStream(printed, true, UTF_8));

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.feedback()).isEmpty();
    assertThat(result.dossier().provenance()).isPresent();
    assertThat(Files.readString(Path.of("README.md"))).contains(printed.toString(UTF_8).strip());
  }
}
