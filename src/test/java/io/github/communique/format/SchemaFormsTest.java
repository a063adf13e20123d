package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Verifies that the string patterns in the schemas agree with the library, and that the schemas are
 * well-formed.
 */
class SchemaFormsTest {
  private static final JsonNode STORAGE = JsonPages.parse(DossierSchema.STORAGE.text());
  private static final JsonNode STRICT = JsonPages.parse(DossierSchema.STRICT.text());
  private static final JsonNode PLAIN = JsonPages.parse(DossierSchema.PLAIN.text());

  /**
   * Maps each string syntax to a dossier in which a string of this syntax is replaced with a
   * placeholder.
   */
  private static final Map<String, String> PLACES =
      Map.of(
          "FormatVersion", "{'formatVersion': ?, 'id': 'urn:x'}",
          "AbsoluteUri", "{'formatVersion': '1.0', 'id': ?}",
          "LocalId", "{'formatVersion': '1.0', 'id': 'urn:x', 'articles': [{'id': ?}]}",
          "LanguageTag",
              "{'formatVersion': '1.0', 'id': 'urn:x', 'articles': [{'id': 'a', 'language': ?}]}",
          "PartialDateTime",
              "{'formatVersion': '1.0', 'id': 'urn:x', 'articles': [{'id': 'a', 'published': ?}]}",
          "Duration",
              "{'formatVersion': '1.0', 'id': 'urn:x', 'meetings':"
                  + " [{'id': 'm', 'status': 'occurred', 'duration': ?}]}",
          "ZoneId",
              "{'formatVersion': '1.0', 'id': 'urn:x', 'meetings':"
                  + " [{'id': 'm', 'status': 'occurred', 'time': {'at': '2022', 'zone': ?}}]}",
          "Medium",
              "{'formatVersion': '1.0', 'id': 'urn:x', 'meetings':"
                  + " [{'id': 'm', 'status': 'occurred', 'medium': ?}]}",
          "Status",
              "{'formatVersion': '1.0', 'id': 'urn:x', 'meetings': [{'id': 'm', 'status': ?}]}");

  private static final String ALPHABET = "-+.:/#%[]TZPHMSDxtpaAé0123456789 \n";

  private static Judge judge;

  @BeforeContainer
  static void open() throws IOException {
    judge = new Judge(SchemaFormsTest.class);
  }

  @AfterContainer
  static void close() throws IOException {
    judge.close();
  }

  private static void judge(String form, String text) {
    String quoted = JsonPages.MAPPER.writeValueAsString(text);
    String json = PLACES.get(form).replace('\'', '"').replace("?", quoted);
    judge.reads(form + " " + quoted, JsonPages.parse(json));
  }

  @Example
  void eachFormHasAPlace() {
    assertThat(PLACES).containsKeys(Shapes.FORMS.keySet().toArray(String[]::new));
  }

  @Example
  void textsAtTheEdgesAreJudgedAlikeInEachForm() {
    for (String form : PLACES.keySet()) {
      Mutations.STRINGS.forEach(text -> judge(form, text));
    }
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void misspelledTextsAreJudgedAlikeInEachForm(@ForAll Random random) {
    for (String form : PLACES.keySet()) {
      judge(form, misspelled(samples(form), random));
    }
  }

  private static String misspelled(List<String> samples, Random random) {
    StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(text.length() + 1);
      int until = Math.min(text.length(), at + random.nextInt(3));
      String other =
          random.nextInt(4) == 0
              ? samples.get(random.nextInt(samples.size()))
              : String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      text.replace(at, until, random.nextInt(3) == 0 ? "" : other);
    }
    return text.toString();
  }

  /**
   * Returns sample strings for a string syntax: the examples and terms in its schema, and those
   * test strings in which its pattern finds a match.
   */
  private static List<String> samples(String form) {
    List<String> samples = new ArrayList<>();
    STORAGE.at("/$defs/" + form + "/examples").forEach(each -> samples.add(each.stringValue()));
    for (String terms : List.of("/enum", "/anyOf/0/enum")) {
      STORAGE.at("/$defs/" + form + terms).forEach(each -> samples.add(each.stringValue()));
    }
    Pattern pattern =
        Pattern.compile(STORAGE.at("/$defs/" + form + "/pattern").asString("nothing else"));
    Mutations.STRINGS.stream().filter(text -> pattern.matcher(text).find()).forEach(samples::add);
    return samples;
  }

