package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.ModelTypes;
import io.github.communique.arbitraries.ModelArbitraries;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.value.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that the extraction schema covers the model and complies with the vendors' limits. */
class ExtractionSchemaTest {
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Extraction.schema());
  private static final Schema COMPILED =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Extraction.schema());

  /**
   * Passes each nested schema to a visitor, together with the number of objects that enclose it.
   */
  private static void visit(JsonNode schema, int depth, BiConsumer<JsonNode, Integer> visitor) {
    if (schema.has("$ref")) {
      visitor.accept(schema, depth);
      String name = schema.get("$ref").stringValue().replace("#/$defs/", "");
      visit(SCHEMA.get("$defs").get(name), depth, visitor);
      return;
    }
    int here = schema.has("properties") ? depth + 1 : depth;
    visitor.accept(schema, here);
    if (schema.has("properties")) {
      schema.get("properties").forEach(property -> visit(property, here, visitor));
    }
    if (schema.has("items")) {
      visit(schema.get("items"), here, visitor);
    }
  }

  private static Set<String> keywords() {
    Set<String> keywords = new TreeSet<>();
    visit(SCHEMA, 0, (schema, depth) -> keywords.addAll(schema.propertyNames()));
    return keywords;
  }

  /**
   * The schema uses only keywords that every vendor's documentation allows. Gemini lists its
   * supported keywords (GenerationConfig.responseJsonSchema); OpenAI rejects allOf, not and if;
   * Anthropic rejects minimum, maxLength and maxItems; llama.cpp rejects unanchored patterns.
   */
  @Test
  void theSchemaHasOnlyKeywordsThatAllVendorsAccept() {
    assertThat(keywords())
        .containsExactly(
            "$defs",
            "$ref",
            "additionalProperties",
            "description",
            "enum",
            "items",
            "properties",
            "required",
            "title",
            "type");
  }

  /**
   * OpenAI: Structured Outputs, "Supported schemas". Gemini does not support other keywords next to
   * a $ref.
   */
  @Test
  void everyObjectIsClosedAndStatesAllProperties() {
    visit(
        SCHEMA,
        0,
        (schema, depth) -> {
          if (schema.has("$ref")) {
            assertThat(schema.propertyNames()).containsExactly("$ref");
          } else {
            // Anthropic allows 24 optional properties and 16 unions; the schema uses neither.
            assertThat(schema.get("type").isString()).isTrue();
          }
          if (schema.has("properties")) {
            assertThat(schema.get("additionalProperties").booleanValue(true)).isFalse();
            assertThat(strings(schema.get("required")))
                .containsExactlyElementsOf(schema.get("properties").propertyNames());
          }
        });
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.stringValue()));
    return strings;
  }

  /**
   * OpenAI requires an object as the root and allows 10 levels of objects (formerly 5); Anthropic
   * does not allow recursion.
   */
  @Test
  void objectsAreNestedInSixLevelsAtMost() {
    int[] deepest = {0};
    visit(SCHEMA, 0, (schema, depth) -> deepest[0] = Math.max(deepest[0], depth));

    assertThat(SCHEMA.get("type").stringValue()).isEqualTo("object");
    assertThat(deepest[0]).isEqualTo(6);
  }

  /**
   * OpenAI allows 5,000 properties, 1,000 enum values, 120,000 characters in names and enum values,
   * and 15,000 characters in an enum with more than 250 values.
   */
  @Test
  void theSchemaIsWithinTheLimitsOfSize() {
    int[] counts = {0, 0, 0};
    List<JsonNode> schemas = new ArrayList<>(List.of(SCHEMA));
    SCHEMA.get("$defs").forEach(schemas::add);
    for (JsonNode schema : schemas) {
      if (schema.has("properties")) {
        counts[0] += schema.get("properties").size();
        schema.get("properties").propertyNames().forEach(name -> counts[2] += name.length());
      }
      if (schema.has("enum")) {
        counts[1] += schema.get("enum").size();
        strings(schema.get("enum")).forEach(term -> counts[2] += term.length());
        assertThat(schema.get("enum").size()).isLessThan(250);
      }
    }

    assertThat(counts[0]).isBetween(100, 5_000);
    assertThat(counts[1]).isBetween(200, 1_000);
    assertThat(counts[2]).isLessThan(120_000);
    assertThat(Extraction.schema()).hasSizeLessThan(40_000);
  }

  /** Gemini rejects a schema that contains an empty enum value. */
  @Test
  void termsAreNotEmpty() {
    visit(
        SCHEMA,
        0,
        (schema, depth) -> {
          if (schema.has("enum")) {
            assertThat(strings(schema.get("enum")))
                .isNotEmpty()
                .doesNotContain("")
                .doesNotHaveDuplicates();
          }
        });
  }

  /**
   * The table in docs/extraction.md must list each model property that the schema omits, with the
   * reason for the omission. The paragraph below it must list the types that the schema omits.
   */
  @Test
  void everyPropertyOfTheModelIsAskedForOrHasAReason() throws Exception {
    String page = Files.readString(Path.of("docs/extraction.md"));
    Set<String> missing = new TreeSet<>();
    Set<String> missingTypes = new TreeSet<>();
    ModelTypes.all()
        .filter(type -> type != Evidence.class && type != LocalizedText.class)
        .forEach(
            type -> {
              if (schemaOf(type) == null) {
                missingTypes.add(type.getSimpleName());
                return;
              }
              for (String property : ModelProperties.names(type)) {
                if (!schemaOf(type).get("properties").has(property)) {
                  missing.add(owner(type, property) + "." + property);
                }
              }
            });

    assertThat(names(page, "(?m)^\\| `(\\w+\\.\\w+)` \\| .{10,} \\|$")).isEqualTo(missing);
    String types = page.replaceFirst("(?s).*does not contain the types ([^.]*)\\..*", "$1");
    assertThat(names(types, "`(\\w+)`")).isEqualTo(missingTypes);
  }

  private static Set<String> names(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable JsonNode schemaOf(Class<?> type) {
    return type == Dossier.class ? SCHEMA : SCHEMA.get("$defs").get(type.getSimpleName());
  }

  private static String owner(Class<?> type, String property) {
    boolean isOfAll =
        Set.of("type", "articles", "identifiers", "classifications", "confidence", "rank")
            .contains(property);
    return Event.class.isAssignableFrom(type) && isOfAll ? "Event" : type.getSimpleName();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return ModelArbitraries.of(Dossier.class);
  }

  /** Open vocabularies may contain terms that the schema cannot list. */
  @Property(tries = 200)
  void aRenderedDossierIsAsTheSchemaAsks(@ForAll("dossiers") Dossier dossier) {
    assertThat(COMPILED.validate(Extraction.render(dossier), InputFormat.JSON))
        .filteredOn(error -> !error.getKeyword().equals("enum"))
        .isEmpty();
  }

  @Test
  void aMisspeltPropertyIsRefused() {
    String answer = Extraction.render(Dossier.builder().build());

    assertThat(COMPILED.validate(answer, InputFormat.JSON)).isEmpty();
    assertThat(COMPILED.validate(answer.replace("meetings", "meeting"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void theTableOfAnswersHasEveryTypeOfTheModel() {
    assertThat(ModelTypes.all().map(Class::getSimpleName))
        .allSatisfy(name -> assertThat(Profile.instance().type(name).fields).isNotEmpty());
  }

  /**
   * With structured output, a language model must write every property. Therefore, a property that
   * is added to the schema must also be added to the sample answer.
   */
  @Test
  void theSampleAnswerIsValid() throws IOException {
    String answer = Files.readString(Path.of("src/test/resources/llm-sample/answer.json"));
    assertThat(COMPILED.validate(answer, InputFormat.JSON)).isEmpty();
  }
}
