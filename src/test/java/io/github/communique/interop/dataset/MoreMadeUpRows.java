package io.github.communique.interop.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Creates made-up rows in the layouts of data sets whose licences do not permit copying rows. */
final class MoreMadeUpRows {
  private MoreMadeUpRows() {}

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  static Map<String, String> mention(int i, Random random) {
    return row(
        "GLOBALEVENTID", String.valueOf(400_000_000 + i / 3),
        "EventTimeDate", "20160218230000",
        "MentionTimeDate", "20160218231500",
        "MentionType", "1",
        "MentionSourceName", "news.example",
        "MentionIdentifier",
            pick(random, "https://news.example/" + i, "Made Radio - BBC Monitoring"),
        "SentenceID", "2",
        "Actor1CharOffset", "-1",
        "Actor2CharOffset", "0",
        "ActionCharOffset", "410",
        "InRawText", "1",
        "Confidence", pick(random, "10", "100"),
        "MentionDocLen", "2541",
        "MentionDocTone", "-5.1",
        "MentionDocTranslationInfo", pick(random, "", "srclc:fra;eng:Made 1.0"));
  }

  static Map<String, String> acled(int i, Random random) {
    String type = pick(random, "Battles", "Protests", "Strategic developments");
    String sub =
        switch (type) {
          case "Battles" -> "Armed clash";
          case "Protests" -> "Peaceful protest";
          default -> pick(random, "Agreement", "Arrests", "Other");
        };
    return row(
        "event_id_cnty", "MAD" + (100 + i),
        "event_date", pick(random, "2021-05-03", "03 May 2021"),
        "year", "2021",
        "time_precision", pick(random, "1", "2", "3"),
        "disorder_type", "Demonstrations",
        "event_type", type,
        "sub_event_type", sub,
        "actor1", "Protesters (Madeland)",
        "assoc_actor_1", "Union of Made People; Students",
        "inter1", pick(random, "6", "Protesters"),
        "actor2", pick(random, "", "Police Forces of Madeland (2019-)"),
        "inter2", "1",
        "interaction", "16",
        "iso", pick(random, "8", "756", "0"),
        "region", "Europe",
        "country", "Madeland",
        "admin1", "North",
        "admin2", pick(random, "", "River"),
        "location", "Madetown - Centre",
        "latitude", "41.3275",
        "longitude", "19.8189",
        "geo_precision", pick(random, "1", "2", "3"),
        "source", pick(random, "Made Agency", "Made Agency; Made Radio"),
        "source_scale", "Local partner-National",
        "notes", "On 3 May, people marched. [size=about 100]",
        "fatalities", pick(random, "0", "2"),
        "timestamp", "1620300000");
  }

  static Map<String, String> icews(int i, Random random) {
    return row(
        "Event ID", String.valueOf(30_000_000 + i),
        "Event Date", pick(random, "2018-01-31", "1/31/2018"),
        "Source Name", pick(random, "Madeland", "Police (Madeland)", "Unspecified Actor"),
        "Source Sectors", pick(random, "NA", "Police,Government"),
        "Source Country", pick(random, "Madeland", "NA"),
        "Event Text", "-",
        "CAMEO Code", pick(random, "041", "010", "190", "173"),
        "Intensity", "-10.0",
        "Target Name", "Protester (Madeland)",
        "Target Sectors", "NA",
        "Target Country", "Madeland",
        "Story ID", "40000001",
        "Sentence Number", "2",
        "Publisher", "Made Agency",
        "City", pick(random, "NA", "Madetown"),
        "District", "NA",
        "Province", pick(random, "NA", "North"),
        "Country", "Madeland",
        "Latitude", "41.3275",
        "Longitude", "19.8189");
  }

  static Map<String, String> polecat(int i, Random random) {
    boolean protest = random.nextBoolean();
    return row(
        "Event ID", "made" + i + "_" + (protest ? "PROTEST" : "CONSULT"),
        "Event Date", "2023-03-01",
        "Event Type", protest ? "PROTEST" : "CONSULT",
        "Event Mode", protest ? pick(random, "demo", "riot") : "None",
        "Intensity", "-6.5",
        "Quad Code", "4",
        "Contexts", "economic; legislative",
        "Actor Name", pick(random, "None", "Ann Made", "Ann Made; Ben Made"),
        "Actor Country", "None",
        "Primary Actor Sector", "CVL",
        "Recipient Name", "Government",
        "Recipient Country", "FRA",
        "Primary Recipient Sector", "GOV",
        "Placename", "Madetown",
        "City", pick(random, "None", "Madetown"),
        "District", "None",
        "Province", "North",
        "Country", "Madeland",
        "Latitude", "41.3275",
        "Longitude", "19.8189",
        "GeoNames ID", "3183875",
        "Source", "Made Agency",
        "Publication Date", "2023-03-02",
        "Language", "en",
        "Version", "1");
  }

  static Map<String, String> plover(int i, Random random) {
    Map<String, String> row =
        row(
            "id", "MADE-" + i,
            "date", "2021-05-03",
            "actor", "[{\"code\":\"FRA\",\"sector\":\"GOV\",\"entity_text\":\"Made Ministry\"}]",
            "event", pick(random, "[\"PROTEST\"]", "CONSULT", "[\"AID\"]"),
            "event_loc",
                "{\"resolved_place\":\"Madetown\",\"lat\":48.10,\"lon\":\"2.5\",\"city\":\"Madetown\","
                    + "\"country\":\"France\",\"country_code\":\"FRA\",\"resolution\":4}",
            "quad_code", "4",
            "event_scale", "-6.50");
    if (random.nextBoolean()) {
      row.put("has_event", "true");
      row.put("time", "14:30Z");
      row.put("recipient", "[{\"code\":\"DEU\",\"sector\":\"CVL\"}]");
      row.put("context", "[\"economic\",\"legal\"]");
      row.put("link", "https://news.example/" + i);
      row.put(
          "cite_info",
          "{\"publication\":\"Made Agency\",\"title\":\"Crowds\",\"language\":\"fr\"}");
      row.put("dead", "2");
      row.put("injured", "\"3\"");
      row.put("comment", "");
    }
    return row;
  }
}
