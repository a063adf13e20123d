package io.github.communique.examples.datasets;

import io.github.communique.Dossier;
import io.github.communique.interop.dataset.EventTable;
import io.github.communique.interop.dataset.EventTableReader;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.dataset.ImportSummary;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.ical.MeetingCalendar;
import io.github.communique.interop.schemaorg.SchemaOrg;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.issue.ExportSummary;
import io.github.communique.json.lines.DossierLines;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Imports event data sets as JSON Lines and exports dossiers to other formats. */
public final class Datasets {
  private static final Map<String, Supplier<EventTable>> TABLES =
      Map.of(
          "ucdp", EventTables::ucdpGed,
          "gdelt", EventTables::gdeltEvents,
          "mentions", EventTables::gdeltMentions,
          "maverick", EventTables::maverick,
          "acled", EventTables::acled,
          "icews", EventTables::icews,
          "polecat", EventTables::polecat,
          "plover", EventTables::plover);

  private static final Map<String, Supplier<DossierTable>> EXPORTS =
      Map.of(
          "events", DossierTable::events,
          "participations", DossierTable::participations,
          "dyads", DossierTable::dyads);

  private static final String USAGE =
      """
      usage: ucdp|gdelt|mentions|maverick|acled|icews|polecat|plover TABLE LINES
                 [--grouped] [--mirrored NUMBER] [--charset NAME] [--separator CHARACTER]
             geojson|schemaorg|events|participations|dyads LINES FILE [--reports]
             ical LINES FILE
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

  /** Runs a command and returns the exit code. */
  int run(String... arguments) {
    if (Arrays.asList(arguments).contains("--help")) {
      out.print(USAGE);
      return 0;
    }
    try {
      List<String> words = new ArrayList<>(Arrays.asList(arguments));
      boolean reports = words.remove("--reports");
      boolean grouped = words.remove("--grouped");
      String mirrored = option("--mirrored", words);
      String charset = option("--charset", words);
      String separator = option("--separator", words);
      for (String word : words) {
        if (word.startsWith("--")) {
          throw new IllegalArgumentException("unknown option " + word);
        }
      }
      if (words.size() != 3) {
        throw new IllegalArgumentException("expected a command and two files; found " + words);
      }
      Path from = Path.of(words.get(1));
      Path to = Path.of(words.get(2));
      if (!TABLES.containsKey(words.get(0))) {
        if (grouped || mirrored != null || charset != null || separator != null) {
          throw new IllegalArgumentException("exports support only the option --reports");
        }
        return export(words.get(0), reports, from, to);
      }
      if (reports) {
        throw new IllegalArgumentException("imports do not support the option --reports");
      }
      EventTableReader reader = EventTableReader.of(TABLES.get(words.get(0)).get());
      reader = grouped ? reader.grouped() : reader;
      reader = mirrored == null ? reader : reader.mirrored(number(mirrored));
      reader = charset == null ? reader : reader.charset(charset(charset));
      reader = separator == null ? reader : reader.separator(character(separator));
      return read(reader, from, to);
    } catch (IllegalArgumentException | IllegalStateException e) {
      err.println(e.getMessage());
      err.print(USAGE);
    } catch (NoSuchFileException e) {
      err.println("no such file or directory: " + e.getFile());
    } catch (IOException | UncheckedIOException e) {
      err.println(e.getMessage());
    }
    return 2;
  }

  /**
   * Removes an option and its value from the arguments. Returns the value, or null if the option is
   * missing.
   */
  private static String option(String name, List<String> words) {
    int at = words.indexOf(name);
    if (at < 0) {
      return null;
    }
    if (at + 1 == words.size()) {
      throw new IllegalArgumentException(name + " requires a value");
    }
    words.remove(at);
    return words.remove(at);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--mirrored must be a number; found " + text);
    }
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--charset must be a charset such as UTF-8; found " + name);
    }
  }

  private static char character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("--separator must be one character; found " + text);
    }
    return text.charAt(0);
  }

  private int read(EventTableReader reader, Path from, Path to) throws IOException {
    Path rejected = Path.of(to + ".rejected");
    Bar bar = new Bar(err, terminal);
    ImportSummary summary;
    try {
      summary = reader.progress(bar::show).convert(from, to, rejected);
    } finally {
      bar.end();
    }
    out.println(summary);
    if (summary.rejected() > 0) {
      out.println("rejected rows: " + rejected);
    }
    return summary.rejected() > 0 ? 1 : 0;
  }

  private int export(String what, boolean reports, Path from, Path to) throws IOException {
    try (Stream<Dossier> dossiers = DossierLines.read(from)) {
      ExportSummary summary =
          switch (what) {
            case "geojson" -> {
              GeoJson geoJson = GeoJson.standard();
              yield (reports ? geoJson.reports() : geoJson).write(dossiers, to);
            }
            case "schemaorg" -> {
              SchemaOrg linked = SchemaOrg.standard();
              yield (reports ? linked.reports() : linked).write(dossiers, to);
            }
            case "ical" -> MeetingCalendar.stamped(Instant.now()).write(dossiers, to);
            default -> {
              if (!EXPORTS.containsKey(what)) {
                throw new IllegalArgumentException("unknown command " + what);
              }
              DossierTable table = EXPORTS.get(what).get();
              yield (reports ? table.reports() : table).write(dossiers, to);
            }
          };
      out.println(summary);
      summary.firstSkipped().forEach(out::println);
      return 0;
    }
  }
}
