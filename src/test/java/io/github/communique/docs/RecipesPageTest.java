package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the recipes: each recipe either runs in this test or is an excerpt from a file that is
 * tested elsewhere.
 */
class RecipesPageTest {
  private static final String PAGE = "docs/recipes.md";

  /** Matches a link to a file and the code blocks below the link. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?m)\\]\\(\\.\\./([^)]+\\.(?:java|kt))\\):?\\n\\n"
              + "((?:^```(?:java|kotlin) part\\n(?:(?!```).*\\n)*```\\n)+)");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)^```\\w+ part\\n((?:(?!```).*\\n)*)```");

  private static final String DOSSIER =
      "Dossier dossier = Dossier.builder().id(\"urn:x:1\").build();\n";

  private final List<String> java = MarkdownBlocks.of(PAGE, "java");

  @Test
  void everyExampleRuns(@TempDir Path directory) throws Exception {
    assertThat(java).hasSize(5);
    String call =
        """
        Meeting call = Meeting.builder().id("call").status(OCCURRED).build();
        Dossier dossier = Dossier.builder().id("urn:x:1").add(call).build();
        """;
    assertThat(
            CompiledSnippet.run(
                directory,
                call + java.get(1) + "System.out.println(second.meetings().get(0).time());"))
        .isEqualToIgnoringNewLines("Optional[EventTime{at=2022-02-20}]");
    assertThat(
            CompiledSnippet.run(
                directory,
                DOSSIER
                    + java.get(2)
                    + "System.out.println(mapper.writeValueAsString(dossier)"
                    + ".equals(DossierJson.write(dossier)));"))
        .isEqualToIgnoringNewLines("true");
    assertThat(
            CompiledSnippet.run(
                directory,
                java.get(3) + "System.out.println(mapper.writeValueAsString(Medium.PHONE));"))
        .isEqualToIgnoringNewLines("\"phone\"");
    assertThat(
            CompiledSnippet.run(
                directory,
                DOSSIER + java.get(3) + java.get(4) + "System.out.println(again.equals(dossier));"))
        .isEqualToIgnoringNewLines("true");
  }

  @Test
  void everyPartIsInTheFileThatItNames() throws Exception {
    String page = Files.readString(Path.of(PAGE));
    List<MatchResult> parts = PARTS.matcher(page).results().toList();
    int blocks = 0;
    for (MatchResult part : parts) {
      String file = withoutIndent(Files.readString(Path.of(part.group(1))));
      for (MatchResult block : BLOCK.matcher(part.group(2)).results().toList()) {
        assertThat(file).as(part.group(1)).contains(withoutIndent(block.group(1)));
        blocks++;
      }
    }
    assertThat(blocks).isEqualTo((int) page.lines().filter(line -> line.endsWith(" part")).count());
    assertThat(blocks).isGreaterThan(10);
  }

  @Test
  void theGeneratorsAreThoseOfTheConsumersTest() throws Exception {
    String page = withoutIndent(MarkdownBlocks.of(PAGE, "xml").get(0));
    String project = Files.readString(Path.of("src/it/consumers/generators/pom.xml"));
    String version = page.replaceAll("(?s).*<version>(.*?)</version>.*", "$1");
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version + "</version>");
    assertThat(withoutIndent(project).replace("@project.version@", version)).contains(page);
  }

  private static String withoutIndent(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