  @Example
  void eachDayIsJudgedAlike() {
    for (String year : List.of("2022", "2024", "1900", "2000", "-0004", "-0100", "+12000")) {
      for (int month = 0; month <= 13; month++) {
        for (int day : new int[] {0, 1, 28, 29, 30, 31, 32}) {
          judge("PartialDateTime", "%s-%02d-%02d".formatted(year, month, day));
        }
      }
    }
  }

  @Example
  void aWordIsBlankInTheSchemaIfItIsInJava() {
    Pattern notBlank = Pattern.compile(Shapes.NOT_BLANK);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      assertThat(notBlank.matcher(text).find()).as("U+%04X", c).isEqualTo(!text.isBlank());
    }
  }

  @Example
  void anEventThatStandsAloneIsJudgedAlike() {
    Schema event =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(((ObjectNode) STORAGE.deepCopy()).put("$ref", "#/$defs/Event"));
    JsonNode dossier = JsonPages.parse(GoldenFiles.all().get("1.0/every-property.json"));
    for (String list : List.of("statements", "meetings", "agreements", "actions")) {
      ObjectNode whole = (ObjectNode) dossier.get(list).get(0);
      List<ObjectNode> events = new ArrayList<>(List.of(whole));
      events.add(whole.deepCopy().without("type"));
      events.add(whole.deepCopy().put("type", "meeting"));
      events.add(whole.deepCopy().put("type", "riot"));
      events.add(whole.deepCopy().putNull("type"));
      events.add(whole.deepCopy().without("id"));
      for (ObjectNode each : events) {
        assertThat(event.validate(each).isEmpty()).as(each.toString()).isEqualTo(isRead(each));
      }
    }
    assertThat(event.validate(JsonPages.parse("[]"))).isNotEmpty();
  }

  private static boolean isRead(JsonNode event) {
    try {
      DossierJson.readEvent(event.toString());
      return true;
    } catch (DossierReadException e) {
      return false;
    }
  }

  @Example
  void schemasAreSchemas() {
    Schema metaschema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaschema.validate(STORAGE)).isEmpty();
    assertThat(metaschema.validate(STRICT)).isEmpty();
    assertThat(metaschema.validate(PLAIN)).isEmpty();
    assertThat(metaschema.validate(JsonPages.parse("{\"type\": \"strin\"}"))).isNotEmpty();
  }

  @Example
  void schemasReferToNothingOutside() {
    for (JsonNode schema : List.of(STORAGE, STRICT, PLAIN)) {
      List<JsonNode> references = schema.findValues("$ref");
      assertThat(references).hasSizeGreaterThan(100);
      assertThat(references)
          .allSatisfy(
              reference -> {
                assertThat(reference.stringValue()).startsWith("#/$defs/");
                assertThat(schema.at(reference.stringValue().substring(1)).isObject()).isTrue();
              });
      assertThat(schema.findValues("$dynamicRef")).isEmpty();
    }
  }

  @Example
  void everyTypeAndPropertyIsDescribed() {
    STORAGE
        .get("$defs")
        .forEachEntry(
            (name, definition) -> {
              assertThat(definition.path("description").asString()).as(name).isNotBlank();
              definition
                  .path("properties")
                  .forEachEntry(
                      (property, schema) -> {
                        assertThat(schema.path("description").asString())
                            .as(name + "." + property)
                            .isNotBlank();
                        if (schema.has("$ref")) {
                          assertThat(schema.path("markdownDescription").asString())
                              .as(name + "." + property)
                              .isNotBlank();
                        }
                      });
            });
  }

  @Example
  void examplesAreValid() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (JsonNode schema : List.of(STORAGE, STRICT, PLAIN)) {
      schema
          .get("$defs")
          .forEachEntry(
              (name, definition) -> {
                Schema part =
                    registry.getSchema(
                        ((ObjectNode) schema.deepCopy())
                            .put("$id", "urn:example:" + name)
                            .put("$ref", "#/$defs/" + name));
                definition
                    .path("examples")
                    .forEach(example -> assertThat(part.validate(example)).as(name).isEmpty());
              });
    }
  }

  @Example
  void everyTermIsDescribed() {
    for (String vocabulary : new FormatModel().vocabularies().keySet()) {
      JsonNode definition = STRICT.at("/$defs/" + vocabulary);
      JsonNode terms = definition.path("anyOf").path(0);
      if (terms.isMissingNode()) {
        terms = definition;
      }
      if (!vocabulary.equals("EventType")) {
        assertThat(terms.path("enum").size()).as(vocabulary).isPositive();
        assertThat(terms.path("markdownEnumDescriptions").size())
            .as(vocabulary)
            .isEqualTo(terms.path("enum").size());
      }
    }
  }

  @Example
  void snippetsAreValidOnceTheirFieldsAreFilled() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Pattern field = Pattern.compile("\\$\\{[0-9]+:([^}]*)}");
    List<String> types = new ArrayList<>();
    STRICT
        .get("$defs")
        .forEachEntry(
            (name, definition) -> {
              Schema type =
                  registry.getSchema(
                      ((ObjectNode) STRICT.deepCopy())
                          .put("$id", "urn:snippet:" + name)
                          .put("$ref", "#/$defs/" + name));
              for (JsonNode snippet : definition.path("defaultSnippets")) {
                types.add(name);
                String body = snippet.get("body").toString().replaceAll("\"\\^([^\"]*)\"", "$1");
                JsonNode filled = JsonPages.parse(field.matcher(body).replaceAll("$1"));
                assertThat(type.validate(filled)).as(name + " " + filled).isEmpty();
              }
            });
    assertThat(types)
        .contains("Dossier", "EventTime", "Quantity", "Statement")
        .contains("Meeting", "Agreement", "Action");
  }

  /** The plain schema omits keywords that code generators and grammar engines do not support. */
  @Example
  void thePlainSchemaHasNothingThatGeneratorsMisread() {
    for (String keyword : List.of("not", "if", "patternProperties", "propertyNames")) {
      assertThat(PLAIN.findValues(keyword)).as(keyword).isEmpty();
    }
    for (JsonNode choice : PLAIN.findValues("anyOf")) {
      assertThat(choice.size() == 1 || choice.equals(PLAIN.at("/$defs/Event/anyOf")))
          .as(choice.toString())
          .isTrue();
    }
    assertThat(PLAIN.findValues("type"))
        .allSatisfy(type -> assertThat(type.isArray()).as(type.toString()).isFalse());
    assertThat(PLAIN.toString()).doesNotContain("\"null\"");
    assertThat(PLAIN.findValues("pattern"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            pattern -> assertThat(pattern.stringValue()).doesNotContain("(?=", "(?!", "(?<"));
  }

  /**
   * Tests strings in which one part is repeated many times. Matching must take linear time, even if
   * the match fails.
   */
  @Example
  void regularExpressionsTakeLinearTime() {
    List<String> patterns =
        Stream.of(STORAGE, STRICT, PLAIN)
            .flatMap(schema -> schema.findValues("pattern").stream())
            .map(JsonNode::stringValue)
            .distinct()
            .toList();
    assertThat(patterns).hasSizeGreaterThanOrEqualTo(Shapes.FORMS.size());
    for (String pattern : patterns) {
      for (String text : Mutations.STRINGS) {
        for (int from = 0; from < text.length(); from++) {
          for (int to = from + 1; to <= Math.min(text.length(), from + 3); to++) {
            String repeated = text.substring(from, to);
            String rest = text.substring(to) + "!";
            long once = steps(pattern, text.substring(0, from) + repeated.repeat(200) + rest);
            long twice = steps(pattern, text.substring(0, from) + repeated.repeat(400) + rest);
            assertThat(twice).as("%s on %s", pattern, text).isLessThanOrEqualTo(3 * once + 100);
          }
        }
      }
    }
  }

  private static long steps(String pattern, String text) {
    CountedText counted = new CountedText(text);
    Pattern.compile(pattern).matcher(counted).find();
    return counted.steps;
  }

  /**
   * A character sequence that counts how often a character is read. Unlike a time measurement, the
   * count is the same on every machine.
   */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long steps;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }
}
