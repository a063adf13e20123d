package io.github.communique.interop.dataset;

import io.github.communique.Coordinates;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.LocationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes locations and their coordinates. */
final class Points {
  private Points() {}

  /**
   * Returns the coordinates in two columns, or null if either cell is empty, malformed or out of
   * range.
   */
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

  /**
   * Returns the first location of an event and all locations that contain it, from the smallest to
   * the largest.
   */
  static List<Location> chain(Event event, Resolver objects) {
    List<Location> chain = new ArrayList<>();
    Location location =
        event.places().isEmpty()
            ? null
            : objects.resolve(event.places().get(0).location()).orElse(null);
    // The limit prevents an infinite loop in an invalid dossier, in which a location can be part of
    // itself.
    while (location != null && chain.size() < 10) {
      chain.add(location);
      location = location.partOf().flatMap(objects::resolve).orElse(null);
    }
    return chain;
  }

  /**
   * Reads a place from name columns and coordinate columns. The name columns are ordered from the
   * largest to the smallest place. Adds the larger places to the dossier and returns a builder for
   * the smallest place.
   */
  static Optional<Location.Builder> place(
      TableRow row,
      List<String> columns,
      String latitudeColumn,
      String longitudeColumn,
      Parts parts) {
    Location.Builder smallest = null;
    for (String column : columns) {
      String name = Missing.get(row, column);
      if (!name.isEmpty()) {
        Location.Builder next =
            Location.builder().kind(kind(columns, column)).name(LocalizedText.of(name));
        if (smallest != null) {
          next.partOf(parts.location(smallest));
        }
        smallest = next;
      }
    }
    boolean known =
        !Missing.get(row, latitudeColumn).isEmpty() && !Missing.get(row, longitudeColumn).isEmpty();
    Coordinates point = known ? of(row, latitudeColumn, longitudeColumn) : null;
    if (smallest != null && point != null) {
      smallest.coordinates(point);
    }
    return Optional.ofNullable(smallest);
  }

  private static LocationKind kind(List<String> columns, String column) {
    return switch (column) {
      case "City", "location" -> LocationKind.CITY;
      case "Placename" -> LocationKind.UNKNOWN;
      default -> column.equals(columns.get(0)) ? LocationKind.COUNTRY : LocationKind.ADMIN;
    };
  }

  /**
   * Writes the names of a place and of the places that contain it. The columns must be ordered from
   * the largest to the smallest place.
   */
  static void exportPlace(List<Location> chain, List<String> columns, Map<String, String> cells) {
    int next = 0;
    for (int i = chain.size() - 1; i >= 0; i--) {
      Location location = chain.get(i);
      int at = next;
      while (at < columns.size() && !kind(columns, columns.get(at)).equals(location.kind())) {
        at++;
      }
      if (at < columns.size()) {
        cells.put(columns.get(at), location.name().value());
        next = at + 1;
      }
    }
  }
}
