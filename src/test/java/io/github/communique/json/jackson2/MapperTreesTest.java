package io.github.communique.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierReadException;
import io.github.communique.value.Extensions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests converting dossiers to Jackson 2 trees and maps, and back. */
class MapperTreesTest {
  private static final ObjectMapper STANDARD = Mappers.standard();

  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .addModule(new CommuniqueJackson2Module())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void aTreeEqualsTheParsedText() throws Exception {
    JsonNode tree = STANDARD.valueToTree(AwkwardDossier.DOSSIER);
    assertThat(tree.at("/meetings/0/duration").textValue()).isEqualTo("PT1H45M");
    assertThat(tree.at("/actors/0/x:🙂 name").textValue()).isEqualTo("🙂");
    assertThat(STANDARD.treeToValue(tree.at("/meetings/0"), Meeting.class))
        .isEqualTo(AwkwardDossier.MEETING);
  }

  @Test
  void anExactTreeKeepsAllDigits() throws Exception {
    for (JsonNode tree :
        List.of(EXACT.valueToTree(AwkwardDossier.DOSSIER), EXACT.readTree(AwkwardDossier.JSON))) {
      Dossier read = EXACT.treeToValue(tree, Dossier.class);
      assertThat(read).isEqualTo(AwkwardDossier.DOSSIER);
      assertThat(EXACT.writeValueAsString(read)).isEqualTo(AwkwardDossier.JSON);
    }
  }

  /** As documented in the module's Javadoc, the tree does not preserve these values. */
  @Test
  void aTreeOfAStandardMapperMayRoundUnknownNumbers() throws Exception {
    String json =
        "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"x\":[1.50,0.10000000000000000555]}";
    Dossier dossier = STANDARD.readValue(json, Dossier.class);
    assertThat(STANDARD.treeToValue(STANDARD.readTree(json), Dossier.class).extensions().asMap())
        .isEqualTo(Extensions.of(Map.of("x", List.of(1.5, 0.1))).asMap());
    JsonNode tree = STANDARD.valueToTree(dossier);
    assertThat(tree.get("x").toString()).isEqualTo("[1.5,0.10000000000000000555]");
  }

  @Test
  void valuesAreConverted() {
    Map<?, ?> map = STANDARD.convertValue(AwkwardDossier.MEETING, Map.class);
    assertThat(map.get("type")).isEqualTo("meeting");
    assertThat(STANDARD.convertValue(map, Meeting.class)).isEqualTo(AwkwardDossier.MEETING);
  }

  @Test
  void faultsInATreeHaveNoLines() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("formatVersion", "1.0").put("id", "urn:x:1").put("x:binary", new byte[] {1});
    tree.put("x:nan", Double.NaN).put("x:infinite", Float.NEGATIVE_INFINITY);
    tree.putPOJO("x:pojo", this);
    assertThatThrownBy(() -> STANDARD.treeToValue(tree, Dossier.class))
        .isInstanceOf(JsonMappingException.class)
        .cause()
        .isInstanceOfSatisfying(
            DossierReadException.class,
            e ->
                assertThat(e.issues())
                    .allSatisfy(
                        issue -> {
                          assertThat(issue.code()).isEqualTo("json.type");
                          assertThat(issue.line()).isEmpty();
                        })
                    .extracting(issue -> issue.pointer())
                    .containsExactly("/x:binary", "/x:nan", "/x:infinite", "/x:pojo"));
  }

  /** YAML numbers such as {@code 1_000} are not JSON numbers. */
  @ParameterizedTest
  @ValueSource(strings = {"1_000.5", "0x1F", ".inf", "1:30"})
  void numbersOfOtherFormatsAreRefused(String number) throws Exception {
    TokenBuffer tokens = new TokenBuffer(STANDARD, false);
    tokens.writeStartObject();
    tokens.writeStringField("formatVersion", "1.0");
    tokens.writeStringField("id", "urn:x:1");
    tokens.writeFieldName("x:number");
    tokens.writeNumber(number);
    tokens.writeEndObject();
    assertThatThrownBy(() -> STANDARD.readValue(tokens.asParser(), Dossier.class))
        .hasMessageContaining("json.type at /x:number")
        .hasMessageContaining("is not a JSON number");
  }
}
