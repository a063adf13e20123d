package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.EventType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of the ontology PLOVER, which POLECAT uses, too. */
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

  /** The kind of a type and its mode, either of which is reported if it is unknown. */
  static EventKind kind(
      TableRow row, String typeColumn, String typeCell, String modeColumn, String modeCell) {
    String type = typeCell.toUpperCase(Locale.ROOT);
    String mode = modeCell.toLowerCase(Locale.ROOT);
    if (!mode.isEmpty()) {
      Optional<EventKind> kind = of(type + "/" + mode);
      if (kind.isPresent()) {
        return kind.get();
      }
      row.report(TableRow.CODE, modeColumn, "a mode of its type in PLOVER");
    }
    Optional<EventKind> general = of(type);
    if (general.isEmpty()) {
      row.report(TableRow.CODE, typeColumn, "a type of PLOVER");
    }
    return general.orElse(SOMETHING);
  }

  private static Optional<EventKind> of(String code) {
    return Crosswalk.event(ClassificationScheme.PLOVER, code);
  }

  /** The kind of an actor of a sector, which may be followed by another or by an ethnic group. */
  static ActorKind actorKind(String sector) {
    return SECTORS.getOrDefault(
        sector.length() > 3 ? sector.substring(0, 3) : sector, ActorKind.UNKNOWN);
  }
}
