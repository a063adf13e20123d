package io.github.communique.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.format.JsonPages;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that every example in docs/encoding.md compiles, and that the last object that the example
 * declares has the JSON shown below the example. Tests that validation reports exactly the issues
 * shown below each dossier.
 *
 * <p>{@code -Dcommunique.regenerate=true} regenerates the JSON on the page.
 */
class EncodingPageTest {
  private static final Path PAGE = Path.of("docs", "encoding.md");
  private static final Pattern JSON = Pattern.compile("(?ms)^```json (\\w+)\\n(.*?)^```");
  private static final Pattern ISSUES =
      Pattern.compile("(?ms)^```json Dossier\\n([^`]*)```([^`]*)```text issues\\n(.*?)^```");
  private static final Pattern DECLARED = Pattern.compile("(?m)^(\\w+) (\\w+) =");

  private final List<String> java = MarkdownBlocks.of(PAGE.toString(), "java");

  @Test
  void everyExampleHasTheJsonBelowIt(@TempDir Path directory) throws Exception {
    String page = Files.readString(PAGE);
    List<MatchResult> blocks = JSON.matcher(page).results().toList();
    assertThat(blocks).hasSize(java.size() - 1);
    List<String> printed = CompiledSnippet.run(directory, program()).lines().toList();
    assertThat(printed).hasSize(blocks.size());
    List<String> written = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      written.add(
          "```json "
              + declared(java.get(i + 1)).group(1)
              + "\n"
              + JsonPages.print(JsonPages.parse(printed.get(i)), 110)
              + "```");
    }
    if (Boolean.getBoolean("communique.regenerate")) {
      int[] next = {0};
      Files.writeString(
          PAGE,
          JSON.matcher(page).replaceAll(block -> Matcher.quoteReplacement(written.get(next[0]++))));
    } else {
      assertThat(blocks.stream().map(MatchResult::group)).isEqualTo(written);
    }
  }

  @Test
  void dossierHasTheIssuesBelowIt() throws Exception {
    String page = Files.readString(PAGE);
    List<MatchResult> blocks = ISSUES.matcher(page).results().toList();
    List<String> found = blocks.stream().map(block -> issues(block.group(1))).toList();
    assertThat(found).isNotEmpty();
    if (Boolean.getBoolean("communique.regenerate")) {
      int[] next = {0};
      Files.writeString(
          PAGE,
          ISSUES
              .matcher(page)
              .replaceAll(
                  block ->
                      Matcher.quoteReplacement(
                          "```json Dossier\n"
                              + block.group(1)
                              + "```"
                              + block.group(2)
                              + "```text issues\n"
                              + found.get(next[0]++)
                              + "```")));
    } else {
      assertThat(blocks.stream().map(block -> block.group(3))).isEqualTo(found);
    }
  }

  private static String issues(String json) {
    return Validator.standard().validate(DossierJson.read(json)).issues().stream()
        .map(issue -> issue.code() + ": " + issue.message() + "\n")
        .collect(joining());
  }

  /**
   * The first block declares the objects that all examples use; each of the other blocks has its
   * own scope.
   */
  private String program() {
    String examples =
        java.stream()
            .skip(1)
            .map(
                example ->
                    "{\n"
                        + example
                        + "System.out.println(mapper.writeValueAsString("
                        + declared(example).group(2)
                        + "));\n}\n")
            .collect(joining());
    return "var mapper = tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build();\n"
        + java.get(0)
        + examples;
  }

  private static MatchResult declared(String example) {
    List<MatchResult> all = DECLARED.matcher(example).results().toList();
    return all.get(all.size() - 1);
  }
}
