package io.github.communique.page;

import io.github.communique.Dossier;
import io.github.communique.Provenance;
import io.github.communique.Revision;
import io.github.communique.json.DossierJson;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The data section of the page. It contains the id, version, revision and provenance of the
 * dossier, and its JSON for download.
 */
final class DataSection {
  private final Dossier dossier;

  DataSection(Contents contents) {
    this.dossier = contents.dossier();
  }

  Html html() {
    List<Html> facts = new ArrayList<>();
    ArticlesSection.add(facts, "Id", data(dossier.id()));
    ArticlesSection.add(facts, "Format", Html.of("Communiqué {}", dossier.formatVersion()));
    ArticlesSection.add(facts, "Content hash", data(DossierJson.contentHash(dossier)));
    dossier.revision().ifPresent(revision -> add(facts, revision));
    dossier.provenance().ifPresent(provenance -> add(facts, provenance));
    byte[] json = DossierJson.writeBytes(dossier);
    return Html.of(
        """
        {}<p><a class="download" download="dossier.json" href="{}">Download the JSON</a> ({})</p>
        """,
        ArticlesSection.list(facts),
        "data:application/json;base64," + Base64.getEncoder().encodeToString(json),
        Times.counted(json.length, "byte"));
  }

  private static void add(List<Html> facts, Revision revision) {
    ArticlesSection.add(
        facts, "Revision", Html.of("{}, {}", revision.number(), revision.status().value()));
    revision
        .modified()
        .ifPresent(value -> ArticlesSection.add(facts, "Modified", Times.html(value)));
    revision.reason().ifPresent(value -> ArticlesSection.add(facts, "Reason", data(value)));
  }

  private static void add(List<Html> facts, Provenance provenance) {
    provenance.agent().ifPresent(value -> ArticlesSection.add(facts, "Made by", data(value)));
    provenance
        .kind()
        .ifPresent(value -> ArticlesSection.add(facts, "Kind", Html.text(value.value())));
    provenance.version().ifPresent(value -> ArticlesSection.add(facts, "Version", data(value)));
    provenance
        .created()
        .ifPresent(value -> ArticlesSection.add(facts, "Created", Times.html(value)));
    provenance.note().ifPresent(value -> ArticlesSection.add(facts, "Note", data(value)));
  }

  private static Html data(String value) {
    return Html.of("<bdi>{}</bdi>", value);
  }
}
