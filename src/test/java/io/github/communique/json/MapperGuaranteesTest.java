package io.github.communique.json;

import static com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests which guarantees of a reader also apply to mappers. There is one test for each row of the
 * table in the section "Limits" in {@code docs/format.md}.
 */
class MapperGuaranteesTest {
  private static final DossierReader READER = DossierReader.standard().maxDocumentLength(1_000);
  private static final JsonMapper PLAIN_3 =
      JsonMapper.builder().addModule(new CommuniqueModule(READER)).build();
  private static final ObjectMapper PLAIN_2 =
      new ObjectMapper().registerModule(new CommuniqueJackson2Module(READER));
  private static final JsonMapper CHECKED_3 = CommuniqueModule.mapperBuilder(READER).build();
  private static final ObjectMapper CHECKED_2 =
      CommuniqueJackson2Module.mapperBuilder(READER).build();

  private static final String DOSSIER =
      "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"acme:a\":%s}";

  /** Reads a document with one of the mappers. */
  private interface Reading {
    @Nullable Dossier read() throws Exception;
  }

  private static List<Reading> plain(byte[] json) {
    return List.of(
        () -> PLAIN_3.readValue(json, Dossier.class), () -> PLAIN_2.readValue(json, Dossier.class));
  }

  private static List<Reading> checked(byte[] json) {
    return List.of(
        () -> CHECKED_3.readValue(json, Dossier.class),
        () -> CHECKED_2.readValue(json, Dossier.class));
  }

  private static void assertAccepted(List<Reading> readings) throws Exception {
    for (Reading reading : readings) {
      assertThat(reading.read()).isNotNull();
    }
  }

  private static void assertRefused(List<Reading> readings, String code) {
    for (Reading reading : readings) {
      assertThatThrownBy(reading::read)
          .cause()
          .isInstanceOfSatisfying(
              DossierReadException.class,
              e -> assertThat(e.issues()).extracting(Issue::code).contains(code));
    }
  }

  private static void assertRefused(List<Reading> readings) {
    for (Reading reading : readings) {
      assertThatThrownBy(reading::read).isNotNull();
    }
  }

  private static boolean refusesOverlongUtf8(ObjectMapper jackson2) {
    return jackson2.getFactory().version().getMinorVersion() >= 23;
  }

  private static byte[] json(String value) {
    return DOSSIER.formatted(value).getBytes(UTF_8);
  }

  @Test
  void everyRowOfThePageIsTested() throws Exception {
    List<String> rows = new ArrayList<>();
    boolean inTable = false;
    for (String line : Files.readAllLines(Path.of("docs/format.md"))) {
      inTable = line.startsWith("| | a mapper with the module") || inTable && line.startsWith("|");
      if (inTable && !line.startsWith("| |") && !line.startsWith("|---")) {
        rows.add(line.split("\\|")[1].strip());
      }
    }
    assertThat(rows)
        .containsExactly(
            "overlong UTF-8, UTF-16, UTF-32, a character beyond ASCII as a hexadecimal digit in a"
                + " `String`",
            "one byte order mark in a `String`",
            "length of the document",
            "text after the end",
            "`null` as a document or as a property",
            "a tree (`JsonNode`)",
            "syntax errors before the first token and after the last",
            "a trailing comma or a comment");
  }

  @Test
  void aTrailingCommaOrAComment() throws Exception {
    for (String fault : List.of("1, \"x:y\": [2,]", "1 /* two */")) {
      assertRefused(plain(json(fault)), "json.syntax");
      assertRefused(checked(json(fault)), "json.syntax");
      assertThat(DossierJson.tryRead(json(fault)).dossier()).isPresent();
    }
  }

  @Test
  void encodings() throws Exception {
    byte[] overlong = json("\"??\"");
    overlong[overlong.length - 4] = (byte) 0xC0;
    overlong[overlong.length - 3] = (byte) 0xAF;
    assertThat(PLAIN_3.readValue(overlong, Dossier.class)).isNotNull();
    if (refusesOverlongUtf8(PLAIN_2)) {
      assertThatThrownBy(() -> PLAIN_2.readValue(overlong, Dossier.class)).isNotNull();
    } else {
      assertThat(PLAIN_2.readValue(overlong, Dossier.class)).isNotNull();
    }
    assertRefused(checked(overlong), "json.encoding");

    byte[] utf16 = DOSSIER.formatted("1").getBytes(UTF_16LE);
    assertAccepted(plain(utf16));
    assertRefused(checked(utf16));
    byte[] utf32 = DOSSIER.formatted("1").getBytes("UTF-32BE");
    assertAccepted(plain(utf32));
    assertRefused(checked(utf32));

    String digit = DOSSIER.formatted("\"\\u004\u0131\"");
    assertThat(DossierJson.tryRead(digit).isComplete()).isFalse();
    assertThatThrownBy(() -> CHECKED_3.readValue(digit, Dossier.class)).isNotNull();
    assertThatThrownBy(() -> CHECKED_2.readValue(digit, Dossier.class)).isNotNull();
  }

  @Test
  void aByteOrderMarkInAString() throws Exception {
    String marked = "\uFEFF" + DOSSIER.formatted("1");
    assertThatThrownBy(() -> PLAIN_3.readValue(marked, Dossier.class)).isNotNull();
    assertThatThrownBy(() -> PLAIN_2.readValue(marked, Dossier.class)).isNotNull();
    assertThat(CHECKED_3.readValue(marked, Dossier.class)).isNotNull();
    assertThat(CHECKED_2.readValue(marked, Dossier.class)).isNotNull();
    assertThat(DossierJson.read(marked)).isNotNull();
  }

