package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.ModelTypes;
import io.github.communique.Samples;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that every object keeps unknown properties verbatim and in order. */
class UnknownPropertiesTest {
  /**
   * Names that reflection-based mappers could mistake for properties, with values that are easily
   * lost.
   */
  private static final Map<String, String> UNKNOWN = unknown();

  private static Map<String, String> unknown() {
    Map<String, String> unknown = new LinkedHashMap<>();
    unknown.put("zzz", "null");
    unknown.put("from", "[]");
    unknown.put("extensions", "{\"a\":{\"b\":[{},[null,[]]]},\"extensions\":null}");
    unknown.put("extension", "\"\"");
    unknown.put("participant", "2.50");
    unknown.put("toBuilder", "12345678901234567890");
    unknown.put("of", "-12345678901234567890");
    unknown.put("like", "9223372036854775807");
    unknown.put("build", "9223372036854775808");
    unknown.put("class", "1E+2");
    unknown.put("@type", "true");
    unknown.put("builder", "0.1000000000000000055511151231257827");
    unknown.put("index", "false");
    unknown.put("", "\"\\u0000\\n\u2028 😀\"");
    unknown.put("événements", "[1,\"1\",1.0]");
    unknown.put("a/b~c\\\"", "0.0");
    unknown.put("aaa", "{\"\":0}");
    return unknown;
  }

  static Stream<String> samples() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onEveryObject(String sample) {
    Object object = Samples.all().get(sample);
    Class<?> type = Samples.typeOf(object);
    String json = Json.write(object);
    String members = members(type, UNKNOWN);
    String before = "{" + members + "," + json.substring(1);
    String after = json.substring(0, json.length() - 1) + "," + members + "}";

    Extensible read = (Extensible) Json.read(after, type);

    assertThat(read).isNotEqualTo(object);
    assertThat(read.extensions().asMap().keySet()).containsAll(names(type));
    assertThat(Json.write(read)).isEqualTo(after);
    assertThat(Json.read(before, type)).isEqualTo(read).hasSameHashCodeAs(read);
    assertThat(Json.read(Json.write(Json.read(before, type)), type)).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void equalityIgnoresTheOrder(String sample) {
    Object object = Samples.all().get(sample);
    Class<?> type = Samples.typeOf(object);
    List<String> names = new ArrayList<>(UNKNOWN.keySet());
    Collections.reverse(names);
    Map<String, String> reversed = new LinkedHashMap<>();
    names.forEach(name -> reversed.put(name, UNKNOWN.get(name)));
    String json = Json.write(object);
    String start = json.substring(0, json.length() - 1) + ",";

    Object one = Json.read(start + members(type, UNKNOWN) + "}", type);
    Object other = Json.read(start + members(type, reversed) + "}", type);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(Json.write(one)).isNotEqualTo(Json.write(other));
  }

  /** Tests the facade with a dossier in which every object has unknown properties. */
  @Test
  void atEveryLevel() {
    Dossier dossier = (Dossier) Samples.all().get("dossier");
    String json = DossierJson.write(dossier);
    // Ensures that the dossier contains many unknown properties.
    assertThat(json.split("\"acme:", -1)).hasSizeGreaterThan(40);

    assertThat(DossierJson.write(DossierJson.read(json))).isEqualTo(json);
  }

  @Test
  void asJavaValues() {
    String json =
        """
        {"value": "x", "a": 1, "b": 2.50, "c": 12345678901234567890, "d": null, "e": [1e2, true],
         "f": {"y": 1, "x": {}}}""";

    Extensions read = ((Extensible) Json.read(json, Samples.typeOf(text()))).extensions();

    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("y", 1L);
    inner.put("x", Map.of());
    assertThat(read.get("a")).isEqualTo(1L);
    assertThat(read.get("b")).isEqualTo(new BigDecimal("2.50"));
    assertThat(read.get("c")).isEqualTo(new BigInteger("12345678901234567890"));
    assertThat(read.get("d")).isNull();
    assertThat(read.get("e")).isEqualTo(Arrays.asList(new BigDecimal("1E+2"), true));
    assertThat(read.get("f")).isEqualTo(inner);
    assertThat(read.asMap().keySet()).containsExactly("a", "b", "c", "d", "e", "f");
  }

  /** Numbers keep their value and digits; only the notation of the exponent is normalized. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "1.0, 1.0",
    "2.50, 2.50",
    "1e2, 1E+2",
    "1E2, 1E+2",
    "1e+2, 1E+2",
    "1.5e-7, 1.5E-7",
    "0.000, 0.000",
    "-0.0, 0.0",
    "100, 100",
    "1e400, 1E+400",
    "123456789012345678901234567890.123, 123456789012345678901234567890.123"
  })
  void numbers(String given, String written) {
    Object read = Json.read("{\"value\":\"x\",\"n\":" + given + "}", Samples.typeOf(text()));

    assertThat(Json.write(read)).isEqualTo("{\"value\":\"x\",\"n\":" + written + "}");
    assertThat(Json.read(Json.write(read), Samples.typeOf(text()))).isEqualTo(read);
  }

  /**
   * Names inside the value of an unknown property are not checked, even if they are names of
   * properties that the format defines.
   */
  @Test
  void namesSimilarToKnownOnes() {
    String json =
        """
        {"value":"x","acme:copy":{"value":7,"language":[],"translations":null}}""";

    assertThat(Json.write(Json.read(json, Samples.typeOf(text())))).isEqualTo(json);
  }

  @Test
  void generatedNamesAreUnknownInAllTypes() {
    assertThat(ModelTypes.all())
        .allSatisfy(type -> assertThat(names(type)).hasSizeGreaterThan(UNKNOWN.size() - 2));
  }

  private static Object text() {
    return Samples.all().get("localized-text");
  }

  private static List<String> names(Class<?> type) {
    return UNKNOWN.keySet().stream()
        .filter(name -> !ModelProperties.names(type).contains(name))
        .toList();
  }

  private static String members(Class<?> type, Map<String, String> members) {
    return members.entrySet().stream()
        .filter(member -> names(type).contains(member.getKey()))
        .map(member -> Json.write(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(","));
  }
}
