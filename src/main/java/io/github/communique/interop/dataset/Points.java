package io.github.communique.interop.dataset;

import io.github.communique.Coordinates;
import io.github.communique.Location;
import io.github.communique.vocabulary.LocationKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes locations and their coordinates. */
final class Points {
  private Points() {}

  /**
   * Returns the coordinates in two columns, or empty if either cell is empty, malformed or out of
   * range.
   */
  static Optional<Coordinates> of(TableRow row, String latitudeColumn, String longitudeColumn) {
    Optional<Double> latitude =
        row.decimal(latitudeColumn, row.get(latitudeColumn), 90, "a number");
    Optional<Double> longitude =
        row.decimal(longitudeColumn, row.get(longitudeColumn), 180, "a number");
    return latitude.isEmpty() || longitude.isEmpty()
        ? Optional.empty()
        : Optional.of(Coordinates.of(latitude.get(), longitude.get()));
  }

  /** Writes the coordinates of the event's first location. */
  static void export(DerivedCells cells, String latitudeColumn, String longitudeColumn) {
    cells
        .place()
        .flatMap(Location::coordinates)
        .ifPresent(
            point -> {
              cells.put(latitudeColumn, text(point.latitude()));
              cells.put(longitudeColumn, text(point.longitude()));
            });
  }

  private static String text(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }

  /**
   * Returns a builder for a named place. If the place is part of a larger place, adds the larger
   * place to the dossier.
   */
  static Location.Builder within(Location.@Nullable Builder larger, String name, Parts parts) {
    Location.Builder place = Location.builder().name(name);
    return larger == null ? place : place.partOf(parts.location(larger));
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
      String name = row.get(column);
      if (!name.isEmpty()) {
        smallest = within(smallest, name, parts).kind(kind(columns, column));
      }
    }
    Optional<Coordinates> point = of(row, latitudeColumn, longitudeColumn);
    if (smallest != null) {
      point.ifPresent(smallest::coordinates);
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
   * Writes the coordinates of the event's first location, its name, and the names of the locations
   * that contain it. The name columns must be ordered from the largest to the smallest place.
   */
  static void exportPlace(
      DerivedCells cells, List<String> columns, String latitudeColumn, String longitudeColumn) {
    export(cells, latitudeColumn, longitudeColumn);
    List<Location> places = cells.places();
    int next = 0;
    for (int i = places.size() - 1; i >= 0; i--) {
      Location location = places.get(i);
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
