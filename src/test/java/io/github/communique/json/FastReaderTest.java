package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.internal.fast.FastReader;
import io.github.communique.internal.wire.ReadContext;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.Token;
import io.github.communique.internal.wire.Utf8;
import io.github.communique.internal.wire.Wire;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that the fast path reads the same values as the parser based on Jackson, and that the fast
 * writer writes the same bytes as Jackson.
 */
class FastReaderTest {
  private static final DossierReader STRICT = DossierReader.standard().strict();
  private static final ReadLimits LIMITS = ReadLimits.STANDARD;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** The strings to insert: strings with a special meaning in JSON or UTF-8, and some letters. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\n",
          "\\u00e9",
          "\\ud83d",
          "\\ude00",
          "\\x",
          " ",
          "\n",
          "\t",
          "\r",
          "\u0001",
          "\u0000",
          "\u00a0",
          "0",
          "7",
          "-",
          ".",
          "e",
          "E",
          "+",
          "1.0",
          "01",
          "-0",
          "null",
          "true",
          "false",
          "nul",
          "id",
          "\"id\"",
          "\"id\":",
          "\"type\":",
          "\"meeting\"",
          "\"a:b\":1,",
          "\"language\":\"id\",",
          "é",
          "\uFFFD",
          "😀",
          "NaN",
          "//",
          "'");

  private final Dossier awkward =
      Dossier.builder()
          .id("urn:x:1")
          .add(
              Actor.builder()
                  .id("a")
                  .kind(ActorKind.of("a new kind of \"actor\""))
                  .name(
                      LocalizedText.of("id", "é\u0001\"\\/\b\f\n\r\t\u007f \u2028 😀")
                          .translated("fr", "x"))
                  .build())
          // A faulty reader could misinterpret these values, because they contain quotation marks
          // and JSON punctuation.
          .add(
              Actor.builder().id("b").kind(ActorKind.of("\"}")).name("\",").build(),
              Actor.builder().id("c").kind(ActorKind.of("\"]")).name("\":").build())
          .extension("acme:numbers", List.of(-5, 0.25, BigInteger.TEN.pow(30), BigDecimal.ZERO))
          .extension("acme:deep", List.of(List.of(), Extensions.none().asMap(), true, false))
          .extension("acme:null", null)
          .build();

  @Property(tries = 300)
  void writtenDocumentsUseTheFastPath(@ForAll Dossier dossier) {
    // The fast path does not support properties or versions that cause an issue.
    Dossier expected =
        dossier.formatVersion().equals(Dossier.FORMAT_VERSION)
                && STRICT.tryRead(DossierJson.write(dossier)).issues().stream()
                    .noneMatch(issue -> issue.isOf("json.unknown-property"))
            ? dossier
            : null;

    assertThat(clean(DossierJson.writeBytes(dossier))).isEqualTo(expected);
    assertThat(clean(DossierJson.writePretty(dossier).getBytes(UTF_8))).isEqualTo(expected);
  }

  @Example
  void aReferenceToASchemaIsClean() {
    Dossier dossier =
        Dossier.builder().id("urn:x:1").extension("$schema", "https://example.org/s").build();
    String inRevision =
        """
        {"formatVersion": "%s", "id": "urn:x:1", "revision": {"number": 1, "$schema": "s"}}
        """;

    assertThat(clean(DossierJson.writeBytes(dossier))).isEqualTo(dossier);
    assertThat(clean(inRevision.formatted(Dossier.FORMAT_VERSION).getBytes(UTF_8))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1.5E-399", "25e+0300", "0.%s", "%s", "-%s.5e-0100"})
  void largeNumbersAreReadOnce(String number) {
    String digits = "123456789".repeat(44);
    String json =
        """
        {"formatVersion": "%s", "id": "urn:x:1", "acme:number": %s}
        """
            .formatted(Dossier.FORMAT_VERSION, number.formatted(digits));

    assertThat(clean(json.getBytes(UTF_8))).isNotNull().isEqualTo(STRICT.read(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e401", "1e99999", "01", "1.", "-", "1e", "0x1"})
  void otherNumbersAreLeftToTheGeneralParser(String number) {
    String json =
        """
        {"formatVersion": "%s", "id": "urn:x:1", "acme:number": %s}
        """
            .formatted(Dossier.FORMAT_VERSION, number);

    assertThat(clean(json.getBytes(UTF_8))).isNull();
  }

  @Example
  void soIsWhatNeedsEscapes() {
    assertThat(clean(DossierJson.writeBytes(awkward))).isEqualTo(awkward);
  }

  @Property(tries = 200)
  void bytesAreThoseOfJackson(@ForAll Dossier dossier) {
    assertThat(DossierJson.writeBytes(dossier)).isEqualTo(byJackson(dossier));
  }

  @Example
  void soAreEscapes() {
    assertThat(DossierJson.writeBytes(awkward)).isEqualTo(byJackson(awkward));
  }

  @Property(tries = 300)
  void aChangedTextIsReadTheSame(@ForAll Dossier dossier, @ForAll("changes") List<Change> changes) {
    agree(changed(DossierJson.writeBytes(dossier), changes));
  }

  @Property(tries = 3000)
  void soIsAChangedSmallText(@ForAll("changes") List<Change> changes) {
    agree(changed(DossierJson.writeBytes(awkward), changes));
  }

  @Property(tries = 300)
  void soIsAnEvent(@ForAll Event event, @ForAll("changes") List<Change> changes) {
    byte[] json = changed(DossierJson.writeEvent(event).getBytes(UTF_8), changes);

    Event clean = FastReader.read(Event.class, json, LIMITS);

    if (clean != null) {
      assertThat(carefully(Event.class, json)).isEqualTo(clean);
    }
  }

  @Property(tries = 500)
  void truncatedDocumentsAreNotAccepted(@ForAll Dossier dossier, @ForAll int at) {
    byte[] json = DossierJson.writeBytes(dossier);

    assertThat(clean(Arrays.copyOf(json, Math.floorMod(at, json.length)))).isNull();
  }

  @Example
  void limitsAreKept() {
    byte[] json = DossierJson.writeBytes(awkward);

    assertThat(read(json, ReadLimits.STANDARD.withDepth(2))).isNull();
    assertThat(read(json, ReadLimits.STANDARD.withStringLength(10))).isNull();
    assertThat(read(json, ReadLimits.STANDARD.withNumberLength(10))).isNull();
    assertThat(
            read(
                """
                {"formatVersion": "1.0", "id": "a:b",
                 "actors": [{"id": "a", "kind": "person", "name": {"value": "x"}}]}
                """
                    .getBytes(UTF_8),
                ReadLimits.STANDARD.withStringLength(5)))
        .isNull();
    assertThat(read("{\"x\":1}".getBytes(UTF_8), ReadLimits.STANDARD.withStrict(true))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c3 a9",
        "df bf",
        "e0 a0 80",
        "ed 9f bf",
        "ee 80 80",
        "ef bf bd",
        "ef bf bf",
        "f0 90 80 80",
        "f0 9f 98 80",
        "f4 8f bf bf"
      })
  void charactersBeyondAsciiAreClean(String hex) {
    byte[] utf8 = HexFormat.ofDelimiter(" ").parseHex(hex);

    assertThat(clean(dossierWith(utf8)))
        .isEqualTo(Dossier.builder().id("a:" + new String(utf8, UTF_8) + "b").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "c1 81",
        "c3",
        "c3 28",
        "df ff",
        "e0 9f bf",
        "e2 82",
        "e2 28 a1",
        "ed a0 80",
        "ed bf bf",
        "f0 8f bf bf",
        "f0 9f 98",
        "f0 28 8c bc",
        "f4 90 80 80",
        "f8 88 80 80 80",
        "ff"
      })
  void whatIsNotUtf8IsInDoubt(String hex) {
    byte[] json = dossierWith(HexFormat.ofDelimiter(" ").parseHex(hex));

    assertThat(Utf8.firstMalformed(json)).isNotNegative();
    assertThat(clean(json)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 127, 128, 1000, 100_000, 3_000_000})
  void longStringsAreReadWhole(int length) {
    String text = "“" + "ab\té ".repeat(length / 5);
    Dossier dossier =
        Dossier.builder()
            .id("a:b")
            .add(Actor.of("a", ActorKind.PERSON, text))
            .add(Actor.of("b", ActorKind.PERSON, "é"))
            .build();
    byte[] json = DossierJson.writeBytes(dossier);

    Dossier clean = clean(json);

    assertThat(clean).isEqualTo(dossier);
  }

  /** The ids of ten people differ only in the eighth byte, and 2,000 other ids occur once. */
  @Example
  void repeatedReferencesShareOneInstance() {
    Dossier.Builder builder = Dossier.builder();
    for (int i = 0; i < 10; i++) {
      builder.add(Actor.of("person-" + i, ActorKind.PERSON, "x"));
    }
    for (int i = 0; i < 2_000; i++) {
      builder.add(
          Meeting.builder()
              .id("m" + i)
              .status(Status.OCCURRED)
              .participant(Ref.to(Actor.class, "person-" + i % 10))
              .build());
    }

    List<Meeting> read = DossierJson.read(DossierJson.writeBytes(builder.build())).meetings();

    Set<Ref<Actor>> instances = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Meeting meeting : read) {
      instances.add(meeting.participants().get(0).actor());
    }
    // A reference may be evicted before it occurs for the second time.
    assertThat(instances).hasSizeBetween(10, 20);
  }

  @Example
  void anEscapedCharacterBeyondTheBasicPlaneIsClean() {
    assertThat(clean(dossierWith("\\ud83d\\ude00".getBytes(UTF_8))))
        .isEqualTo(Dossier.builder().id("a:😀b").build());
    assertThat(clean(dossierWith("\\ud83d".getBytes(UTF_8)))).isNull();
    assertThat(clean(dossierWith("\\ude00\\ud83d".getBytes(UTF_8)))).isNull();
    assertThat(clean(dossierWith("\\ud83d\\u0041".getBytes(UTF_8)))).isNull();
  }

  /** Names that are similar to {@code id}. Some of them contain U+0000. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0000id",
        "id\\u0000",
        "i\\u0000d",
        "\\u0000\\u0000id",
        "idid",
        "i",
        "\\u00eed"
      })
  void aNameIsMatchedWhole(String name) {
    byte[] json = ("{\"formatVersion\":\"1.0\",\"id\":\"x:1\",\"" + name + "\":1}").getBytes(UTF_8);

    Dossier byMapper =
        JsonMapper.builder()
            .addModule(new CommuniqueModule())
            .build()
            .readValue(json, Dossier.class);

    assertThat(byMapper.extensions().asMap()).hasSize(1);
    assertThat(DossierReader.standard().tryRead(json).dossier()).contains(byMapper);
  }

  private static byte[] dossierWith(byte[] inId) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.writeBytes("{\"formatVersion\":\"1.0\",\"id\":\"a:".getBytes(UTF_8));
    json.writeBytes(inId);
    json.writeBytes("b\"}".getBytes(UTF_8));
    return json.toByteArray();
  }

  private static void agree(byte[] json) {
    Dossier clean = clean(json);
    if (clean != null) {
      assertThat(carefully(Dossier.class, json)).isEqualTo(clean);
    }
  }

  private static @Nullable Dossier clean(byte[] json) {
    return read(json, LIMITS);
  }

  private static @Nullable Dossier read(byte[] json, ReadLimits limits) {
    return FastReader.read(Dossier.class, json, limits);
  }

  /** Returns the value of a document without faults, as read by the general parser. */
  private static <T> T carefully(Class<T> type, byte[] json) {
    assertThat(Utf8.firstMalformed(json)).isNegative();
    ReadContext context = new ReadContext(ReadLimits.STANDARD);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      ParserTokens tokens = new ParserTokens(parser, ReadLimits.STANDARD);
      tokens.next();
      T value = Wire.of(type).read(tokens, context);
      assertThat(context.isComplete()).as("%s", context.issues()).isTrue();
      assertThat(tokens.next()).isEqualTo(Token.END);
      return value;
    } catch (JacksonException e) {
      throw new AssertionError(new String(json, UTF_8), e);
    }
  }

  private static byte[] byJackson(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      Wire.of(Dossier.class).write(dossier, new GeneratorTokens(generator));
    }
    return out.toByteArray();
  }

  /** Replaces some bytes of a document with other bytes. */
  record Change(int at, int removed, byte[] piece) {
    byte[] of(byte[] json) {
      int from = Math.floorMod(at, json.length + 1);
      int to = Math.min(json.length, from + removed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(json, 0, from);
      out.writeBytes(piece);
      out.write(json, to, json.length - to);
      return out.toByteArray();
    }
  }

  private static byte[] changed(byte[] json, List<Change> changes) {
    byte[] changed = json;
    for (Change change : changes) {
      changed = change.of(changed);
    }
    return changed;
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<byte[]> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(PIECES).map(piece -> piece.getBytes(UTF_8)),
            Arbitraries.bytes().map(b -> new byte[] {b}),
            Arbitraries.just(new byte[0]));
    return Combinators.combine(
            Arbitraries.integers().between(0, Integer.MAX_VALUE),
            Arbitraries.integers().between(0, 3),
            pieces)
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
