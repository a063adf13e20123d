package io.github.communique.interop.geojson;

import io.github.communique.Coordinates;
import io.github.communique.Location;
import io.github.communique.Place;
import io.github.communique.Quantity;
import io.github.communique.internal.export.Exported;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the features of one event: one feature for each place or, if the event does not have a
 * place, one feature with the geometry {@code null}.
 */
final class Features {
  private Features() {}

  static void write(Exported event, JsonGenerator json) {
    List<Place> places = event.places();
    if (places.isEmpty()) {
      write(event, event.address(), null, null, json);
    }
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Location location = event.dossier().resolve(place.location()).orElse(null);
      String id = i == 0 ? event.address() : event.address() + "/" + (i + 1);
      write(event, id, place, location, json);
    }
  }

  private static void write(
      Exported event,
      String id,
      @Nullable Place place,
      @Nullable Location location,
      JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", id);
    geometry(location, json);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("dossier", event.dossier().id());
    json.writeStringProperty("event", event.report().id());
    what(event, json);
    if (place != null) {
      text("role", place.role().map(PlaceRole::value), json);
    }
    if (location != null) {
      where(location, json);
    }
    texts("participants", event.names(), json);
    numbers(event, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void geometry(@Nullable Location location, JsonGenerator json) {
    Coordinates point = location == null ? null : Exported.point(location).orElse(null);
    if (point == null) {
      json.writeNullProperty("geometry");
      return;
    }
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(BigDecimal.valueOf(point.longitude()).toPlainString());
    json.writeNumber(BigDecimal.valueOf(point.latitude()).toPlainString());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void what(Exported event, JsonGenerator json) {
    json.writeStringProperty("type", event.report().type().value());
    text("kind", event.kind().map(Word::value), json);
    json.writeStringProperty("status", event.report().status().toString());
    json.writeStringProperty("polarity", event.report().polarity().toString());
    json.writeStringProperty("certainty", event.report().certainty().toString());
    text("summary", event.report().summary().map(LocalizedText::value), json);
    text("start", event.start().map(Object::toString), json);
    text("end", event.end().map(Object::toString), json);
    if (event.time().filter(EventTime::approximate).isPresent()) {
      json.writeBooleanProperty("approximate", true);
    }
    text("timeText", event.time().flatMap(EventTime::text).map(LocalizedText::value), json);
  }

  private static void where(Location location, JsonGenerator json) {
    json.writeStringProperty("place", location.name().value());
    json.writeStringProperty("placeKind", location.kind().value());
    text("country", location.country(), json);
    text("precision", location.precision().map(LocationPrecision::value), json);
    Optional<BigDecimal> metres =
        location
            .coordinates()
            .map(Coordinates::uncertaintyMetres)
            .filter(OptionalDouble::isPresent)
            .map(uncertainty -> BigDecimal.valueOf(uncertainty.getAsDouble()));
    number("uncertaintyMetres", metres, json);
  }

  private static void numbers(Exported event, JsonGenerator json) {
    Optional<Quantity> dead = event.fatalities();
    number("fatalitiesLow", dead.flatMap(Quantity::low), json);
    number("fatalitiesBest", dead.flatMap(Quantity::best), json);
    number("fatalitiesHigh", dead.flatMap(Quantity::high), json);
    json.writeNumberProperty("reports", event.reports());
    texts("conflicts", event.conflicts(), json);
  }

  private static void texts(String name, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void text(String name, Optional<String> value, JsonGenerator json) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  private static void number(String name, Optional<BigDecimal> value, JsonGenerator json) {
    value.ifPresent(
        number -> {
          json.writeName(name);
          json.writeNumber(number.toPlainString());
        });
  }
}
