package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.CommuniqueModule;
import io.github.communique.time.EventTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Tests that the examples in docs/times.md are valid and print the values in their comments. */
class TimesPageTest {
  private static final String PAGE = "docs/times.md";
  private static final Pattern PRINTED =
      Pattern.compile("System\\.out\\.println\\(.*\\);\\s+// ([^:\\n]+)");

  @Test
  void theJavaPrintsTheValuesInItsComments(@TempDir Path directory) throws Exception {
    List<String> examples = MarkdownBlocks.of(PAGE, "java");
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      List<String> comments = new ArrayList<>();
      Matcher printed = PRINTED.matcher(example);
      while (printed.find()) {
        comments.add(printed.group(1));
      }
      assertThat(comments).isNotEmpty();
      assertThat(CompiledSnippet.run(directory, example).lines())
          .containsExactlyElementsOf(comments);
    }
  }

  @Test
  void everyTableHasATest() {
    assertThat(MarkdownTables.of(PAGE)).containsOnlyKeys(TimesTableTest.HEADER);
  }

  @ParameterizedTest
  @MethodSource("json")
  void theJsonIsReadAndWrittenUnchanged(String example) {
    JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    EventTime read = mapper.readValue(example, EventTime.class);
    assertThat(mapper.readTree(mapper.writeValueAsString(read)))
        .isEqualTo(mapper.readTree(example));
  }

  static Stream<String> json() throws Exception {
    return MarkdownBlocks.of(PAGE, "json EventTime").stream();
  }
}
