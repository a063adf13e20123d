package io.github.communique.interop.dataset;

import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Locations and their coordinates. */
final class Points {
  private Points() {}

  /** The point of two columns; null if one of them is empty or not on the globe. */
  static @Nullable Coordinates of(TableRow row, String latitudeColumn, String longitudeColumn) {
    Double latitude = row.decimal(latitudeColumn, -90, 90);
    Double longitude = row.decimal(longitudeColumn, -180, 180);
    return latitude == null || longitude == null ? null : Coordinates.of(latitude, longitude);
  }

  static void export(
      @Nullable Location location,
      String latitudeColumn,
      String longitudeColumn,
      Map<String, String> cells) {
    if (location != null && location.coordinates().isPresent()) {
      Coordinates point = location.coordinates().get();
      cells.put(latitudeColumn, text(point.latitude()));
      cells.put(longitudeColumn, text(point.longitude()));
    }
  }

  static String text(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }

  /** The location of an event and those that it is a part of, the smallest first. */
  static List<Location> chain(Event event, Resolver objects) {
    List<Location> chain = new ArrayList<>();
    Location location =
        event.places().isEmpty()
            ? null
            : objects.resolve(event.places().get(0).location()).orElse(null);
    // A location may be a part of itself in a dossier from elsewhere.
    while (location != null && chain.size() < 10) {
      chain.add(location);
      location = location.partOf().flatMap(objects::resolve).orElse(null);
    }
    return chain;
  }
}
