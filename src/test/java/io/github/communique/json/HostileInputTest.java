package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Samples;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that reading arbitrary bytes reports issues and does not throw undocumented exceptions. */
class HostileInputTest {
  private static final String HEAD = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",";
  private static final String WHOLE = HEAD + "\"acme:x\":1}";
  private static final Dossier SAMPLE = (Dossier) Samples.all().get("dossier");

  static Stream<Arguments> limits() {
    return Map.of(
            "brackets", HEAD + "\"x\":" + "[".repeat(100_000),
            "closed brackets", HEAD + "\"x\":" + "[".repeat(500) + "]".repeat(500) + "}",
            "braces", "{\"a\":".repeat(100_000),
            "depth of known properties", "{\"articles\":[".repeat(101),
            "digits", HEAD + "\"x\":" + "1".repeat(1_000_000) + "}",
            "decimals", HEAD + "\"x\":0." + "1".repeat(1_000_000) + "}",
            "exponent", HEAD + "\"acme:x\":1e999999999}",
            "exponent's digits", HEAD + "\"acme:x\":1e" + "9".repeat(390) + "}",
            "string", HEAD + "\"x\":\"" + "a".repeat(50_000_000) + "\"}",
            "name", HEAD + "\"" + "a".repeat(50_000_000) + "\":1}")
        .entrySet()
        .stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void limitsHold(String name, String json) {
    assertThat(codes(DossierJson.tryRead(json))).containsExactly("json.limit");
    assertThat(codes(DossierJson.tryRead(json.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("json.limit");
  }

  /** Documents of the maximum depth and length can be read, written and read again. */
  @Example
  void whatIsJustWithinTheLimitsIsRead() {
    String json =
        HEAD
            + "\"x\":"
            + "[".repeat(99)
            + "1e400,"
            + "1".repeat(400)
            + "]".repeat(99)
            + ",\"y\":\""
            + "a".repeat(16 << 20)
            + "\"}";

    Dossier dossier = DossierJson.read(json);

    assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
  }

  @Example
  void aThousandIssuesAreKeptAndNoMore() {
    String json = HEAD + "\"articles\":[" + "{},".repeat(5_000) + "{}]}";

    ReadResult result = DossierJson.tryRead(json);

    assertThat(result.issues()).hasSize(1000);
    assertThat(result.isComplete()).isFalse();
  }

  /** Some of Jackson's parsers accept this input as JSON, whereas others reject it. */
  @Example
  void halfACharacterInAName() {
    String json = HEAD + "\"acme:\\ud800\":1,\"x\":{\"\\udc00\":2}}";

    assertThat(codes(DossierJson.tryRead(json))).containsExactly("json.syntax");
    assertThat(codes(DossierJson.tryRead(json.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("json.syntax");
  }

  /**
   * Wherever a document is truncated, reading reports an error and does not keep incomplete
   * objects.
   */
  @Example
  void cutAtEveryByte() {
    Dossier small =
        SAMPLE.toBuilder()
            .meetings(List.of())
            .agreements(List.of())
            .actions(List.of())
            .relations(List.of())
            .build();
    byte[] whole = DossierJson.writeBytes(small);

    for (int length = 0; length < whole.length; length++) {
      ReadResult result = DossierJson.tryRead(Arrays.copyOf(whole, length));

      assertThat(result.isComplete()).as("cut after %d bytes", length).isFalse();
      assertThat(codes(result)).isSubsetOf("json.syntax", "json.encoding");
      if (result.dossier().isPresent()) {
        Dossier part = result.dossier().get();
        assertThat(part.id()).isEqualTo(small.id());
        assertIsStart(part.articles(), small.articles());
        assertIsStart(part.actors(), small.actors());
        assertIsStart(part.locations(), small.locations());
        assertIsStart(part.statements(), small.statements());
      }
    }
  }

  private static void assertIsStart(List<?> start, List<?> whole) {
    assertThat(start).isEqualTo(whole.subList(0, Math.min(start.size(), whole.size())));
  }

  @Property(tries = 200)
  void anyBytes(@ForAll @Size(max = 100) byte[] bytes) throws IOException {
    assertNothingElseLeaves(bytes);
  }

  @Property(tries = 200)
  void anyTokens(@ForAll @Size(max = 30) List<@IntRange(max = 24) Integer> choices)
      throws IOException {
    StringBuilder text = new StringBuilder(HEAD + "\"actors\":[{\"id\":");
    choices.forEach(choice -> text.append(TOKENS.get(choice)));
    assertNothingElseLeaves(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "null",
          "true",
          "1",
          "-0.0",
          "1e9",
          "\"\"",
          "\"id\"",
          "\"type\"",
          "\"meeting\"",
          "\"value\"",
          "\"actors\"",
          "\"time\"",
          "\"at\"",
          "\"formatVersion\"",
          "\"\\ud800\"",
          "\"2022\"",
          " ",
          "\n",
          "\u0000");

  /** Tests dossiers in which some bytes are changed, duplicated or removed. */
  @Property(tries = 200)
  void mutations(@ForAll Dossier dossier, @ForAll Random random) throws IOException {
    byte[] bytes = DossierJson.writeBytes(dossier);
    for (int changes = 1 + random.nextInt(3); changes > 0 && bytes.length > 0; changes--) {
      bytes = mutated(bytes, random);
    }
    assertNothingElseLeaves(bytes);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    byte[] copy = bytes.clone();
    switch (random.nextInt(4)) {
      case 0 -> copy[at] = (byte) random.nextInt(256);
      case 1 -> copy[at] = (byte) "{}[]:,\"\\0 ".charAt(random.nextInt(10));
      case 2 -> {
        copy = Arrays.copyOf(copy, copy.length - 1);
        System.arraycopy(bytes, at + 1, copy, at, copy.length - at);
      }
      default -> System.arraycopy(bytes, at / 2, copy, at, (bytes.length - at) / 2);
    }
    return copy;
  }

  private static void assertNothingElseLeaves(byte[] bytes) throws IOException {
    ReadResult ofBytes = DossierJson.tryRead(bytes);
    assertThat(ofBytes.isComplete()).isEqualTo(codes(ofBytes).isEmpty());
    ofBytes
        .dossier()
        .ifPresent(read -> assertThat(DossierJson.read(DossierJson.write(read))).isEqualTo(read));

    ReadResult ofStream = DossierJson.tryRead(new ByteArrayInputStream(bytes));
    assertThat(withoutRandomId(ofStream)).isEqualTo(withoutRandomId(ofBytes));
    assertThat(ofStream.issues()).isEqualTo(ofBytes.issues());
    ReadResult ofText = DossierJson.tryRead(new String(bytes, StandardCharsets.UTF_8));
    if (ofBytes.isComplete()) {
      assertThat(ofText.dossier()).isEqualTo(ofBytes.dossier());
    }
  }

  /** Returns the dossier; if its id is random, the id is replaced by a fixed id. */
  private static Optional<Dossier> withoutRandomId(ReadResult result) {
    boolean isRandom =
        result.issues().stream()
            .anyMatch(issue -> issue.message().endsWith("; the dossier is given a random id"));
    return result
        .dossier()
        .map(dossier -> isRandom ? dossier.toBuilder().id("urn:x:1").build() : dossier);
  }

  private static List<String> codes(ReadResult result) {
    return result.issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .map(Issue::code)
        .toList();
  }

  @Example
  void aByteOrderMarkIsNoPartOfTheText() {
    Dossier plain = DossierJson.read(WHOLE);

    assertThat(DossierJson.read("\uFEFF" + WHOLE)).isEqualTo(plain);
    assertThat(DossierJson.read(("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(plain);
  }

  @Example
  void wordsOfTheParserAboutItselfReachNobody() {
    for (String broken : List.of(HEAD, HEAD + "\"acme:x\":[1}", WHOLE + "]")) {
      assertThat(DossierJson.tryRead(broken).issues())
          .singleElement()
          .satisfies(issue -> assertThat(issue.message()).doesNotContain("Source", "Feature"));
    }
  }
}
