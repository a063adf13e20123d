package io.github.communique.examples.datasets;

import io.github.communique.Dossier;
import io.github.communique.interop.dataset.EventTable;
import io.github.communique.interop.dataset.EventTableReader;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.dataset.ImportSummary;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.json.lines.DossierLines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Imports event data sets as JSON Lines, and exports dossiers. */
public final class Datasets {
  private static final Map<String, Supplier<EventTable>> TABLES =
      Map.of(
          "ucdp", EventTables::ucdpGed,
          "gdelt", EventTables::gdeltEvents,
          "maverick", EventTables::maverick,
          "acled", EventTables::acled,
          "icews", EventTables::icews,
          "polecat", EventTables::polecat);

  private static final Map<String, Supplier<DossierTable>> EXPORTS =
      Map.of(
          "events", DossierTable::events,
          "participations", DossierTable::participations,
          "dyads", DossierTable::dyads);

  private static final String USAGE =
      """
      usage: ucdp|gdelt|maverick|acled|icews|polecat TABLE LINES [--grouped] [--charset NAME]
             geojson|events|participations|dyads LINES FILE [--reports]
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Datasets(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Runs a command.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    int code = new Datasets(System.out, System.err, System.console() != null).run(arguments);
    if (code > 1) {
      System.exit(code);
    }
  }

  /** Runs a command, and returns its exit code. */
  int run(String... arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean grouped = words.remove("--grouped");
    boolean reports = words.remove("--reports");
    int at = words.indexOf("--charset");
    String charset = at >= 0 && at + 1 < words.size() ? words.remove(at + 1) : null;
    words.remove("--charset");
    if (words.equals(List.of("--help"))) {
      out.print(USAGE);
      return 0;
    }
    if (words.size() != 3) {
      err.print(USAGE);
      return 2;
    }
    Path from = Path.of(words.get(1));
    Path to = Path.of(words.get(2));
    try {
      if (TABLES.containsKey(words.get(0))) {
        EventTableReader reader = EventTableReader.of(TABLES.get(words.get(0)).get());
        reader = grouped ? reader.grouped() : reader;
        return read(charset == null ? reader : reader.charset(Charset.forName(charset)), from, to);
      }
      return export(words.get(0), reports, from, to);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private int read(EventTableReader reader, Path from, Path to) throws IOException {
    Path rejected = Path.of(to + ".rejected");
    Bar bar = new Bar(err, terminal);
    ImportSummary summary = reader.progress(bar::show).write(from, to, rejected);
    bar.end();
    out.println(summary);
    if (summary.rejected() > 0) {
      out.println("rejected rows: " + rejected);
    }
    return summary.rejected() > 0 ? 1 : 0;
  }

  private int export(String what, boolean reports, Path from, Path to) throws IOException {
    try (Stream<Dossier> dossiers = DossierLines.read(from)) {
      if (what.equals("geojson")) {
        GeoJson geoJson = GeoJson.standard();
        (reports ? geoJson.reports() : geoJson).write(dossiers, to);
        return 0;
      }
      if (!EXPORTS.containsKey(what)) {
        err.print(USAGE);
        return 2;
      }
      DossierTable table = EXPORTS.get(what).get();
      (reports ? table.reports() : table).write(dossiers, to);
      return 0;
    }
  }
}
