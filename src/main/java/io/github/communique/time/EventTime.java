package io.github.communique.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.internal.text.ZoneNames;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The time of an event, with the precision of the report.
 *
 * <pre>{@code
 * EventTime.on(2022, 2, 21);
 * EventTime.at("2014");
 * EventTime.notBefore("2022-02-21").withText("en", "in the coming days");
 * }</pre>
 *
 * <p>A time has exactly one of four shapes, else {@code time.shape}:
 *
 * <table class="striped">
 *   <caption>The four shapes</caption>
 *   <tr><th>shape</th><th>it happened</th><th>made by</th></tr>
 *   <tr><td>{@code at}</td><td>at this moment, or on this day, in this month or year</td>
 *       <td>{@link #at(String) at}, {@link #on(int, int, int) on}</td></tr>
 *   <tr><td>{@code from}, {@code to} or both</td><td>all the time from one to the other; a missing end is unknown, or has not come yet if {@code ongoing}</td>
 *       <td>{@link #during(String, String) during}, {@link #closedOpen(String, String)
 *       closedOpen}, {@link #since(String) since}, {@link #until(String) until}</td></tr>
 *   <tr><td>{@code earliest}, {@code latest} or both</td><td>once, somewhere between; the bound
 *       that is missing is unknown</td>
 *       <td>{@link #between(String, String) between}, {@link #notBefore(String) notBefore}, {@link
 *       #notAfter(String) notAfter}</td></tr>
 *   <tr><td>{@code text} alone</td><td>when the words say, which nobody has resolved</td>
 *       <td>{@link #unresolved(String, String) unresolved}</td></tr>
 * </table>
 *
 * <p>{@code ongoing} needs {@code from} and excludes {@code to}. Any shape may have the words of
 * the report, a zone for the values that have no offset, and be approximate, uncertain or both. An
 * end before its beginning can be built and stored; validation reports it ({@code time.reversed}).
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "at",
  "from",
  "to",
  "earliest",
  "latest",
  "ongoing",
  "recurring",
  "approximate",
  "uncertain",
  "text",
  "zone"
})
public sealed interface EventTime extends Extensible, Serializable permits ImmutableEventTime {
  /**
   * The moment, day, month or year in which the event happened.
   *
   * @return the value; absent in the other shapes
   */
  @JsonProperty("at")
  Optional<PartialDateTime> at();

  /**
   * The start of a period.
   *
   * @return the value; absent if unknown and in the other shapes
   */
  @JsonProperty("from")
  Optional<PartialDateTime> from();

  /**
   * The end of a period, including the last day, month or year.
   *
   * @return the value; absent if unknown or not reached yet, and in the other shapes
   */
  @JsonProperty("to")
  Optional<PartialDateTime> to();

  /**
   * The earliest possible time of the event.
   *
   * @return the value; absent if unknown and in the other shapes
   * @see #first(ZoneId)
   */
  @JsonProperty("earliest")
  Optional<PartialDateTime> earliest();

  /**
   * The latest possible time of the event, including its last moment.
   *
   * @return the value; absent if unknown and in the other shapes
   * @see #last(ZoneId)
   */
  @JsonProperty("latest")
  Optional<PartialDateTime> latest();

  /**
   * Whether the period had not ended when it was reported.
   *
   * @return true if it was still ongoing; false if it ended or if this is not stated
   */
  @JsonProperty("ongoing")
  boolean ongoing();

  /**
   * Whether the event happened repeatedly in this time: "every Friday since May". The text states
   * how often.
   *
   * @return true if it recurs; a recurring time is not compared with other times
   */
  @JsonProperty("recurring")
  boolean recurring();

  /**
   * Whether the values are approximate: "around ten o'clock".
   *
   * @return true if they are approximate
   */
  @JsonProperty("approximate")
  boolean approximate();

  /**
   * Whether the report marks the values as uncertain: "probably on Monday".
   *
   * @return true if they are uncertain
   */
  @JsonProperty("uncertain")
  boolean uncertain();

  /**
   * The words of the report for the time.
   *
   * @return the words, verbatim; absent if not stated
   */
  @JsonProperty("text")
  Optional<LocalizedText> text();

  /**
   * The time zone of values without an offset.
   *
   * @return an id of the IANA time zone database, for example {@code Europe/Moscow}, or an offset
   *     such as {@code UTC+03:00}, verbatim; absent if not stated
   * @see #zoneId()
   */
  @JsonProperty("zone")
  Optional<String> zone();

  /**
   * The {@linkplain #zone() zone} with its rules, if {@link ZoneId#of(String)} accepts its id.
   *
   * <p>An unknown zone is never replaced by a similar one. A newer JDK may support it. For a name
   * of Windows and for another spelling, validation suggests an id ({@code time.zone-unknown}).
   *
   * @return the zone; absent if it is not stated, or unknown to this JDK
   */
  default Optional<ZoneId> zoneId() {
    return zone().flatMap(ZoneNames::find);
  }

  /**
   * At a moment, on a day, in a month or in a year.
   *
   * @param value when it happened
   * @return the time
   */
  static EventTime at(PartialDateTime value) {
    return builder().at(value).build();
  }

  /**
   * At a moment, on a day, in a month or in a year.
   *
   * @param value when it happened, for example {@code 2022-02-21T15:05+03:00}, {@code 2022-02-21},
   *     {@code 2022-02} or {@code 2014}
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime at(String value) {
    return at(PartialDateTime.parse(value));
  }

  /**
   * On a day.
   *
   * @param day the day on which it happened
   * @return the time
   */
  static EventTime on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return at(PartialDateTime.of(day));
  }

  /**
   * On a day.
   *
   * @param year the year
   * @param month the month, 1 to 12
   * @param day the day of the month, 1 to 31
   * @return the time
   * @throws StructureException if the day does not exist ({@code time.malformed})
   */
  static EventTime on(int year, int month, int day) {
    return at(PartialDateTime.of(year, month, day));
  }

  /**
   * All the time from one value to another.
   *
   * @param from when it began
   * @param to the end, included
   * @return the time
   */
  static EventTime during(PartialDateTime from, PartialDateTime to) {
    return builder().from(from).to(to).build();
  }

  /**
   * All the time from one value to another: {@code during("2022-02-10", "2022-02-20")}.
   *
   * @param from when it began
   * @param to the end, included
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime during(String from, String to) {
    return during(PartialDateTime.parse(from), PartialDateTime.parse(to));
  }

  /**
   * All the time from one value to another that is excluded, as in calendars: {@code DTEND} of
   * iCalendar is the day after the last day.
   *
   * <pre>{@code
   * EventTime.closedOpen("2022-02-21", "2022-02-23");              // from 2022-02-21 to 2022-02-22
   * EventTime.closedOpen("2022-02-21T22:00", "2022-02-22T00:00");  // … to 2022-02-21T23:59
   * }</pre>
   *
   * <p>The stored end is the last value before the excluded one, with the same precision and
   * offset: the day, minute or second before. So a range that ends at midnight does not overlap the
   * next day. An empty range, with two equal values, becomes {@code at} this value.
   *
   * @param from when it began
   * @param end the excluded end
   * @return the time
   * @throws StructureException if the end is the first possible value ({@code time.malformed})
   */
  static EventTime closedOpen(PartialDateTime from, PartialDateTime end) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(end, "end");
    return from.equals(end) ? at(from) : during(from, end.previous());
  }

  /**
   * All the time from one value to another that is excluded; see {@link
   * #closedOpen(PartialDateTime, PartialDateTime)}.
   *
   * @param from when it began
   * @param end the excluded end
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime closedOpen(String from, String end) {
    return closedOpen(PartialDateTime.parse(from), PartialDateTime.parse(end));
  }

  /**
   * From a value on, and still ongoing.
   *
   * @param from when it began
   * @return the time
   */
  static EventTime since(PartialDateTime from) {
    return builder().from(from).ongoing(true).build();
  }

  /**
   * From a value on, and still ongoing: {@code since("2014")}.
   *
   * @param from when it began
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime since(String from) {
    return since(PartialDateTime.parse(from));
  }

  /**
   * A period with an end and an unknown start.
   *
   * @param to the end, included
   * @return the time
   */
  static EventTime until(PartialDateTime to) {
    return builder().to(to).build();
  }

  /**
   * A period with an end and an unknown start, such as {@code until("2022-02-20")}.
   *
   * @param to the end, included
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime until(String to) {
    return until(PartialDateTime.parse(to));
  }

  /**
   * Once, at an unknown time between two values. Use this method for the first and the last
   * possible day of an event in a data set, not {@link #during(String, String) during}, which means
   * that it lasted all the time.
   *
   * @param earliest the earliest possible time
   * @param latest the latest possible time
   * @return the time
   */
  static EventTime between(PartialDateTime earliest, PartialDateTime latest) {
    return builder().earliest(earliest).latest(latest).build();
  }

  /**
   * Once, at an unknown time between two values: {@code between("2022-02-21", "2022-02-28")}.
   *
   * @param earliest the earliest possible time
   * @param latest the latest possible time
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime between(String earliest, String latest) {
    return between(PartialDateTime.parse(earliest), PartialDateTime.parse(latest));
  }

  /**
   * Once, at or after a value.
   *
   * @param earliest the earliest possible time
   * @return the time
   */
  static EventTime notBefore(PartialDateTime earliest) {
    return builder().earliest(earliest).build();
  }

  /**
   * Once, at or after a value: {@code notBefore("2022-02-21")}.
   *
   * @param earliest the earliest possible time
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime notBefore(String earliest) {
    return notBefore(PartialDateTime.parse(earliest));
  }

  /**
   * Once, at or before a value.
   *
   * @param latest the latest possible time
   * @return the time
   */
  static EventTime notAfter(PartialDateTime latest) {
    return builder().latest(latest).build();
  }

  /**
   * Once, at or before a value: {@code notAfter("2022-02-28")}.
   *
   * @param latest the latest possible time
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime notAfter(String latest) {
    return notAfter(PartialDateTime.parse(latest));
  }

  /**
   * Words without a value: {@code unresolved("en", "in the coming days")}.
   *
   * @param language the language of the words, a tag of BCP 47
   * @param words the words of the report
   * @return the time
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  static EventTime unresolved(String language, String words) {
    return builder().text(language, words).build();
  }

  /**
   * Words without a value, which may have translations.
   *
   * @param words the words of the report
   * @return the time
   */
  static EventTime unresolved(LocalizedText words) {
    return builder().text(words).build();
  }

  /**
   * This time with the words of the report.
   *
   * @param language the language of the words, a tag of BCP 47
   * @param words the words
   * @return a new time
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  default EventTime withText(String language, String words) {
    return toBuilder().text(language, words).build();
  }

  /**
   * This time with the words of the report, which may have translations.
   *
   * @param words the words
   * @return a new time
   */
  default EventTime withText(LocalizedText words) {
    return toBuilder().text(words).build();
  }

  /**
   * This time with the zone of the values without an offset.
   *
   * @param zone an id of the IANA time zone database, for example {@code Europe/Moscow}, or an
   *     offset such as {@code UTC+03:00}; validation reports unknown zones
   * @return a new time
   * @throws StructureException if the zone is blank or longer than 255 characters ({@code
   *     time.malformed})
   */
  default EventTime withZone(String zone) {
    return toBuilder().zone(zone).build();
  }

  /**
   * This time as a recurring time: {@code EventTime.since("2022-05").withText("en", "every
   * Friday").asRecurring()}.
   *
   * @return a new time
   */
  default EventTime asRecurring() {
    return toBuilder().recurring(true).build();
  }

  /**
   * This time as an approximate time.
   *
   * @return a new time
   */
  default EventTime asApproximate() {
    return toBuilder().approximate(true).build();
  }

  /**
   * This time as one that the report marks as uncertain.
   *
   * @return a new time
   */
  default EventTime asUncertain() {
    return toBuilder().uncertain(true).build();
  }

  /**
   * The precision of the values: {@link Precision#MONTH} for {@code 2022-02}; for two values, the
   * coarser precision. It is independent of the distance between two bounds.
   *
   * @return the precision; absent if unresolved
   */
  default Optional<Precision> precision() {
    return Stream.of(at(), from(), to(), earliest(), latest())
        .flatMap(Optional::stream)
        .map(PartialDateTime::precision)
        .min(Comparator.naturalOrder());
  }

  /**
   * The first instant at which the event can have happened or begun: the {@linkplain
   * PartialDateTime#first(ZoneId) first} instant of {@code at}, {@code from} or {@code earliest}.
   *
   * <p>The offset of the value is used first, then the {@linkplain #zone() zone} of this time, then
   * the given zone. If the zone of this time is unknown, the value may be a local time of any zone,
   * and the instant is the first of all zones, at UTC+18. The bounds of an approximate or uncertain
   * time are those of its values.
   *
   * @param zone the zone of a value without a zone
   * @return the instant; absent if unbounded or unresolved
   * @see #earliest()
   */
  default Optional<Instant> first(ZoneId zone) {
    ZoneId used = zoneOr(zone, ZoneOffset.MAX);
    return at().or(this::from).or(this::earliest).map(value -> value.first(used));
  }

  /**
   * The last instant at which the event can have happened or ended: the {@linkplain
   * PartialDateTime#last(ZoneId) last} instant of {@code at}, {@code to} or {@code latest}.
   *
   * <p>Zones, approximate and uncertain times are treated as by {@link #first(ZoneId)}; in an
   * unknown zone the instant is the last of all zones, at UTC-18.
   *
   * @param zone the zone of a value without a zone
   * @return the instant; absent if unbounded, unresolved or ongoing
   * @see #latest()
   */
  default Optional<Instant> last(ZoneId zone) {
    ZoneId used = zoneOr(zone, ZoneOffset.MIN);
    return at().or(this::to).or(this::latest).map(value -> value.last(used));
  }

  private ZoneId zoneOr(ZoneId ifNotStated, ZoneId ifUnknown) {
    Objects.requireNonNull(ifNotStated, "zone");
    return zone().isEmpty() ? ifNotStated : zoneId().orElse(ifUnknown);
  }

  /**
   * The relation of this time to another, if it is certain.
   *
   * <pre>{@code
   * EventTime day = EventTime.on(2022, 2, 21);
   * day.relationTo(EventTime.on(2022, 2, 22), paris);          // BEFORE
   * day.relationTo(EventTime.at("2022-02"), paris);            // WITHIN
   * day.relationTo(EventTime.notBefore("2022-02-20"), paris);  // UNDETERMINED
   * }</pre>
   *
   * <p>Compares the instants from {@link #first(ZoneId)} to {@link #last(ZoneId)}, both included. A
   * time {@code at} a value is the whole moment, day, month or year. A time with {@code from} and
   * {@code to} is the whole range from the beginning of the first value to the end of the second.
   * Two such times can have every relation except {@link TimeRelation#UNDETERMINED}.
   *
   * <p>For other times, a relation is returned only if it is true for all possible times:
   *
   * <ul>
   *   <li>of a time with {@code earliest} or {@code latest} only these bounds are known. It is
   *       before or after the other if its bounds are, and {@link TimeRelation#WITHIN} an {@code
   *       at} or a {@code from} with {@code to} that contains both its bounds; else it is
   *       undetermined, even from a time with equal bounds, and from itself;
   *   <li>a time that lasted and has no {@code from} or no {@code to}, be it {@link #ongoing()} or
   *       not, is before or after the other if the end that is known is; else undetermined;
   *   <li>of a time without an offset in a stated but unknown {@linkplain #zone() zone} only bounds
   *       are known too, those of every zone: two such days that follow one another are
   *       undetermined, and days a week apart are not;
   *   <li>a time that is unresolved, approximate or uncertain, or whose end lies before its
   *       beginning, is undetermined, as it is {@linkplain #isCompatibleWith compatible} with
   *       everything.
   * </ul>
   *
   * <p>Times that touch are one before the other: there is nothing between the last nanosecond of a
   * day and the first of the next. Where clocks are set back, hours that the zone shows twice lie
   * partly in each other, and so do two days if midnight is shown twice; where they are set
   * forward, what no clock shows lies at the jump. For values without offset another zone can so
   * turn {@code BEFORE} or {@code AFTER} into a relation of times that meet, but never the one into
   * the other, and it never takes a day out of its month.
   *
   * <p>Seen from the other time the relation is its {@linkplain TimeRelation#inverse() inverse}.
   * {@code BEFORE}, {@code CONTAINS} and {@code EQUAL} are transitive. No order to sort by follows
   * from this, since {@code UNDETERMINED} and {@code OVERLAPS} are not.
   *
   * @param other the other time
   * @param zone the zone of a value without a zone
   * @return the relation of this time to the other
   */
  default TimeRelation relationTo(EventTime other, ZoneId zone) {
    Objects.requireNonNull(other, "other");
    return TimeComparison.relation(this, other, Objects.requireNonNull(zone, "zone"));
  }

  /**
   * Whether the times of two reports of one happening are compatible.
   *
   * <p>They are if a day satisfies both: {@code 2022-02} and {@code 2022-02-21} are compatible,
   * {@code 2022-02-20} and {@code 2022-02-21} are not; two hours of one day are. For two periods,
   * the beginnings must also have a common day if both are stated, and so must the ends.
   *
   * <p>A day is one of a calendar, and calendars of different zones disagree. The times are
   * compatible if a day satisfies both in the calendar of the given zone, or of an offset or zone
   * of one of the times. A value without offset or zone is the same day in all of them. If neither
   * time has an offset, equal days as written are also sufficient, so no zone makes equal days
   * differ.
   *
   * <p>Nothing conflicts with a time that is unresolved, that is uncertain, since it does not
   * insist, or that is approximate, since nobody has said how far from the truth it may be; nor
   * with one whose bounds are in the wrong order, since no day satisfies it alone.
   *
   * <p>The relation is symmetric, and every time is compatible with itself; it is not transitive.
   *
   * @param other the other time
   * @param zone the zone of a value without a zone
   * @return false if they conflict
   */
  default boolean isCompatibleWith(EventTime other, ZoneId zone) {
    Objects.requireNonNull(other, "other");
    return CommonDays.exist(this, other, Objects.requireNonNull(zone, "zone"));
  }

  /**
   * Returns a builder with the values of this time.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder. The properties of exactly one of the shapes are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EventTime}. */
  final class Builder extends EventTimeBuilderBase {
    /** Unknown names are kept, and some names in calendars are paths. */
    private static final int LONGEST_ZONE = 255;

    Builder() {}

    @Override
    void check(EventTime built, StructureCheck check) {
      boolean lasted = built.from().isPresent() || built.to().isPresent();
      boolean bounded = built.earliest().isPresent() || built.latest().isPresent();
      int shapes = (built.at().isPresent() ? 1 : 0) + (lasted ? 1 : 0) + (bounded ? 1 : 0);
      check
          .holds(
              shapes == 1 || shapes == 0 && built.text().isPresent(),
              "time.shape",
              "",
              () ->
                  "a time must have exactly one of: at; from, to or both; earliest, latest or"
                      + " both; text alone; found "
                      + found(built))
          .holds(
              !built.ongoing() || built.from().isPresent() && built.to().isEmpty(),
              "time.shape",
              "an ongoing time must have from, and must not have to");
      built.zone().ifPresent(zone -> zone(check, zone));
    }

    /** The names of the properties with the values of a time. */
    private static String found(EventTime time) {
      String found =
          Stream.of(
                  time.at().map(value -> "at"),
                  time.from().map(value -> "from"),
                  time.to().map(value -> "to"),
                  time.earliest().map(value -> "earliest"),
                  time.latest().map(value -> "latest"))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" and "));
      return found.isEmpty() ? "none" : found;
    }

    private static void zone(StructureCheck check, String zone) {
      check
          .text("zone", zone)
          .holds(
              !zone.isBlank() && UnicodeText.length(zone) <= LONGEST_ZONE,
              "time.malformed",
              "zone",
              "zone "
                  + Quoted.of(zone)
                  + " is blank or longer than "
                  + LONGEST_ZONE
                  + " characters; expected an id of the IANA time zone database such as"
                  + " \"Europe/Moscow\"");
    }
  }
}
