package io.github.communique.page;

import io.github.communique.Dossier;
import io.github.communique.Provenance;
import io.github.communique.Revision;
import io.github.communique.json.DossierJson;
import java.util.Base64;

/**
 * The data section of the page. It contains the id, version, revision and provenance of the
 * dossier, and its JSON for download.
 */
final class DataSection {
  private DataSection() {}

  static Html html(Contents contents) {
    Dossier dossier = contents.dossier();
    Facts facts =
        new Facts(contents)
            .add("Id", Html.data(dossier.id()))
            .add("Format", Html.of("Communiqué {}", dossier.formatVersion()))
            .add("Content hash", Html.data(DossierJson.contentHash(dossier)));
    dossier.revision().ifPresent(revision -> add(facts, revision));
    dossier.provenance().ifPresent(provenance -> add(facts, provenance));
    byte[] json = DossierJson.writeBytes(dossier);
    return Html.of(
        """
        {}<p><a class="download" download="dossier.json" href="{}">Download the JSON</a> ({})</p>
        """,
        facts.html(),
        "data:application/json;base64," + Base64.getEncoder().encodeToString(json),
        Times.counted(json.length, "byte"));
  }

  private static void add(Facts facts, Revision revision) {
    facts
        .add("Revision", Html.of("{}, {}", revision.number(), revision.status().value()))
        .add("Modified", revision.modified().map(Times::html))
        .add("Reason", revision.reason().map(Html::data));
  }

  private static void add(Facts facts, Provenance provenance) {
    facts
        .add("Made by", provenance.agent().map(Html::data))
        .add("Kind", provenance.kind().map(kind -> Html.text(kind.value())))
        .add("Version", provenance.version().map(Html::data))
        .add("Created", provenance.created().map(Times::html))
        .add("Note", provenance.note().map(Html::data));
  }
}
