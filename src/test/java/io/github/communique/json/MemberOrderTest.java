package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tests that the members of JSON objects can occur in any order. */
class MemberOrderTest {
  private static final JsonMapper PLAIN =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Property
  void doesNotMatterAtAnyLevel(@ForAll Dossier dossier, @ForAll Random random) {
    JsonNode shuffled = shuffled(PLAIN.readTree(DossierJson.write(dossier)), random);

    assertThat(DossierJson.read(PLAIN.writeValueAsString(shuffled))).isEqualTo(dossier);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ArrayNode array) {
      ArrayNode copy = PLAIN.createArrayNode();
      array.forEach(element -> copy.add(shuffled(element, random)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode copy = PLAIN.createObjectNode();
      names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
      return copy;
    }
    return node;
  }
}
