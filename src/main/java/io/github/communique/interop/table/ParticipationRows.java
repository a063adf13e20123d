package io.github.communique.interop.table;

import io.github.communique.Actor;
import io.github.communique.Identified;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.export.Exported;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the rows of the participations table. */
final class ParticipationRows {
  static final List<String> COLUMNS =
      Cells.columns(
          """
          part role actor_id actor actor_kind actor_country actor_identifiers
          participation_certainty capacity representing
          """);

  private ParticipationRows() {}

  static List<List<String>> of(Exported event) {
    List<List<String>> rows = new ArrayList<>();
    String part = event.report() instanceof Statement ? "speaker" : "participant";
    for (Participation participation : event.participations()) {
      rows.add(row(event, part, participation.actor(), Optional.of(participation)));
    }
    if (event.report() instanceof Statement statement) {
      for (Ref<Actor> hearer : statement.audience()) {
        rows.add(row(event, "audience", hearer, Optional.empty()));
      }
      for (Ref<Actor> target : statement.targets()) {
        rows.add(row(event, "target", target, Optional.empty()));
      }
    }
    return rows;
  }

  private static List<String> row(
      Exported event, String part, Ref<Actor> ref, Optional<Participation> participation) {
    Optional<Actor> actor = event.dossier().resolve(ref);
    List<String> row = new ArrayList<>();
    Cells.addEvent(event, row);
    row.add(part);
    row.add(Cells.text(participation.flatMap(Participation::role)));
    row.add(ref.id());
    Cells.addActor(actor, row);
    row.add(actor.map(known -> Cells.identifiers(known.identifiers())).orElse(""));
    row.add(Cells.text(participation.map(Participation::certainty)));
    row.add(participation.flatMap(Participation::capacity).map(LocalizedText::value).orElse(""));
    row.add(participation.flatMap(Participation::representing).map(Identified::id).orElse(""));
    return List.copyOf(row);
  }
}
