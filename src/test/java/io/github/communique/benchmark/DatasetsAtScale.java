package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.communique.Dossier;
import io.github.communique.interop.dataset.EventTable;
import io.github.communique.interop.dataset.EventTableReader;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.dataset.ImportedRow;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports a given number of generated GDELT rows, and compares the speed of the import with the
 * speed at which FastCSV reads the same bytes. Run it with a 64 MB heap:
 *
 * <pre>java -Xmx64m … io.github.communique.benchmark.DatasetsAtScale 1000000</pre>
 */
public final class DatasetsAtScale {
  private static final EventTable TABLE = EventTables.gdeltEvents();
  private static final List<String> CODES = List.of("010", "042", "057", "071", "173", "190");

  private DatasetsAtScale() {}

  public static void main(String[] arguments) throws IOException {
    measure(Long.parseLong(arguments.length == 0 ? "1000000" : arguments[0]), System.out);
  }

  /** Prints the rows per second of each measurement, and returns the number of imported rows. */
  static long measure(long rows, PrintStream out) throws IOException {
    long imported = 0;
    for (String what : List.of("FastCSV alone", "import", "import, validate, write")) {
      long start = System.nanoTime();
      long count =
          what.startsWith("FastCSV") ? split(rows) : imported(rows, what.contains("write"));
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(Locale.ROOT, "%s: %d rows, %.0f rows/s%n", what, count, count / seconds);
      imported = count;
    }
    Runtime runtime = Runtime.getRuntime();
    out.printf(Locale.ROOT, "heap of at most %d MB%n", runtime.maxMemory() >> 20);
    return imported;
  }

  private static long split(long rows) throws IOException {
    try (var csv = CsvReader.builder().fieldSeparator('\t').ofCsvRecord(new Rows(rows))) {
      return csv.stream().mapToLong(row -> Math.min(1, row.getFieldCount())).sum();
    }
  }

  private static long imported(long rows, boolean whole) throws IOException {
    Validator validator = Validator.standard();
    try (Stream<ImportedRow> read = EventTableReader.of(TABLE).tryRead(new Rows(rows))) {
      return read.mapToLong(
              row -> {
                Dossier dossier = row.dossier().orElseThrow();
                if (whole) {
                  validator.validate(dossier);
                  return Math.min(1, DossierJson.writeBytes(dossier).length);
                }
                return 1;
              })
          .sum();
    }
  }

  /** A stream that generates the given number of rows while it is read. */
  private static final class Rows extends InputStream {
    private final long count;
    private long made;
    private byte[] row = new byte[0];
    private int position;

    Rows(long count) {
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (position == row.length) {
        if (made == count) {
          return -1;
        }
        row = row(made++).getBytes(UTF_8);
        position = 0;
      }
      int copied = Math.min(length, row.length - position);
      System.arraycopy(row, position, bytes, offset, copied);
      position += copied;
      return copied;
    }

    private static String row(long number) {
      String code = CODES.get((int) (number % CODES.size()));
      return TABLE.columns().stream()
              .map(column -> cell(column, number, code))
              .collect(Collectors.joining("\t"))
          + "\n";
    }

    private static String cell(String column, long number, String code) {
      return switch (column) {
        case "GLOBALEVENTID" -> String.valueOf(400_000_000 + number);
        case "SQLDATE" -> "20160218";
        case "MonthYear" -> "201602";
        case "Year" -> "2016";
        case "FractionDate" -> "2016.1315";
        case "Actor1Code", "Actor1CountryCode" -> "FRA";
        case "Actor1Name" -> "FRANCE";
        case "Actor2Code" -> "ROMGOV";
        case "Actor2Name" -> "BUCHAREST " + number % 1000;
        case "Actor2CountryCode" -> "ROM";
        case "Actor2Type1Code" -> "GOV";
        case "EventCode", "EventBaseCode" -> code;
        case "EventRootCode" -> code.substring(0, 2);
        case "QuadClass" -> Integer.parseInt(code) < 60 ? "1" : code.equals("071") ? "2" : "4";
        case "GoldsteinScale" -> "-2.0";
        case "NumMentions", "NumArticles" -> "10";
        case "NumSources", "IsRootEvent", "ActionGeo_Type" -> "1";
        case "AvgTone" -> "-2.61904761904762";
        case "ActionGeo_FullName" -> "Austria";
        case "ActionGeo_CountryCode", "ActionGeo_ADM1Code", "ActionGeo_FeatureID" -> "AU";
        case "ActionGeo_Lat" -> "47.3333";
        case "ActionGeo_Long" -> "13.3333";
        case "Actor1Geo_Type", "Actor2Geo_Type" -> "0";
        case "DATEADDED" -> "20160218230000";
        case "SOURCEURL" -> "https://news.example/articles/" + number;
        default -> "";
      };
    }
  }
}
