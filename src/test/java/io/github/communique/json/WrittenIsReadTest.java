package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.internal.text.NumberLimits;
import io.github.communique.issue.StructureException;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tests that every object that a builder accepts can be written and then read. */
class WrittenIsReadTest {
  private static final JsonMapper JACKSON3 =
      JsonMapper.builder().addModule(new CommuniqueModule()).build();
  private static final ObjectMapper JACKSON2 =
      new ObjectMapper().registerModule(new CommuniqueJackson2Module());
  private static final JsonMapper PLAIN_NUMBERS =
      JsonMapper.builder()
          .addModule(new CommuniqueModule())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static Dossier with(Object value) {
    return Dossier.builder().id("urn:x:1").extension("acme:x", value).build();
  }

  @Property
  void everyDouble(@ForAll double value) {
    assertThat(DossierJson.read(DossierJson.write(with(value)))).isEqualTo(with(value));
  }

  @Property
  void everyFloat(@ForAll float value) {
    assertThat(DossierJson.read(DossierJson.write(with(value)))).isEqualTo(with(value));
  }

  @Property
  void everyDecimalWithinTheLimits(
      @ForAll BigInteger digits, @ForAll @IntRange(min = -450, max = 450) int scale) {
    BigDecimal value = new BigDecimal(digits, scale);
    Assume.that(NumberLimits.allow(value));

    assertThat(DossierJson.read(DossierJson.write(with(value)))).isEqualTo(with(value));
  }

