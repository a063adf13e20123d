package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Provenance;
import io.github.communique.Revision;
import io.github.communique.arbitraries.ValueArbitraries;
import io.github.communique.internal.text.ShortestDecimal;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.RevisionStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class CanonicalTest {
  private static final Dossier EMPTY = Dossier.builder().id("x:1").build();

  @Test
  void membersAreSortedAtEveryLevel() {
    Dossier dossier =
        EMPTY.toBuilder()
            .add(
                Actor.builder()
                    .id("macron")
                    .kind(ActorKind.PERSON)
                    .name(
                        LocalizedText.of("id", "Prancis")
                            .translated("zh-Hant", "法國")
                            .translated("en", "France"))
                    .build())
            .extension("acme:b", Map.of("z", List.of(1, true), "a", Map.of()))
            .extension("acme:a", null)
            .build();
    assertThat(canonical(dossier))
        .isEqualTo(
            """
            {"acme:a":null,"acme:b":{"a":{},"z":[1,true]},\
            "actors":[{"id":"macron","kind":"person","name":{"language":"id",\
            "translations":{"en":"France","zh-Hant":"法國"},"value":"Prancis"}}],\
            "formatVersion":"1.0","id":"x:1"}""");
  }

  /**
   * RFC 8785, section 3.2.3: names are sorted by UTF-16 code units, so supplementary characters
   * precede U+E000.
   */
  @Test
  void namesAreComparedByUtf16() {
    Map<String, Object> members = new LinkedHashMap<>();
    List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6", "")
        .forEach(name -> members.put(name, 0));
    assertThat(canonical(EMPTY.toBuilder().extension("x:o", members).build()))
        .contains(
            """
            "x:o":{"":0,"\\r":0,"1":0,"\u0080":0,"ö":0,"€":0,"\ud83d\ude00":0,"\ufb33":0}""");
  }

  @Test
  void onlyRequiredCharactersAreEscaped() {
    String text = "\u0000\b\t\n\u000b\f\r\u001f \"\\/<é\u007f\u2028\ufeff\uffff😀";
    assertThat(canonical(EMPTY.toBuilder().extension("x:s", text).build()))
        .contains(
            "\"x:s\":\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f"
                + " \\\"\\\\/<é\u007f\u2028\ufeff\uffff😀\"");
  }

  @Test
  void numbersAreWrittenAsEcmaScriptWritesThem() {
    Dossier dossier =
        EMPTY.toBuilder()
            .add(
                Location.builder()
                    .id("l")
                    .kind(LocationKind.CITY)
                    .name("x")
                    .coordinates(Coordinates.of(1e-7, -27.5666667))
                    .build())
            .extension(
                "x:n",
                List.of(
                    9007199254740993L,
                    new BigDecimal("2.50"),
                    new BigDecimal("1E+21"),
                    5e-324,
                    -0.0,
                    new BigDecimal("333333333.33333329")))
            .build();
    assertThat(canonical(dossier))
        .contains("\"latitude\":1e-7,\"longitude\":-27.5666667")
        .contains("\"x:n\":[9007199254740993,2.5,1e+21,5e-324,0,333333333.33333329]");
  }

  /**
   * Extensions and properties are sorted together, so that extensions occur before, between and
   * after the properties.
   */
  @Test
  void extensionsAreSortedAmongTheProperties() {
    Dossier dossier =
        EMPTY.toBuilder()
            .extension("zz:z", 3)
            .extension("!:a", 1)
            .extension("g:g", 2)
            .extension("id:x", 4)
            .build();
    assertThat(canonical(dossier))
        .isEqualTo(
            "{\"!:a\":1,\"formatVersion\":\"1.0\",\"g:g\":2,\"id\":\"x:1\",\"id:x\":4,\"zz:z\":3}");
  }

  @Property(tries = 200)
  void theHashIsThatOfTheCanonicalFormOfTheContent(
      @ForAll Dossier dossier, @ForAll @IntRange(max = 30_000) int length) throws Exception {
    Dossier larger =
        dossier.toBuilder()
            .provenance(Provenance.builder().agent("a".repeat(length + 1)).build())
            .extension("pa:x", "é".repeat(length))
            .extension("px:x", "b".repeat(length))
            .build();
    byte[] content = without(Set.of("id", "revision", "provenance"), DossierJson.canonical(larger));

    assertThat(DossierJson.contentHash(larger))
        .isEqualTo(
            "sha-256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
  }

  /** Removes members from the outermost object of a JSON document. */
  private static byte[] without(Set<String> names, byte[] json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          parser.finishToken();
        }
        parser.skipChildren();
        int end = (int) parser.currentLocation().getByteOffset();
        if (!names.contains(name)) {
          out.write(out.size() == 0 ? '{' : ',');
          out.write(json, start, end - start);
        }
      }
    }
    out.write('}');
    return out.toByteArray();
  }

  @Test
  void theDeepestExtensionIsWritten() {
    Object value = 1;
    for (int depth = 0; depth < Extensions.DEEPEST; depth++) {
      value = depth % 2 == 1 ? List.of(value) : Map.of("b", value, "a", 0);
    }
    String canonical = canonical(EMPTY.toBuilder().extension("x:deep", value).build());
    assertThat(canonical)
        .startsWith("{\"formatVersion\":\"1.0\",\"id\":\"x:1\",\"x:deep\":{\"a\":0");
    assertThat(DossierJson.contentHash(EMPTY.toBuilder().extension("x:deep", value).build()))
        .hasSize(72);
  }

  @Test
  void theHashExcludesPropertiesOfTheRecord() {
    Dossier other =
        EMPTY.toBuilder()
            .id("x:2")
            .provenance(Provenance.builder().agent("coder 7").build())
            .revision(Revision.builder().number(2).status(RevisionStatus.CORRECTED).build())
            .build();
    assertThat(DossierJson.canonical(other)).isNotEqualTo(DossierJson.canonical(EMPTY));
    assertThat(DossierJson.contentHash(other))
        .isEqualTo(DossierJson.contentHash(EMPTY))
        // printf '{"formatVersion":"1.0"}' | sha256sum
        .isEqualTo("sha-256:6966a74741b552971747600db3bba1587a8bab6e448f6570123e63f6ddf92e87");
    Dossier nested = EMPTY.toBuilder().extension("x:o", Map.of("id", 1)).build();
    assertThat(DossierJson.contentHash(nested))
        .isNotEqualTo(
            DossierJson.contentHash(EMPTY.toBuilder().extension("x:o", Map.of()).build()));
    assertThat(DossierJson.contentHash(EMPTY.toBuilder().extension("x:o", true).build()))
        .isNotEqualTo(DossierJson.contentHash(EMPTY));
  }

  @Property(tries = 300)
  void anotherLibraryAgreesWhereBothAreDefined(@ForAll("values") Object value) throws IOException {
    Dossier dossier = EMPTY.toBuilder().extension("x:v", value).build();
    String theirs = new JsonCanonicalizer(canonical(dossier)).getEncodedString();
    if (isOfDoubles(dossier.extensions().get("x:v"))) {
      assertThat(canonical(dossier)).isEqualTo(theirs);
      assertThat(new JsonCanonicalizer(DossierJson.write(dossier)).getEncodedString())
          .isEqualTo(theirs);
    }
    assertThat(DossierJson.read(canonical(dossier)))
        .satisfies(read -> assertThat(canonical(read)).isEqualTo(canonical(dossier)));
  }

  @Property(tries = 100)
  void bytesDoNotDependOnTheInputOrder(@ForAll Dossier dossier) throws IOException {
    byte[] canonical = DossierJson.canonical(dossier);
    Dossier sorted = DossierJson.read(canonical);
    Dossier asWritten = DossierJson.read(DossierJson.write(dossier));
    assertThat(DossierJson.canonical(sorted)).isEqualTo(canonical);
    assertThat(DossierJson.canonical(asWritten)).isEqualTo(canonical);
    assertThat(DossierJson.contentHash(sorted)).isEqualTo(DossierJson.contentHash(dossier));
  }

  @Property(tries = 300)
  void equalDossiersHaveEqualBytes(@ForAll("values") Object one, @ForAll("values") Object two) {
    Extensions forward = Extensions.of("x:1", one).with("x:2", two).with("x:3", null);
    Extensions backward =
        Extensions.of("x:3", null).with("x:2", reversed(two)).with("x:1", reversed(one));
    Dossier a = EMPTY.toBuilder().extensions(forward).build();
    Dossier b = EMPTY.toBuilder().extensions(backward).build();
    assertThat(b).isEqualTo(a);
    assertThat(DossierJson.canonical(b)).isEqualTo(DossierJson.canonical(a));
    assertThat(DossierJson.contentHash(b)).isEqualTo(DossierJson.contentHash(a));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-CH"})
  void theLocaleDoesNotMatter(String locale) {
    Dossier dossier = EMPTY.toBuilder().extension("x:n", List.of(1.5, 1e-7, 1234567L)).build();
    byte[] expected = DossierJson.canonical(dossier);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(DossierJson.canonical(dossier)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String canonical(Dossier dossier) {
    return new String(DossierJson.canonical(dossier), UTF_8);
  }

  /** Returns whether each number is equal to its nearest double. */
  private static boolean isOfDoubles(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(CanonicalTest::isOfDoubles);
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(CanonicalTest::isOfDoubles);
    }
    if (value instanceof Number number) {
      BigDecimal decimal = new BigDecimal(number.toString());
      double nearest = decimal.doubleValue();
      return Double.isFinite(nearest) && ShortestDecimal.of(nearest).compareTo(decimal) == 0;
    }
    return true;
  }

  private static Object reversed(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<Object> names = new ArrayList<>(map.keySet());
      Collections.reverse(names);
      Map<Object, Object> reversed = new LinkedHashMap<>();
      names.forEach(name -> reversed.put(name, reversed(map.get(name))));
      return reversed;
    }
    return value instanceof List<?> list
        ? Arrays.asList(list.stream().map(CanonicalTest::reversed).toArray())
        : value;
  }

  @Provide
  Arbitrary<Object> values() {
    return ValueArbitraries.jsonValues();
  }
}
