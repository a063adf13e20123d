package io.github.communique.interop.geojson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Location town =
      Location.builder()
          .id("town")
          .kind(LocationKind.CITY)
          .name(LocalizedText.of("Town \"A\"\n"))
          .country("SY")
          .coordinates(Coordinates.of(36.25, 37.125))
          .precision(LocationPrecision.CITY)
          .build();
  private final Location nowhere = Location.of("nowhere", LocationKind.UNKNOWN, "Nowhere");
  private final Action strike =
      Action.builder()
          .id("strike")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .place(town, PlaceRole.VENUE)
          .place(nowhere, PlaceRole.ORIGIN)
          .time(EventTime.between("2016-03-01", "2016-03-05"))
          .quantity(Quantity.between(QuantityKind.FATALITIES, 3, 5))
          .build();

  private static List<JsonNode> features(String json) {
    JsonNode root = MAPPER.readTree(json);
    assertThat(root.propertyNames()).containsExactlyInAnyOrder("type", "features");
    assertThat(root.get("type").stringValue()).isEqualTo("FeatureCollection");
    List<JsonNode> features = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode feature : root.get("features")) {
      assertIsFeature(feature);
      assertThat(ids.add(feature.get("id").stringValue())).isTrue();
      features.add(feature);
    }
    return features;
  }

  /**
   * Asserts that a feature meets the requirements of RFC 7946, section 3.2; the geometry is read
   * with the parser of another library.
   */
  private static void assertIsFeature(JsonNode feature) {
    assertThat(feature.get("type").stringValue()).isEqualTo("Feature");
    assertThat(feature.get("properties").isObject()).isTrue();
    assertThat(feature.has("geometry")).isTrue();
    JsonNode geometry = feature.get("geometry");
    if (!geometry.isNull()) {
      try {
        Geometry read = new GeoJsonReader().read(geometry.toString());
        assertThat(read.getGeometryType()).isEqualTo("Point");
        assertThat(read.getCoordinate().x).isBetween(-180.0, 180.0);
        assertThat(read.getCoordinate().y).isBetween(-90.0, 90.0);
      } catch (ParseException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void anEventIsAFeatureForEachOfItsPlaces() {
    Dossier dossier = Dossier.builder().id("x:1").add(town, nowhere).add(strike).build();
    List<JsonNode> features = features(GeoJson.standard().write(dossier));

    assertThat(features)
        .extracting(feature -> feature.get("id").stringValue())
        .containsExactly("x:1#strike", "x:1#strike/2");
    assertThat(features.get(0).get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[37.125,36.25]}");
    assertThat(features.get(1).get("geometry").isNull()).isTrue();
    assertThat(features.get(0).get("properties"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"dossier": "x:1", "event": "strike", "type": "action", "kind": "attack",
                 "status": "occurred", "polarity": "positive", "certainty": "unspecified",
                 "start": "2016-03-01", "end": "2016-03-05", "role": "venue",
                 "place": "Town \\"A\\"\\n", "placeKind": "city", "country": "SY",
                 "precision": "city", "participants": [], "fatalitiesLow": 3,
                 "fatalitiesHigh": 5, "reports": 1, "conflicts": []}
                """));
  }

  @Test
  void coordinatesThatAreNotOnTheGlobeAreNoGeometry() {
    Location wrong =
        Location.builder()
            .id("wrong")
            .kind(LocationKind.CITY)
            .name("en", "Wrong")
            .coordinates(Coordinates.of(137, 36))
            .build();
    Action action = strike.toBuilder().places(List.of()).place(wrong).build();
    assertThat(features(GeoJson.standard().write(Dossier.builder().add(wrong).add(action).build())))
        .singleElement()
        .satisfies(feature -> assertThat(feature.get("geometry").isNull()).isTrue());
  }

  @Test
  void aOccurrenceIsWrittenOnceOrInAllReports() {
    Action second =
        strike.toBuilder()
            .id("second")
            .quantities(List.of(Quantity.exactly(QuantityKind.FATALITIES, 9)))
            .build();
    Action withdrawn = strike.toBuilder().id("withdrawn").rank(Rank.DEPRECATED).build();
    Dossier dossier =
        Dossier.builder()
            .id("x:1")
            .add(town, nowhere)
            .add(strike, second, withdrawn)
            .relation(second, RelationType.SAME_EVENT, strike)
            .build();
    List<JsonNode> best = features(GeoJson.standard().write(dossier));
    assertThat(best).hasSize(2);
    assertThat(best.get(0).get("properties").get("reports").intValue()).isEqualTo(2);
    assertThat(best.get(0).get("properties").get("conflicts").toString())
        .isEqualTo("[\"quantities\"]");
    assertThat(features(GeoJson.standard().reports().write(dossier))).hasSize(6);
  }

  @Test
  void anOccurrenceWithoutAValidReportIsSkipped() throws IOException {
    Action withdrawn = strike.toBuilder().rank(Rank.DEPRECATED).build();
    Dossier dossier = Dossier.builder().id("x:1").add(town, nowhere).add(withdrawn).build();
    OutputStream out = OutputStream.nullOutputStream();
    assertThat(GeoJson.standard().write(Stream.of(dossier), out).firstSkipped())
        .containsExactly(new SkippedEvent("x:1", "strike", "all its reports are deprecated"));
    assertThat(GeoJson.standard().reports().write(Stream.of(dossier), out))
        .isEqualTo(ExportSummary.of(1, Map.of(), List.of()));
  }

  @Test
  void noDossiersAreAnEmptyCollection() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.standard().write(Stream.empty(), out);
    assertThat(features(out.toString(UTF_8))).isEmpty();
  }

  @Property(tries = 200)
  void everyOccurrenceIsWrittenOrSkipped(@ForAll Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportSummary summary = GeoJson.standard().write(Stream.of(dossier), out);
    long written =
        features(out.toString(UTF_8)).stream()
            .map(feature -> feature.get("properties").get("event").stringValue())
            .distinct()
            .count();
    assertThat(summary.written()).isEqualTo(written);
    assertThat(written + summary.skipped()).isEqualTo(Occurrences.of(dossier).all().size());
    assertThat(
            features(GeoJson.standard().reports().write(dossier)).stream()
                .map(feature -> feature.get("properties").get("event").stringValue())
                .distinct())
        .hasSameSizeAs(dossier.events().stream().map(event -> event.id()).distinct().toList());
  }
}
