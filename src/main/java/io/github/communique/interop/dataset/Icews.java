package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Optional;

/** The ICEWS event data set. */
final class Icews extends EventTable {
  private static final List<String> COLUMNS =
      CellText.items(
          """
          Event ID;Event Date;Source Name;Source Sectors;Source Country;Event Text;CAMEO Code;\
          Intensity;Target Name;Target Sectors;Target Country;Story ID;Sentence Number;\
          Publisher;City;District;Province;Country;Latitude;Longitude\
          """,
          ";");

  private static final List<String> AREAS = List.of("Country", "Province", "District", "City");

  /**
   * The columns that identify mirrored rows. The actor sectors are not compared, because their
   * order can differ between mirrored rows.
   */
  private static final MirrorColumns MIRRORED =
      new MirrorColumns(
          List.of("Source Name", "Source Country"),
          List.of("Target Name", "Target Country"),
          List.of("Event Date", "CAMEO Code", "Story ID", "Sentence Number"),
          List.of("City", "District", "Province", "Country", "Latitude", "Longitude"));

  /** The parser for dates such as 12/1/2017, which occur in one of the ICEWS files. */
  private static final LenientTimes TIMES = LenientTimes.standard().monthFirst();

  private static final String NOBODY = "Unspecified Actor";

  Icews() {
    super("ICEWS", "icews", TableForm.TABS, "Event ID", List.of(COLUMNS));
  }

  @Override
  MirrorColumns mirrorColumns() {
    return MIRRORED;
  }

  @Override
  Event build(TableRow row, Parts parts) {
    EventKind kind = CameoCodes.kind(row, "CAMEO Code");
    EventBuilder<?> event =
        CodedEvent.of(
            kind, parts.nextEvent(), actors(row, "Source", parts), actors(row, "Target", parts));
    Identifiers.add(row, "Event ID", IdentifierScheme.ICEWS).ifPresent(event::identifier);
    CodedEvent.code(row, "CAMEO Code", ClassificationScheme.CAMEO).ifPresent(event::classification);
    Days.at(row, "Event Date", TIMES).ifPresent(event::time);
    if (!CodedEvent.isRemote(kind)) {
      Points.place(row, AREAS, "Latitude", "Longitude", parts)
          .ifPresent(place -> event.place(parts.location(place)));
    }
    String publisher = row.get("Publisher");
    if (!publisher.isEmpty()) {
      event.article(parts.article(Article.builder().publisher(publisher)));
    }
    return event.build();
  }

  private static List<Actor> actors(TableRow row, String side, Parts parts) {
    String name = row.get(side + " Name");
    if (name.isEmpty()) {
      return List.of();
    }
    boolean country = name.equals(row.get(side + " Country"));
    return List.of(
        parts.actor(
            Actor.builder()
                .kind(country ? ActorKind.STATE : ActorKind.UNKNOWN)
                .unnamed(name.equals(NOBODY))
                .name(name)));
  }

  @Override
  void export(DerivedCells cells) {
    cells.putIdentifier("Event ID", IdentifierScheme.ICEWS);
    cells.putCode("CAMEO Code", ClassificationScheme.CAMEO);
    cells.put("Event Date", cells.time());
    cells.put("Source Name", name(cells.sources()));
    cells.put("Target Name", name(cells.targets()));
    Points.exportPlace(cells, AREAS, "Latitude", "Longitude");
    cells.put("Publisher", cells.publishers().stream().findFirst());
  }

  private static Optional<String> name(List<Actor> actors) {
    return actors.stream().findFirst().map(actor -> actor.name().value());
  }
}
