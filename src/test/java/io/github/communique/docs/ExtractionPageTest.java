package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionPageTest {
  private final List<String> java = MarkdownBlocks.of("docs/extraction.md", "java");
  private final List<String> printed = MarkdownBlocks.of("docs/extraction.md", "text");

  @Test
  void theExamplePrintsTheIssuesOfThePage(@TempDir Path directory) throws Exception {
    String example = java.get(0);

    assertThat(CompiledSnippet.run(directory, example).strip()).isEqualTo(printed.get(0).strip());
  }

  @Test
  void theFeedbackIsThatOfThePage(@TempDir Path directory) throws Exception {
    String example =
        (java.get(0).replace("result.issues().forEach(System.out::println);", "") + java.get(1));

    assertThat(CompiledSnippet.run(directory, example).strip()).isEqualTo(printed.get(1).strip());
  }
}
