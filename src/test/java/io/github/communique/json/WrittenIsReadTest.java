package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.internal.text.NumberLimits;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What can be built can be read back when it was written, or is refused when it is built. */
class WrittenIsReadTest {
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
            BigInteger.TEN.pow(400))) {
      assertThatThrownBy(() -> Extensions.of("acme:x", beyond))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(with(BigInteger.TEN.pow(399)))
        .isEqualTo(DossierJson.read(DossierJson.write(with(BigInteger.TEN.pow(399)))));
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

  @Example
  void nestingAsDeepAsAnExtensionMayBe() {
    Object nested = 1;
    for (int i = 0; i < Extensions.DEEPEST; i++) {
      nested = List.of(nested);
    }
    Dossier deep = with(nested);
    String json = DossierJson.write(deep);

    assertThat(DossierJson.tryRead(json).issues())
        .extracting(issue -> issue.code())
        .containsExactly("json.limit");
    Object deeper = List.of(nested);
    assertThatThrownBy(() -> with(deeper)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void theDeepestReaderRefusesDeeperTextInItsOneWay() {
    String deep = "[".repeat(600) + "]".repeat(600);
    String json = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"acme:x\":" + deep + "}";

    assertThat(DossierReader.standard().maxDepth(500).tryRead(json).issues())
        .extracting(issue -> issue.code())
        .containsExactly("json.limit");
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