  @Test
  void theLengthOfTheDocument() throws Exception {
    byte[] longer = json(" ".repeat(1_000) + "1");
    assertAccepted(plain(longer));
    assertRefused(checked(longer), "json.limit");
    assertThat(READER.tryRead(longer).isComplete()).isFalse();
  }

  @Test
  void textAfterTheEnd() throws Exception {
    byte[] more = (DOSSIER.formatted("1") + "{}").getBytes(UTF_8);
    assertThatThrownBy(() -> PLAIN_3.readValue(more, Dossier.class)).isNotNull();
    assertThat(PLAIN_2.readValue(more, Dossier.class)).isNotNull();
    assertRefused(checked(more));
  }

  @Test
  void nullAsADocument() throws Exception {
    byte[] none = "null".getBytes(UTF_8);
    for (List<Reading> readings : List.of(plain(none), checked(none))) {
      for (Reading reading : readings) {
        assertThat(reading.read()).isNull();
      }
    }
    assertThat(DossierJson.tryRead(none).isComplete()).isFalse();
  }

  @Test
  void aTree() throws Exception {
    byte[] twice = json("1,\"acme:a\":2");
    for (JsonMapper mapper : List.of(PLAIN_3, CHECKED_3)) {
      JsonNode tree = mapper.readTree(twice);
      assertThat(mapper.treeToValue(tree, Dossier.class).extensions().asMap())
          .hasToString("{acme:a=2}");
    }
    for (ObjectMapper mapper : List.of(PLAIN_2, CHECKED_2)) {
      assertThat(mapper.treeToValue(mapper.readTree(twice), Dossier.class).extensions().asMap())
          .hasToString("{acme:a=2}");
    }
    assertRefused(plain(twice), "json.duplicate-key");
    assertRefused(checked(twice), "json.duplicate-key");

    byte[] exact = json("1.00000000000000000001");
    assertThat(PLAIN_3.treeToValue(PLAIN_3.readTree(exact), Dossier.class))
        .isNotEqualTo(PLAIN_3.readValue(exact, Dossier.class));
    assertThat(CHECKED_2.treeToValue(CHECKED_2.readTree(exact), Dossier.class))
        .isNotEqualTo(CHECKED_2.readValue(exact, Dossier.class));
  }

  /** The parser rejects the name before the module can read it. */
  @Test
  void aDuplicateNameThatTheParserDetects() {
    byte[] twice = json("1,\"acme:a\":2");
    StreamReadFeature feature = StreamReadFeature.STRICT_DUPLICATE_DETECTION;
    JsonMapper strict3 = PLAIN_3.rebuild().enable(feature).build();
    ObjectMapper strict2 = PLAIN_2.copy().enable(STRICT_DUPLICATE_DETECTION);
    assertRefused(
        List.of(
            () -> strict3.readValue(twice, Dossier.class),
            () -> strict2.readValue(twice, Dossier.class)),
        "json.duplicate-key");
  }

  @Test
  void syntaxErrorsBeforeTheFirstToken() {
    for (String text : List.of("", "?")) {
      byte[] json = text.getBytes(UTF_8);
      for (List<Reading> readings : List.of(plain(json), checked(json))) {
        for (Reading reading : readings) {
          assertThatThrownBy(reading::read)
              .satisfies(e -> assertThat(e.getCause() instanceof DossierReadException).isFalse());
        }
      }
    }
  }

  /** Tests guarantees that apply to every mapper with the module. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a nested list | json.limit",
        "a duplicate name | json.duplicate-key",
        "a syntax error inside | json.syntax",
        "a long number | json.limit"
      })
  void everyMapper(String what, String code) {
    String value =
        switch (what) {
          case "a nested list" -> "[".repeat(100) + "]".repeat(100);
          case "a duplicate name" -> "{\"a\":1,\"a\":2}";
          case "a syntax error inside" -> "[1,]";
          default -> "1".repeat(1_001);
        };
    byte[] json = DOSSIER.formatted(value).getBytes(UTF_8);
    List<Reading> unlimited =
        List.of(
            () ->
                JsonMapper.builder()
                    .addModule(new CommuniqueModule())
                    .build()
                    .readValue(json, Dossier.class),
            () ->
                new ObjectMapper()
                    .registerModule(new CommuniqueJackson2Module())
                    .readValue(json, Dossier.class),
            () ->
                CommuniqueModule.mapperBuilder(DossierReader.standard())
                    .build()
                    .readValue(json, Dossier.class),
            () ->
                CommuniqueJackson2Module.mapperBuilder(DossierReader.standard())
                    .build()
                    .readValue(json, Dossier.class));
    assertRefused(unlimited, code);
  }

  @Test
  void everyMapperReportsAllFaultsWithPointers() {
    byte[] json =
        """
        {"formatVersion":"1.0","id":"urn:x:1","actors":[{"id":"a","kind":1}],
         "meetings":[{"id":"call","status":"done","duration":"long"}]}"""
            .getBytes(UTF_8);
    List<Reading> all = new ArrayList<>(plain(json));
    all.addAll(checked(json));
    for (Reading reading : all) {
      assertThatThrownBy(reading::read)
          .cause()
          .isInstanceOfSatisfying(
              DossierReadException.class,
              e ->
                  assertThat(e.issues())
                      .isEqualTo(READER.tryRead(json).issues())
                      .hasSizeGreaterThan(3));
    }
  }
}
