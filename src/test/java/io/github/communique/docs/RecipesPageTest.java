package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe runs here or is an excerpt of a file with tests of its own. */
class RecipesPageTest {
  private static final String PAGE = "docs/recipes.md";

  /** A link to a file and the code block below it. */
  private static final Pattern PART =
      Pattern.compile("(?ms)\\]\\(\\.\\./([^)]+\\.java)\\):?\\n\\n```java part\\n(.*?)^```");

  private static final String DOSSIER =
      "Dossier dossier = Dossier.builder().id(\"urn:x:1\").build();\n";

  private final List<String> java = MarkdownBlocks.of(PAGE, "java");

  @Test
  void everyExampleRuns(@TempDir Path directory) throws Exception {
    assertThat(java).hasSize(2);
    assertThat(
            CompiledSnippet.run(
                directory,
                DOSSIER
                    + java.get(0)
                    + "System.out.println(mapper.writeValueAsString(dossier)"
                    + ".equals(DossierJson.write(dossier)));"))
        .isEqualToIgnoringNewLines("true");
    assertThat(
            CompiledSnippet.run(
                directory,
                java.get(1) + "System.out.println(mapper.writeValueAsString(Medium.PHONE));"))
        .isEqualToIgnoringNewLines("\"phone\"");
  }

  @Test
  void everyPartIsInTheFileThatItNames() throws Exception {
    String page = Files.readString(Path.of(PAGE));
    List<MatchResult> parts = PART.matcher(page).results().toList();
    assertThat(parts).hasSameSizeAs(MarkdownBlocks.of(PAGE, "java part")).isNotEmpty();
    for (MatchResult part : parts) {
      assertThat(withoutIndent(Files.readString(Path.of(part.group(1)))))
          .as(part.group(1))
          .contains(withoutIndent(part.group(2)));
    }
  }

  private static String withoutIndent(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
