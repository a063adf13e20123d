package io.github.communique.interop.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Creates made-up rows in the exact layouts of the data sets. */
final class MadeUpRows {
  /** Malformed cell contents. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "NA",
          "NULL",
          "None",
          "-1",
          "0",
          "00",
          "1e9",
          "2022-02-30",
          "1753-01-01",
          "20221301",
          "x;y",
          "a,\"b\"",
          "two\nlines",
          "two\r\nlines",
          "ä €",
          "\u4e2d\u56fd",
          " led",
          "-0.0",
          "91",
          "99999999999999999999",
          "'",
          "\uFEFF",
          "1;2;3",
          "columns");

  private MadeUpRows() {}

  /** Returns ordinary rows of a data set. */
  static List<Map<String, String>> clean(EventTable table, int count, long seed) {
    Random random = new Random(seed);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, String> values =
          switch (table.prefix()) {
            case "ucdp" -> ucdp(i, random);
            case "gdelt" ->
                table.columns().size() == 16 ? MoreMadeUpRows.mention(i, random) : gdelt(i, random);
            case "maverick" -> maverick(i, random);
            case "acled" -> MoreMadeUpRows.acled(i, random);
            case "icews" -> MoreMadeUpRows.icews(i, random);
            case "polecat" -> MoreMadeUpRows.polecat(i, random);
            case "plover" -> MoreMadeUpRows.plover(i, random);
            default -> throw new IllegalArgumentException(table.name());
          };
      Map<String, String> row = new LinkedHashMap<>();
      // A JSON object omits absent values; a table row has empty cells for them.
      table.columns().stream()
          .filter(column -> table.form() != TableForm.JSON || values.containsKey(column))
          .forEach(column -> row.put(column, values.getOrDefault(column, "")));
      rows.add(row);
    }
    return rows;
  }

  /** Returns the rows of {@link #clean}, but replaces some cells with malformed values. */
  static List<Map<String, String>> odd(EventTable table, int count, long seed, boolean lineEnds) {
    Random random = new Random(seed);
    List<Map<String, String>> rows = clean(table, count, seed);
    for (Map<String, String> row : rows) {
      row.replaceAll(
          (column, cell) -> {
            String odd = ODD.get(random.nextInt(ODD.size()));
            boolean possible = lineEnds || odd.indexOf('\n') < 0;
            return random.nextInt(8) == 0 && possible ? odd : cell;
          });
    }
    return rows;
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static Map<String, String> ucdp(int i, Random random) {
    Map<String, String> row = new LinkedHashMap<>();
    String type = pick(random, "1", "2", "3");
    int day = 1 + random.nextInt(20);
    int last = day + random.nextInt(3);
    String start = String.format(Locale.ROOT, "2016-03-%02d", day);
    int a = random.nextInt(5);
    int b = random.nextInt(5);
    int civilians = random.nextInt(5);
    row.put("id", String.valueOf(200_000 + i));
    row.put("relid", "MAD-2016-1-" + i);
    row.put("year", "2016");
    row.put("active_year", "1");
    row.put("code_status", "Clear");
    row.put("type_of_violence", type);
    row.put("conflict_dset_id", "333");
    row.put("conflict_new_id", "333");
    row.put("conflict_name", "Madeland: Government");
    row.put("dyad_name", "Government of Madeland - Front");
    row.put("side_a_new_id", "11");
    row.put("side_a", type.equals("1") ? "Government of Syria" : "Front of the North");
    row.put("side_b_new_id", "12");
    row.put("side_b", type.equals("3") ? "Civilians" : "League of the South");
    row.put("gwnoa", type.equals("1") ? "652" : "");
    sources(row, start, random);
    row.put("source_original", pick(random, "", "an army speaker", "police; residents"));
    row.put("where_prec", pick(random, "1", "2", "3", "4", "5", "6"));
    row.put("where_coordinates", "Madetown");
    row.put("where_description", "north of the town");
    row.put("adm_1", "North province");
    row.put("adm_2", pick(random, "", "River district"));
    row.put("latitude", "36.2" + (1 + random.nextInt(9)));
    row.put("longitude", "37.1" + (1 + random.nextInt(9)));
    row.put("geom_wkt", "POINT (" + row.get("longitude") + " " + row.get("latitude") + ")");
    row.put("priogrid_gid", "181875");
    row.put("country", "Syria");
    row.put("country_id", "652");
    row.put("region", "Middle East");
    row.put("event_clarity", "1");
    row.put("date_prec", day == last ? "1" : "2");
    row.put("date_start", start);
    row.put("date_end", String.format(Locale.ROOT, "2016-03-%02d", last));
    row.put("deaths_a", "" + a);
    row.put("deaths_b", "" + b);
    row.put("deaths_civilians", "" + civilians);
    row.put("deaths_unknown", "0");
    row.put("best", "" + (a + b + civilians));
    row.put("high", "" + (a + b + civilians + random.nextInt(3)));
    row.put("low", "" + (a + b + civilians));
    return row;
  }

  private static void sources(Map<String, String> row, String day, Random random) {
    int count = random.nextInt(4) - 1;
    row.put("number_of_sources", "" + (count == 0 ? -1 : count));
    if (count <= 0) {
      row.put("number_of_sources", "-1");
      row.put("source_article", "Made Agency 2016-03-02 \"Clash in the north");
      return;
    }
    List<String> offices = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> headlines = new ArrayList<>();
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      offices.add("Made Agency " + i);
      dates.add("2016-04-0" + (i + 1));
      headlines.add(pick(random, "Clash in the north", "Shots, then silence"));
      articles.add('"' + offices.get(i) + "," + dates.get(i) + "," + headlines.get(i) + '"');
    }
    row.put("source_article", String.join(";", articles));
    row.put("source_office", String.join(";", offices));
    row.put("source_date", String.join(";", dates));
    row.put("source_headline", String.join(";", headlines));
  }

  private static Map<String, String> gdelt(int i, Random random) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("GLOBALEVENTID", "" + (400_000_000 + i));
    row.put("SQLDATE", "20160218");
    row.put("MonthYear", "201602");
    row.put("Year", "2016");
    row.put("FractionDate", "2016.1315");
    actor(row, "Actor1", random.nextInt(3));
    actor(row, "Actor2", 1 + random.nextInt(3));
    row.put("IsRootEvent", "1");
    String code =
        pick(random, "010", "020", "036", "040", "041", "042", "057", "071", "173", "190");
    row.put("EventCode", code);
    row.put("EventBaseCode", code);
    row.put("EventRootCode", code.substring(0, 2));
    row.put("QuadClass", Integer.parseInt(code) < 60 ? "1" : code.equals("071") ? "2" : "4");
    row.put("GoldsteinScale", pick(random, "0.0", "-5.0", "4"));
    row.put("NumMentions", "10");
    row.put("NumSources", "1");
    row.put("NumArticles", "10");
    row.put("AvgTone", "-2.61904761904762");
    for (String prefix : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      place(row, prefix, random.nextInt(4));
    }
    row.put("DATEADDED", "20160218230000");
    row.put(
        "SOURCEURL", pick(random, "https://news.example/a?b=" + i, "Made Radio - BBC Monitoring"));
    return row;
  }

  private static void actor(Map<String, String> row, String prefix, int which) {
    if (which == 0) {
      row.put(prefix + "Code", "FRA");
      row.put(prefix + "Name", "FRANCE");
      row.put(prefix + "CountryCode", "FRA");
    } else if (which == 1) {
      row.put(prefix + "Code", "ROMGOV");
      row.put(prefix + "Name", "BUCHAREST");
      row.put(prefix + "CountryCode", "ROM");
      row.put(prefix + "Type1Code", "GOV");
    } else if (which == 2) {
      row.put(prefix + "Code", "CVL");
      row.put(prefix + "Name", "VILLAGER");
      row.put(prefix + "Type1Code", "CVL");
    }
  }

  private static void place(Map<String, String> row, String prefix, int which) {
    List<String> cells =
        switch (which) {
          case 0 -> List.of("1", "Austria", "AU", "AU", "", "47.3333", "13.3333", "AU");
          case 1 ->
              List.of("2", "Ohio, United States", "US", "USOH", "", "40.3736", "-82.7755", "OH");
          case 2 ->
              List.of(
                  "4",
                  "Vienna, Wien, Austria",
                  "AU",
                  "AU09",
                  "4321",
                  "48.2",
                  "16.3667",
                  "-1995499");
          default -> List.of("0", "", "", "", "", "", "", "");
        };
    List<String> columns =
        List.of(
            "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");
    for (int i = 0; i < cells.size(); i++) {
      row.put(prefix + columns.get(i), cells.get(i));
    }
  }

  private static Map<String, String> maverick(int i, Random random) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", new UUID(17, i).toString());
    row.put("event_id", "KE-" + (1000 + i / 3));
    row.put("country", "Kenya");
    row.put("election", "K-General-2007");
    row.put("certain", "1");
    for (int test = 1; test <= 6; test++) {
      row.put("certain" + test, test == 5 ? "1" : "0");
    }
    row.put("date_start", "2007-12-30");
    row.put("date_end", pick(random, "2007-12-30", "2007-12-31"));
    row.put("city", "Madetown");
    row.put("location", pick(random, "", "the market"));
    row.put("latitude", "-1.25");
    row.put("longitude", "36.75");
    row.put("geo_precision", pick(random, "3", "5", "6"));
    for (int block = 1; block <= 6; block++) {
      for (String flag : List.of("initiator", "perpetrator", "intervener", "bystander", "victim")) {
        row.put("actor" + block + "_" + flag, "0");
      }
    }
    row.put("actor1", "Police (Kenya)");
    row.put("actor1_id", "KE-1");
    row.put("actor1_type", "Security forces");
    row.put("actor1_subtype", "Security forces: Police");
    row.put("actor1_violence", pick(random, "Shooting", "Melee; Arson"));
    row.put("actor1_precision", "3");
    row.put("actor1_initiator", "1");
    row.put("actor1_perpetrator", "1");
    row.put("actor2", "Unknown actor (Citizens)");
    row.put("actor2_victim", "1");
    row.put("event_context", pick(random, "Clash", "Riot", "Voting", "Unknown"));
    row.put("target", "Citizens");
    int best = random.nextInt(4);
    row.put("deaths_best", "" + best);
    row.put("deaths_low", "" + best);
    row.put("deaths_high", "" + best);
    for (String bound : List.of("best", "low", "high")) {
      row.put("injuries_" + bound, "0");
    }
    row.put("displacement", "0");
    row.put("damage", "1");
    row.put("source", "Made Agency (2008-01-02) Shots at the market");
    row.put("number_of_sources", "0");
    row.put("source_author", pick(random, "Made Agency", ""));
    row.put("source_type", "International news agency");
    row.put("source_classification", "2");
    row.put("sampling", "0");
    row.put("unit_of_analysis", "Event report");
    row.put("aggregation", "None");
    return row;
  }
}
