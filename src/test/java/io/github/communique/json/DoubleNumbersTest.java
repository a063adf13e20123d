package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.internal.text.ShortestDecimal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that quantities and coordinates preserve every double value. */
class DoubleNumbersTest {
  /**
   * Tests three notations: the shortest decimal (JavaScript, Python), the output of the current
   * Java version, and 17 significant digits (C).
   */
  @Property
  void textsOfDoublesArePreserved(@ForAll("doubles") double value) {
    for (String printed :
        new String[] {
          ShortestDecimal.of(value).toString(),
          Double.toString(value),
          String.format(Locale.ROOT, "%.16e", new BigDecimal(value))
        }) {
      ReadResult result = DossierJson.tryRead(json(printed));
      assertThat(result.issues()).as(printed).isEmpty();
      Dossier dossier = result.orThrow();
      assertThat(latitude(dossier)).as(printed).isEqualTo(value);
      assertThat(best(dossier)).as(printed).isEqualByComparingTo(new BigDecimal(printed));
      assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
    }
  }

  /** JDK-4511638: before JDK 19, Java prints some doubles between 1E17 and 1E19 with 18 digits. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1.29974492733354675E18", "-1.29974492733354675E18", "137670025598721088"})
  void textsOfJava17AreKept(String printed) {
    Dossier dossier = DossierJson.read(json(printed));
    assertThat(best(dossier)).isEqualByComparingTo(new BigDecimal(printed));
    assertThat(latitude(dossier)).isEqualTo(Double.parseDouble(printed));
    assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
    assertThat(DossierJson.read(DossierJson.canonical(dossier))).isEqualTo(dossier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "123456789012345678",
        "0.12345678901234567890",
        "1e309",
        "-1e309",
        "1e-330",
        "12345678901234567",
        "1.29974492733354674E18",
        "1.299744927333546753E18",
        "0.123456789012345678"
      })
  void whatNoDoubleHoldsIsRefusedForBoth(String number) {
    assertThat(DossierJson.tryRead(json(number)).issues())
        .extracting(issue -> issue.code() + " " + issue.pointer())
        .containsExactly(
            "json.limit /locations/0/coordinates/latitude",
            "json.limit /actions/0/quantities/0/best");
  }

  private static String json(String number) {
    return """
        {"formatVersion": "1.0", "id": "urn:x",
         "locations": [{"id": "l", "kind": "city", "name": {"value": "L"},
          "coordinates": {"latitude": %s, "longitude": 1}}],
         "actions": [{"type": "action", "id": "a", "status": "occurred", "kind": "aid",
          "quantities": [{"of": "ratio", "best": %s}]}]}
        """
        .formatted(number, number);
  }

  private static double latitude(Dossier dossier) {
    return Stream.of(dossier.locations().get(0))
        .map(Location::coordinates)
        .map(coordinates -> coordinates.orElseThrow().latitude())
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal best(Dossier dossier) {
    Action action = dossier.actions().get(0);
    return action.quantities().get(0).best().orElseThrow();
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(
            3,
            Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(value -> Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL)),
        net.jqwik.api.Tuple.of(
            1,
            Arbitraries.of(
                3.3333333333333335,
                48.856613999999995,
                0.1 + 0.2,
                9007199254740992.0,
                1e22,
                -1e-7)),
        net.jqwik.api.Tuple.of(1, Arbitraries.doubles().between(1e17, 1e19)),
        net.jqwik.api.Tuple.of(1, Arbitraries.doubles().between(-180, 180).ofScale(14)));
  }
}
