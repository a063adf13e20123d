package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the first example of every page works. */
class FirstExamplesTest {
  private static final String DOSSIER =
      """
      Actor macron = Actor.of("macron", PERSON, "Emmanuel Macron");
      Actor putin = Actor.of("putin", PERSON, "Vladimir Putin");
      Dossier dossier = Dossier.builder().add(macron, putin).build();
      """;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anExampleIsBeforeTheFirstSection(Path page) throws IOException {
    String start = Files.readString(page).split("(?m)^## ", 2)[0];
    assertThat(start).as(page.toString()).contains("\n```");
  }

  /** Other test classes test the examples on the remaining pages. */
  @ParameterizedTest
  @ValueSource(strings = {"canonical", "index", "issues", "recipes", "vocabularies"})
  void itPrintsTheValuesInItsComments(String page, @TempDir Path directory) throws Exception {
    String example = MarkdownBlocks.of("docs/" + page + ".md", "java").get(0);
    List<String> expected =
        Pattern.compile("println\\(.*\\);\\s*// (.*)")
            .matcher(example)
            .results()
            .map((MatchResult comment) -> comment.group(1))
            .toList();
    assertThat(CompiledSnippet.run(directory, DOSSIER + example).lines().toList())
        .isEqualTo(expected);
  }
}
