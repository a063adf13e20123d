package io.github.communique.interop.table;

import io.github.communique.Coordinates;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.internal.export.Exported;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.LocationPrecision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the rows of the events table. */
final class EventRows {
  static final List<String> COLUMNS =
      Cells.columns(
          """
          approximate place country latitude longitude precision fatalities_low fatalities_best
          fatalities_high summary codes identifiers reports conflicts
          """);

  private EventRows() {}

  static List<List<String>> of(Exported event) {
    List<String> row = new ArrayList<>();
    Cells.addEvent(event, row);
    row.add(event.time().map(time -> String.valueOf(time.approximate())).orElse(""));
    addPlace(event, row);
    Optional<Quantity> dead = event.fatalities();
    row.add(Cells.number(dead.flatMap(Quantity::low)));
    row.add(Cells.number(dead.flatMap(Quantity::best)));
    row.add(Cells.number(dead.flatMap(Quantity::high)));
    row.add(event.report().summary().map(LocalizedText::value).orElse(""));
    row.add(Cells.codes(event.report()));
    row.add(Cells.identifiers(event.report().identifiers()));
    row.add(String.valueOf(event.reports()));
    row.add(String.join(";", event.conflicts()));
    return List.of(List.copyOf(row));
  }

  private static void addPlace(Exported event, List<String> row) {
    Optional<Location> location =
        event.places().stream()
            .findFirst()
            .flatMap(place -> event.dossier().resolve(place.location()));
    Optional<Coordinates> point = location.flatMap(Location::coordinates);
    row.add(location.map(place -> place.name().value()).orElse(""));
    row.add(location.flatMap(Location::country).orElse(""));
    row.add(Cells.number(point.map(at -> BigDecimal.valueOf(at.latitude()))));
    row.add(Cells.number(point.map(at -> BigDecimal.valueOf(at.longitude()))));
    row.add(location.flatMap(Location::precision).map(LocationPrecision::value).orElse(""));
  }
}
