package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.arbitraries.ModelArbitraries;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that writing and then reading a value returns an equal value, for all methods of writing
 * and reading.
 */
class RoundTripTest {
  private Path file;

  @BeforeProperty
  void createFile() throws IOException {
    file = Files.createTempFile("dossier", ".json");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  /** Generates pairs of a type and an object of this type. */
  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> objects() {
    List<Class<?>> types =
        ModelArbitraries.types().stream()
            .filter(type -> type != Extensions.class && type != PartialDateTime.class)
            .toList();
    return Arbitraries.of(types)
        .flatMap(type -> ModelArbitraries.of(type).map(object -> Tuple.of(type, object)));
  }

  @Property(tries = 200)
  void anObjectAlone(@ForAll("objects") Tuple2<Class<?>, Object> sample) {
    String json = Json.write(sample.get2());

    Object read = Json.read(json, sample.get1());

    assertThat(read).isEqualTo(sample.get2()).hasSameHashCodeAs(sample.get2());
    assertThat(Json.write(read)).isEqualTo(json);
  }

  @Property(tries = 200)
  void anObjectAsATree(@ForAll("objects") Tuple2<Class<?>, Object> sample) {
    JsonNode tree = Json.MAPPER.valueToTree(sample.get2());

    assertThat((Object) Json.MAPPER.treeToValue(tree, sample.get1())).isEqualTo(sample.get2());
  }

  @Property
  void anEventByItsType(@ForAll Event event) {
    assertThat(Json.read(Json.write(event), Event.class)).isEqualTo(event);
  }

  @Property
  void theFacadesManyWays(@ForAll Dossier dossier) throws IOException {
    String json = DossierJson.write(dossier);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossier, out);
    DossierJson.write(dossier, file);
    StringWriter characters = new StringWriter();
    DossierJson.write(dossier, characters);

    assertThat(characters).hasToString(json);
    assertThat(json).doesNotContain("\n", "\r");
    assertThat(DossierJson.writeBytes(dossier)).isEqualTo(bytes);
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);

    assertThat(DossierJson.read(json)).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(DossierJson.read(bytes)).isEqualTo(dossier);
    assertThat(DossierJson.read(new ByteArrayInputStream(bytes))).isEqualTo(dossier);
    assertThat(DossierJson.read(file)).isEqualTo(dossier);
    assertThat(DossierJson.read(new StringReader(json))).isEqualTo(dossier);
    assertThat(DossierJson.write(DossierJson.read(json))).isEqualTo(json);
  }

  @Property
  void prettyIsTheSameWithSpace(@ForAll Dossier dossier) {
    String pretty = DossierJson.writePretty(dossier);

    assertThat(pretty).doesNotContain("\r");
    assertThat(DossierJson.read(pretty)).isEqualTo(dossier);
    // JSON strings cannot contain unescaped line feeds, so any white space at the start of a line
    // is indentation.
    assertThat(pretty.lines().map(String::strip).reduce("", String::concat).replace("\": ", "\":"))
        .isEqualTo(DossierJson.write(dossier).replace("\": ", "\":"));
  }

  @Property
  void onlyNamesWithoutAColonAreReported(@ForAll Dossier dossier) {
    ReadResult result = DossierJson.tryRead(DossierJson.write(dossier));

    assertThat(result.isComplete()).isTrue();
    assertThat(result.dossier()).contains(dossier);
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.pointer().replaceAll("[^/]*:.*", "colon"))
        .allMatch(
            dossier.formatVersion().equals("1.0")
                ? issue -> issue.matches("json.unknown-property .*(?<!colon)")
                : "format.version-newer /formatVersion"::equals);
  }

  @Property
  void aMapperWithTheModuleWritesTheSameBytes(@ForAll Dossier dossier) {
    byte[] bytes = Json.MAPPER.writeValueAsBytes(dossier);

    assertThat(bytes).isEqualTo(DossierJson.writeBytes(dossier));
    assertThat(Json.MAPPER.readValue(bytes, Dossier.class)).isEqualTo(dossier);
  }

  @Property
  void soDoesOneThatFindsItsModules(@ForAll Dossier dossier) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.writeValueAsString(dossier)).isEqualTo(DossierJson.write(dossier));
  }

  @Property
  void soDoesOneThatIsSetUpToDoAllOtherwise(@ForAll Dossier dossier) {
    byte[] bytes = HostileMapper.MAPPER.writeValueAsBytes(dossier);

    assertThat(bytes).isEqualTo(DossierJson.writeBytes(dossier));
    assertThat(HostileMapper.MAPPER.readValue(bytes, Dossier.class)).isEqualTo(dossier);
  }

  @Property(tries = 100)
  void anObjectAloneBySuchAMapper(@ForAll("objects") Tuple2<Class<?>, Object> sample) {
    String json = HostileMapper.MAPPER.writeValueAsString(sample.get2());

    assertThat(json).isEqualTo(Json.write(sample.get2()));
    assertThat((Object) HostileMapper.MAPPER.readValue(json, sample.get1()))
        .isEqualTo(sample.get2());
  }
}
