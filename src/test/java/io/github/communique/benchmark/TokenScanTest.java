package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;

/** Tests that the token scan decodes every value. */
class TokenScanTest {
  @Test
  void everyStringIsDecoded() {
    String escapes = "\"\\u00e9\\ud83d\\ude00\\n\\\"\\/é😀\"";

    assertThat(sum(escapes)).isEqualTo(9);
    assertThat(sum(" ".repeat(9000) + escapes)).isEqualTo(9);
    assertThat(sum("\"" + "é".repeat(9000) + "\"")).isEqualTo(9000);
  }

  @Test
  void everyNumberIsDecoded() {
    assertThat(sum("17")).isEqualTo(17);
    assertThat(sum("1.25e3")).isEqualTo(1250);
    assertThat(sum("-9007199254740993")).isEqualTo(-9007199254740993L);
  }

  @ParameterizedTest
  @EnumSource
  void theSumIsThatOfTheTree(Inputs input) {
    byte[] json = input.bytes();

    assertThat(sum(new String(json, UTF_8))).isEqualTo(sum(PlainJackson.MAPPER.readTree(json)));
  }

  private static long sum(String json) {
    try (JsonParser parser =
        PlainJackson.FACTORY.createParser(ObjectReadContext.empty(), json.getBytes(UTF_8))) {
      return TokenScan.sum(parser);
    }
  }

  private static long sum(JsonNode node) {
    if (node.isObject()) {
      long sum = JsonToken.START_OBJECT.id() + JsonToken.END_OBJECT.id();
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        sum += property.getKey().length() + sum(property.getValue());
      }
      return sum;
    }
    if (node.isArray()) {
      long sum = JsonToken.START_ARRAY.id() + JsonToken.END_ARRAY.id();
      for (JsonNode element : node) {
        sum += sum(element);
      }
      return sum;
    }
    return node.isString()
        ? node.stringValue().length()
        : node.isNumber() ? (long) node.doubleValue() : node.asToken().id();
  }
}
