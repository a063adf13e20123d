package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.EventType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Converts PLOVER codes, which are also used by POLECAT. */
final class PloverCodes {
  private static final EventKind SOMETHING =
      new EventKind(EventType.ACTION, ActionKind.of("unknown"), Optional.empty());

  private static final Map<String, ActorKind> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", ActorKind.GOVERNMENT_BODY),
          Map.entry("COP", ActorKind.GOVERNMENT_BODY),
          Map.entry("JUD", ActorKind.GOVERNMENT_BODY),
          Map.entry("LEG", ActorKind.GOVERNMENT_BODY),
          Map.entry("SPY", ActorKind.GOVERNMENT_BODY),
          Map.entry("MIL", ActorKind.MILITARY),
          Map.entry("PRM", ActorKind.ARMED_GROUP),
          Map.entry("REB", ActorKind.ARMED_GROUP),
          Map.entry("UAF", ActorKind.ARMED_GROUP),
          Map.entry("PTY", ActorKind.POLITICAL_PARTY),
          Map.entry("BUS", ActorKind.COMPANY),
          Map.entry("JRN", ActorKind.MEDIA),
          Map.entry("SOC", ActorKind.CIVIL_SOCIETY),
          Map.entry("CVL", ActorKind.POPULATION),
          Map.entry("REF", ActorKind.POPULATION));

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
    return general.orElse(SOMETHING);
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
