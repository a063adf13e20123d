package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ICEWS event data set. */
final class Icews extends EventTable {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  /**
   * The columns that identify mirrored rows. They do not include the actor sectors, because the
   * order of the sectors can differ between mirrored rows.
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
    super("ICEWS", "icews", TableForm.TABS, List.of(COLUMNS));
  }

  @Override
  MirrorColumns mirrorColumns() {
    return MIRRORED;
  }

  @Override
  String idOf(TableRow row) {
    return row.get("Event ID");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    EventKind kind = CameoCodes.kind(row, "CAMEO Code");
    EventBuilder<?> event =
        CodedEvent.of(
            kind, parts.nextEvent(), actor(row, "Source", parts), actor(row, "Target", parts));
    Identifiers.add(row, "Event ID", IdentifierScheme.ICEWS).ifPresent(event::identifier);
    if (row.has("CAMEO Code")) {
      event.classification(Classification.of(ClassificationScheme.CAMEO, row.get("CAMEO Code")));
    }
    EventTime time = time(row, "Event Date", TIMES);
    if (time != null) {
      event.time(time);
    }
    if (!CodedEvent.isRemote(kind)) {
      Points.place(
              row,
              List.of("Country", "Province", "District", "City"),
              "Latitude",
              "Longitude",
              parts)
          .ifPresent(place -> event.place(parts.location(place)));
    }
    String publisher = Missing.get(row, "Publisher");
    if (!publisher.isEmpty()) {
      event.article(parts.article(Article.builder().publisher(publisher)));
    }
    return event.build();
  }

  private static @Nullable Actor actor(TableRow row, String side, Parts parts) {
    String name = Missing.get(row, side + " Name");
    if (name.isEmpty()) {
      return null;
    }
    boolean country = name.equals(row.get(side + " Country"));
    return parts.actor(
        Actor.builder()
            .kind(country ? ActorKind.STATE : ActorKind.UNKNOWN)
            .unnamed(name.equals(NOBODY))
            .name(LocalizedText.of(name)));
  }

  /**
   * Parses a day in the date format of a data set. Returns null if the day is absent or malformed.
   * Reports a malformed day.
   */
  static @Nullable EventTime time(TableRow row, String column, LenientTimes times) {
    String cell = Missing.get(row, column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return times.parse(cell).value();
    } catch (StructureException e) {
      row.report(TableRow.DATE, column, "a day such as 2022-02-21");
      return null;
    }
  }

  @Override
  void export(Event event, Resolver objects, Map<String, String> cells) {
    Identifiers.export(event, IdentifierScheme.ICEWS, "Event ID", cells);
    event.classifications().stream()
        .filter(code -> code.scheme().equals(ClassificationScheme.CAMEO))
        .findFirst()
        .ifPresent(code -> cells.put("CAMEO Code", code.code()));
    event.time().flatMap(EventTime::at).ifPresent(at -> cells.put("Event Date", at.toString()));
    CodedEvent.first(CodedEvent.sources(event, objects))
        .ifPresent(actor -> cells.put("Source Name", actor.name().value()));
    CodedEvent.first(CodedEvent.targets(event, objects))
        .ifPresent(actor -> cells.put("Target Name", actor.name().value()));
    Points.exportPlace(
        Points.chain(event, objects), List.of("Country", "Province", "District", "City"), cells);
    Points.export(
        Points.chain(event, objects).stream().findFirst().orElse(null),
        "Latitude",
        "Longitude",
        cells);
    event.articles().stream()
        .flatMap(ref -> objects.resolve(ref).stream())
        .flatMap(article -> article.publisher().stream())
        .findFirst()
        .ifPresent(publisher -> cells.put("Publisher", publisher));
  }
}
