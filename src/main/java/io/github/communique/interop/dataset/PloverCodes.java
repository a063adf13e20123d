package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Converts PLOVER codes, which are also used by POLECAT. */
final class PloverCodes {
  private static final Map<String, ActorKind> SECTORS =
      CodeTable.byCode(
          Map.of(
              ActorKind.GOVERNMENT_BODY, List.of("GOV", "COP", "JUD", "LEG", "SPY"),
              ActorKind.MILITARY, List.of("MIL"),
              ActorKind.ARMED_GROUP, List.of("PRM", "REB", "UAF"),
              ActorKind.POLITICAL_PARTY, List.of("PTY"),
              ActorKind.COMPANY, List.of("BUS"),
              ActorKind.MEDIA, List.of("JRN"),
              ActorKind.CIVIL_SOCIETY, List.of("SOC"),
              ActorKind.POPULATION, List.of("CVL", "REF")));

  private PloverCodes() {}

  /** Returns the event kind for a type and a mode. Reports an unknown type or mode. */
  static EventKind kind(
      TableRow row, String typeColumn, String typeCell, String modeColumn, String modeCell) {
    String type = typeCell.toUpperCase(Locale.ROOT);
    String mode = modeCell.toLowerCase(Locale.ROOT);
    if (!mode.isEmpty()) {
      Optional<EventKind> kind = of(type + "/" + mode);
      if (kind.isPresent()) {
        return kind.get();
      }
      row.report(TableRow.CODE, modeColumn, "a PLOVER mode of the event type");
    }
    Optional<EventKind> general = of(type);
    if (general.isEmpty()) {
      row.report(TableRow.CODE, typeColumn, "a PLOVER event type");
    }
    return general.orElse(CodedEvent.UNKNOWN);
  }

  private static Optional<EventKind> of(String code) {
    return Crosswalk.event(ClassificationScheme.PLOVER, code);
  }

  /**
   * Returns the actor kind for a sector. Only the first three letters are used, because further
   * letters denote another sector or an ethnic group.
   */
  static ActorKind actorKind(String sector) {
    return SECTORS.getOrDefault(
        sector.length() > 3 ? sector.substring(0, 3) : sector, ActorKind.UNKNOWN);
  }
}
