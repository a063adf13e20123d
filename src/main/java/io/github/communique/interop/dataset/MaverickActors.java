package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Participation;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the six blocks of actor columns in a MAVERICK row. */
final class MaverickActors {
  static final int BLOCKS = 6;

  private static final Map<String, Role> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("initiator", Role.INITIATOR);
    ROLES.put("perpetrator", Role.PERPETRATOR);
    ROLES.put("intervener", Role.PARTICIPANT);
    ROLES.put("bystander", Role.OBSERVER);
    ROLES.put("victim", Role.VICTIM);
  }

  private MaverickActors() {}

  static List<Participation> participations(TableRow row, Parts parts) {
    List<Participation> all = new ArrayList<>();
    for (int i = 1; i <= BLOCKS; i++) {
      String block = "actor" + i;
      if (!row.has(block)) {
        continue;
      }
      Actor actor = actor(row, block, parts);
      List<Participation> its = new ArrayList<>();
      ROLES.forEach(
          (flag, role) -> {
            String cell = row.get(block + "_" + flag);
            if (cell.equals("1")) {
              its.add(Participation.of(actor, role));
            } else if (!cell.equals("0") && !cell.isEmpty()) {
              row.report(TableRow.NUMBER, block + "_" + flag, "0 or 1");
            }
          });
      all.addAll(its.isEmpty() ? List.of(Participation.of(actor)) : its);
    }
    return all;
  }

  private static Actor actor(TableRow row, String block, Parts parts) {
    String name = row.get(block);
    return parts.actor(
        Actor.builder()
            .kind(kind(row.get(block + "_type"), row.get(block + "_subtype")))
            .unnamed(name.startsWith("Unknown actor"))
            .name(name));
  }

  private static ActorKind kind(String type, String subtype) {
    String sub = subtype.substring(subtype.indexOf(": ") < 0 ? 0 : subtype.indexOf(": ") + 2);
    return switch (type) {
      case "Security forces" ->
          sub.equals("Army") || sub.equals("Presidential guard")
              ? ActorKind.MILITARY
              : ActorKind.GOVERNMENT_BODY;
      case "Political actor" ->
          sub.equals("Political party") || sub.equals("Youth wing")
              ? ActorKind.POLITICAL_PARTY
              : ActorKind.GROUP;
      case "Citizens" -> ActorKind.POPULATION;
      case "Non-state armed actor" -> ActorKind.ARMED_GROUP;
      case "Other state actor" -> ActorKind.GOVERNMENT_BODY;
      default -> ActorKind.UNKNOWN;
    };
  }

  /**
   * Writes one block for each actor, in the order in which the actors first appear in the event.
   */
  static void export(DerivedCells cells) {
    Map<String, String> blocks = new LinkedHashMap<>();
    for (int i = 1; i <= BLOCKS; i++) {
      for (String flag : ROLES.keySet()) {
        cells.put("actor" + i + "_" + flag, "0");
      }
    }
    for (Participation participation : cells.event().participations()) {
      Actor actor = cells.resolve(participation.actor()).orElse(null);
      if (actor == null || !blocks.containsKey(actor.id()) && blocks.size() == BLOCKS) {
        continue;
      }
      String block = blocks.computeIfAbsent(actor.id(), id -> "actor" + (blocks.size() + 1));
      cells.put(block, actor.name().value());
      ROLES.forEach(
          (flag, role) -> {
            if (participation.role().filter(role::equals).isPresent()) {
              cells.put(block + "_" + flag, "1");
            }
          });
    }
  }
}
