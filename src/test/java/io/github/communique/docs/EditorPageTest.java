package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that the editor settings in {@code docs/format.md} agree with the schema files and the
 * example documents.
 */
class EditorPageTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SCHEMAS = Path.of("src/main/resources/io/github/communique/json");

  private final List<JsonNode> blocks =
      MarkdownBlocks.of("docs/format.md", "json\\b(?! \\w)").stream().map(JSON::readTree).toList();

  @Test
  void theSettingsOfVsCodeNameTheSchemaAndTheFiles() throws Exception {
    JsonNode schemas = only("json.schemas").path(0);
    assertThat(schemas.path("url").asString()).isEqualTo("./communique-1.0.strict.schema.json");
    assertThat(SCHEMAS.resolve(schemas.path("url").asString())).exists();
    assertMatchesExamples(schemas.path("fileMatch").path(0).asString());
  }

  /** Tests that the entry has exactly the members that the SchemaStore catalog expects. */
  @Test
  void theEntryOfSchemaStoreIsComplete() throws Exception {
    JsonNode entry = only("fileMatch");
    assertThat(entry.propertyNames()).containsExactly("name", "description", "fileMatch", "url");
    assertMatchesExamples(entry.path("fileMatch").path(0).asString());
    String url = entry.path("url").asString();
    assertThat(url).startsWith("https://raw.githubusercontent.com/");
    Path file = Path.of(url.substring(url.indexOf("/main/") + "/main/".length()));
    assertThat(file).exists();
    JsonNode schema = JSON.readTree(Files.readString(file));
    assertThat(schema.path("$id").asString())
        .isEqualTo("https://communique.github.io/schema/1.0/strict");
    assertThat(schema.path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  private JsonNode only(String name) {
    List<JsonNode> found = blocks.stream().filter(block -> block.has(name)).toList();
    assertThat(found).hasSize(1);
    JsonNode block = found.get(0);
    return name.equals("json.schemas") ? block.path(name) : block;
  }

  private static void assertMatchesExamples(String glob) throws Exception {
    try (Stream<Path> documents = Files.list(Path.of("src/test/editor/documents"))) {
      assertThat(
              documents
                  .map(Path::getFileName)
                  .filter(FileSystems.getDefault().getPathMatcher("glob:" + glob)::matches))
          .hasSizeGreaterThanOrEqualTo(10);
    }
  }
}