  @Example
  void numbersBeyondTheLimitsAreRefusedAtOnce() {
    for (Number beyond :
        List.of(
            new BigDecimal("1E500"),
            new BigDecimal("1E-401"),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
            BigInteger.TEN.pow(401),
            BigInteger.TEN.pow(400).add(BigInteger.ONE),
            new BigDecimal("1." + "0".repeat(401)))) {
      assertThatThrownBy(() -> Extensions.of("acme:x", beyond))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Example
  void whatIsReadCanBeWrittenAndReadAgain() {
    String start = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"acme:x\":";
    for (String literal :
        List.of(
            "1234567890e395", "1".repeat(390) + "e9", "0." + "0".repeat(390) + "1e-10", "1e400")) {
      ReadResult result = DossierJson.tryRead(start + literal + "}");
      if (result.isComplete()) {
        Dossier read = result.orThrow();
        assertThat(DossierJson.read(DossierJson.write(read))).isEqualTo(read);
      } else {
        assertThat(result.issues()).extracting(issue -> issue.code()).containsExactly("json.limit");
      }
    }
  }

  private static Object nested(int levels) {
    Object nested = 1;
    for (int i = 0; i < levels; i++) {
      nested = i % 2 == 0 ? List.of(nested) : Map.of("a", nested);
    }
    return nested;
  }

  @Example
  void nestingAsDeepAsAnExtensionMayBe() {
    assertIsReadByEveryWay(with(nested(Extensions.DEEPEST)));

    Object deeper = nested(Extensions.DEEPEST + 1);
    assertThatThrownBy(() -> with(deeper))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("property \"acme:x\": the value must be nested at most 99 levels deep");
    assertThatThrownBy(() -> with(new Object[][] {{nested(Extensions.DEEPEST - 1)}}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** An actor is at the third nesting level of a dossier. */
  @Example
  void nestingThatIsTooDeepAsAWholeIsNotWritten() throws IOException {
    assertIsReadByEveryWay(withActorOf(nested(97)));

    Dossier deeper = withActorOf(nested(98));
    String message = "objects and arrays must be nested at most 100 levels deep";
    assertThatThrownBy(() -> DossierJson.write(deeper)).hasMessage(message);
    assertThatThrownBy(() -> DossierJson.writeBytes(deeper)).hasMessage(message);
    assertThatThrownBy(() -> DossierJson.writePretty(deeper)).hasMessage(message);
    assertThatThrownBy(() -> DossierJson.canonical(deeper)).hasMessage(message);
    assertThatThrownBy(() -> DossierJson.contentHash(deeper)).hasMessage(message);
    assertThatThrownBy(() -> JACKSON3.writeValueAsString(deeper)).hasMessageContaining(message);
    assertThatThrownBy(() -> JACKSON2.writeValueAsBytes(deeper)).hasMessageContaining(message);
  }

  private static Dossier withActorOf(Object value) {
    Actor actor =
        Actor.builder().id("a").kind(ActorKind.PERSON).name("A").extension("acme:x", value).build();
    return Dossier.builder().id("urn:x:1").add(actor).build();
  }

  @Example
  void namesAndStringsOfEveryLength() {
    for (String letter : List.of("n", "é", "日", "\"")) {
      String longest = letter.repeat(10_000);
      assertIsReadByEveryWay(with(Map.of(longest, longest)));
      assertThatThrownBy(() -> with(Map.of(longest + letter, 1)))
          .hasMessage(
              "property \"acme:x\": a name must have at most 10,000 characters; found 10,001");
      assertThatThrownBy(() -> Extensions.of(longest + letter, 1))
          .hasMessage("a name must have at most 10,000 characters; found 10,001");
    }
    String tooLong = "x".repeat((16 << 20) + 1);
    assertThatThrownBy(() -> with(tooLong))
        .hasMessage(
            "property \"acme:x\": a string must have at most 16,777,216 characters; found 16,777,217");
    assertThatThrownBy(() -> LocalizedText.of(tooLong))
        .isInstanceOf(StructureException.class)
        .hasMessageContaining("value must have at most 16,777,216 characters; found 16,777,217");
  }

  @Example
  void numbersOfEveryForm() {
    for (String number :
        List.of(
            "1E+400",
            "-1E-400",
            "1".repeat(400),
            "-" + "9".repeat(400),
            "1E+399",
            "1" + "0".repeat(400),
            "1." + "0".repeat(400))) {
      assertIsReadByEveryWay(with(new BigDecimal(number)));
      assertIsReadByEveryWay(with(new BigDecimal(number).stripTrailingZeros()));
    }
    BigDecimal longest = new BigDecimal(BigInteger.TEN.pow(400).subtract(BigInteger.ONE), 799);
    assertIsReadByEveryWay(with(longest));
    assertIsReadByEveryWay(with(longest.negate().scaleByPowerOfTen(799)));
  }

  @Property(tries = 200)
  void everyDossierByEveryWay(@ForAll Dossier dossier) {
    assertIsReadByEveryWay(dossier);
  }

  /** Asserts that every combination of a write method and a read method preserves the dossier. */
  private static void assertIsReadByEveryWay(Dossier dossier) {
    try {
      List<byte[]> written =
          List.of(
              DossierJson.writeBytes(dossier),
              DossierJson.writePretty(dossier).getBytes(UTF_8),
              JACKSON3.writeValueAsBytes(dossier),
              JACKSON2.writeValueAsBytes(dossier),
              PLAIN_NUMBERS.writeValueAsBytes(dossier));
      for (byte[] json : written) {
        assertIsRead(dossier, json);
      }
      byte[] canonical = DossierJson.canonical(dossier);
      Dossier read = DossierJson.read(canonical);
      assertThat(DossierJson.canonical(read)).isEqualTo(canonical);
      assertIsRead(read, canonical);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertIsRead(Dossier dossier, byte[] json) throws IOException {
    boolean plainNumber = !DossierJson.read(json).equals(dossier);
    Dossier read = DossierJson.read(json);
    if (plainNumber) {
      // 1E+3 and 1000 are the same number, but the two BigDecimal objects are not equal.
      assertThat(DossierJson.canonical(read)).isEqualTo(DossierJson.canonical(dossier));
    }
    String text = new String(json, UTF_8);
    assertThat(DossierJson.read(text)).isEqualTo(read);
    assertThat(DossierJson.read(new ByteArrayInputStream(json))).isEqualTo(read);
    assertThat(JACKSON3.readValue(json, Dossier.class)).isEqualTo(read);
    assertThat(JACKSON3.readValue(text, Dossier.class)).isEqualTo(read);
    assertThat(JACKSON2.readValue(json, Dossier.class)).isEqualTo(read);
    assertThat(JACKSON2.readValue(text, Dossier.class)).isEqualTo(read);
  }

  @Example
  void halfACharacterIsRefusedWhereItIsGiven() {
    assertThatThrownBy(() -> LocalizedText.of("x\udc00")).isInstanceOf(StructureException.class);
    assertThatThrownBy(() -> LocalizedText.of("x").translated("en", "\ud800"))
        .isInstanceOf(StructureException.class);
    assertThatThrownBy(() -> Extensions.of("acme:x", List.of("\ud800")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void aDossierThatIsThereIsNotUpdated() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    Dossier dossier = with(1);

    assertThatThrownBy(() -> mapper.readerForUpdating(dossier).readValue("{\"id\":\"urn:x:2\"}"))
        .isInstanceOf(JacksonException.class);
  }
}
