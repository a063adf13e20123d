package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.Dossier;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks the examples and links of the format pages. */
class FormatPageTest {
  private static final Path DOCS = Path.of("docs");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```json (\\w+)\\n(.*?)^```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(#[^)]*)?\\)");
  private static final FormatModel MODEL = new FormatModel();

  /** An example on a page, with the type in the first line of its code block. */
  record Example(String type, String json) {}

  static List<Example> examples() {
    return BLOCK
        .matcher(GoldenFiles.read(DOCS.resolve("format.md")))
        .results()
        .map(block -> new Example(block.group(1), block.group(2)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsReadAndWrittenVerbatim(Example example) {
    Class<?> type =
        MODEL.types().stream()
            .filter(each -> each.getSimpleName().equals(example.type()))
            .findFirst()
            .orElseThrow();
    JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    JsonNode tree = JsonPages.parse(example.json());
    Object read = mapper.readValue(example.json(), type);
    assertThat(mapper.writeValueAsString(read)).isEqualTo(tree.toString());
    if (type == Dossier.class) {
      assertThat(DossierJson.tryRead(example.json()).issues()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsValidByTheStrictSchema(Example example) {
    ObjectNode schema = (ObjectNode) JsonPages.parse(DossierSchema.STRICT.text());
    Schema type =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema.put("$ref", "#/$defs/" + example.type()));
    assertThat(type.validate(JsonPages.parse(example.json()))).isEmpty();
  }

  @Test
  void everyTypeHasAnExample() {
    assertThat(examples())
        .extracting(Example::type)
        .containsAll(MODEL.types().stream().map(Class::getSimpleName).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"format.md", "vocabularies.md", "format-changes.md"})
  void linksLeadSomewhere(String page) {
    Matcher link = LINK.matcher(GoldenFiles.read(DOCS.resolve(page)));
    while (link.find()) {
      String target = link.group(1);
      Path file = DOCS.resolve(target.isEmpty() ? page : target);
      assertThat(target.contains(":") || Files.exists(file)).as(link.group()).isTrue();
      if (link.group(2) != null) {
        assertThat(anchors(file)).as(link.group()).contains(link.group(2));
      }
    }
  }

  private static Stream<String> anchors(Path page) {
    return GoldenFiles.read(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(heading -> "#" + heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'));
  }
}
