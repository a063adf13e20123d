package io.github.communique.interop.dataset;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.internal.text.AbsoluteUri;
import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.WordList;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event tables of GDELT 1.0 (57 or 58 columns) and 2.0 (61 columns). */
final class GdeltEvents extends EventTable {
  private static final String BEFORE_PLACES =
      """
      GLOBALEVENTID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name Actor1CountryCode
      Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code
      Actor1Type1Code Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name Actor2CountryCode
      Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code
      Actor2Type1Code Actor2Type2Code Actor2Type3Code IsRootEvent EventCode EventBaseCode
      EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone
      """;

  private static final String PLACES =
      """
      Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code
      Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID Actor2Geo_Type
      Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code
      Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID ActionGeo_Type ActionGeo_FullName
      ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long
      ActionGeo_FeatureID
      """;

  private static final String PLACES_1 = PLACES.replaceAll("\\w+Geo_ADM2Code", "");

  private static final MirrorColumns MIRRORED =
      new MirrorColumns(
          columnsOf("Actor1"),
          columnsOf("Actor2"),
          List.of("SQLDATE", "EventCode", "SOURCEURL"),
          WordList.words(PLACES).stream().filter(name -> name.startsWith("ActionGeo_")).toList());

  /**
   * The minimum delay, in days, that indicates a computed event day. If an event was added at least
   * this many days after the event day, the day was probably computed from a phrase such as "a year
   * ago".
   */
  private static final long DAYS_OF_A_PHRASE = 7;

  private static final String DAY = "a day in 8 digits, such as 20220221";

  GdeltEvents() {
    super(
        "GDELT events",
        "gdelt",
        TableForm.TABS,
        "GLOBALEVENTID",
        List.of(
            WordList.words(BEFORE_PLACES + PLACES + "DATEADDED SOURCEURL"),
            WordList.words(BEFORE_PLACES + PLACES_1 + "DATEADDED SOURCEURL"),
            WordList.words(BEFORE_PLACES + PLACES_1 + "DATEADDED")));
  }

  private static List<String> columnsOf(String actor) {
    return WordList.words(BEFORE_PLACES).stream().filter(name -> name.startsWith(actor)).toList();
  }

  @Override
  MirrorColumns mirrorColumns() {
    return MIRRORED;
  }

  @Override
  boolean hasHeader() {
    return false;
  }

  @Override
  boolean isOwn(Event event) {
    return !GdeltMentions.isMention(event);
  }

  @Override
  Event build(TableRow row, Parts parts) {
    EventKind kind = CameoCodes.kind(row, "EventCode");
    EventBuilder<?> event =
        CodedEvent.of(
            kind,
            parts.nextEvent(),
            GdeltActors.actors(row, "Actor1", parts),
            GdeltActors.actors(row, "Actor2", parts));
    Identifiers.add(row, "GLOBALEVENTID", IdentifierScheme.GDELT).ifPresent(event::identifier);
    CodedEvent.code(row, "EventCode", ClassificationScheme.CAMEO).ifPresent(event::classification);
    row.date("SQLDATE", digits(row.get("SQLDATE")), DAY)
        .map(EventTime::at)
        .map(time -> isAPhrase(row) ? time.asApproximate() : time)
        .ifPresent(event::time);
    row.date("DATEADDED", digits(row.get("DATEADDED")), DAY + ", or a time in 14 digits")
        .ifPresent(event::asOf);
    if (!CodedEvent.isRemote(kind)) {
      GdeltPlaces.place(row, parts).ifPresent(event::place);
    }
    String url = row.get("SOURCEURL");
    if (AbsoluteUri.isOfTheWeb(url)) {
      event.article(parts.article(Article.builder().url(url)));
    }
    return event.build();
  }

  /**
   * Converts a date with eight digits, or a date and time with fourteen digits, to ISO 8601. For
   * any other number of digits, returns a text that cannot be parsed as a date. Returns any other
   * text unchanged.
   */
  static String digits(String text) {
    if (!text.chars().allMatch(Ascii::isDigit)) {
      return text;
    }
    return switch (text.length()) {
      case 8 -> new StringBuilder(text).insert(6, '-').insert(4, '-').toString();
      case 14 -> {
        String time = new StringBuilder(text.substring(8)).insert(4, ':').insert(2, ':').toString();
        yield digits(text.substring(0, 8)) + "T" + time + "Z";
      }
      // If the text were returned unchanged, four digits would be parsed as a year.
      default -> text.isEmpty() ? text : "not a day";
    };
  }

  /**
   * Returns whether the event day was probably computed from a phrase such as "a year ago". This is
   * detectable only in GDELT 2.0, in which events are added shortly after they are reported. In
   * GDELT 1.0, the events of several decades were added at once.
   */
  private static boolean isAPhrase(TableRow row) {
    String added = row.get("DATEADDED");
    LocalDate day = day(row.get("SQLDATE"));
    LocalDate first = added.length() == 14 ? day(added.substring(0, 8)) : null;
    return day != null && first != null && ChronoUnit.DAYS.between(day, first) >= DAYS_OF_A_PHRASE;
  }

  private static @Nullable LocalDate day(String digits) {
    try {
      return digits.length() == 8 ? LocalDate.parse(digits(digits)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  void export(DerivedCells cells) {
    cells.putIdentifier("GLOBALEVENTID", IdentifierScheme.GDELT);
    CameoCodes.export(cells);
    cells.time().ifPresent(day -> exportDay(day.replace("-", ""), cells));
    cells.put("DATEADDED", cells.event().asOf().map(GdeltEvents::exported));
    cells.sources().stream().limit(1).forEach(actor -> GdeltActors.export(cells, "Actor1", actor));
    cells.targets().stream().limit(1).forEach(actor -> GdeltActors.export(cells, "Actor2", actor));
    GdeltPlaces.export(cells);
    cells.put("SOURCEURL", cells.url());
  }

  static String exported(PartialDateTime added) {
    return added.toString().replaceAll("[-:TZ]", "");
  }

  private static void exportDay(String day, DerivedCells cells) {
    if (!day.matches("[0-9]{8}")) {
      return;
    }
    cells.put("SQLDATE", day);
    cells.put("MonthYear", day.substring(0, 6));
    cells.put("Year", day.substring(0, 4));
    // The formula for FractionDate in the GDELT documentation does not match the GDELT files. This
    // formula matches the files.
    int days =
        (Integer.parseInt(day.substring(4, 6)) - 1) * 30 + Integer.parseInt(day.substring(6));
    BigDecimal fraction =
        BigDecimal.valueOf(days).divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_UP);
    cells.put("FractionDate", new BigDecimal(day.substring(0, 4)).add(fraction).toPlainString());
  }
}
