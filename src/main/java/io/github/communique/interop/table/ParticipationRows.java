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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the rows of the participations table. */
final class ParticipationRows {
  static final List<String> COLUMNS =
      Stream.concat(
              Cells.OF_AN_EVENT.stream(),
              Stream.of(
                  "part",
                  "role",
                  "actor_id",
                  "actor",
                  "actor_kind",
                  "actor_country",
                  "actor_identifiers",
                  "participation_certainty",
                  "capacity",
                  "representing"))
          .toList();

  private ParticipationRows() {}

  static List<List<String>> of(Exported event) {
    List<List<String>> rows = new ArrayList<>();
    boolean said = event.report() instanceof Statement;
    for (Participation participation : event.participations()) {
      rows.add(row(event, said ? "speaker" : "participant", participation.actor(), participation));
    }
    if (event.report() instanceof Statement statement) {
      for (Ref<Actor> hearer : statement.audience()) {
        rows.add(row(event, "audience", hearer, null));
      }
      for (Ref<Actor> target : statement.targets()) {
        rows.add(row(event, "target", target, null));
      }
    }
    return rows;
  }

  private static List<String> row(
      Exported event, String part, Ref<Actor> ref, @Nullable Participation participation) {
    Actor actor = event.dossier().resolve(ref).orElse(null);
    List<String> row = new ArrayList<>();
    Cells.addEvent(event, row);
    row.add(part);
    row.add(participation == null ? "" : Cells.text(participation.role()));
    row.add(ref.id());
    Cells.addActor(actor, row);
    row.add(actor == null ? "" : Cells.identifiers(actor.identifiers()));
    row.add(participation == null ? "" : participation.certainty().toString());
    row.add(
        participation == null ? "" : participation.capacity().map(LocalizedText::value).orElse(""));
    row.add(
        participation == null ? "" : participation.representing().map(Identified::id).orElse(""));
    return List.copyOf(row);
  }
}
