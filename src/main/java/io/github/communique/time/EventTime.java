package io.github.communique.time;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.ZoneNames;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.PartOfDay;
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
 * <p>A time must have exactly one of the following four shapes. A shape is a combination of
 * properties. For any other combination, {@code build()} throws an exception with the code {@code
 * time.shape}.
 *
 * <table class="striped">
 *   <caption>The four shapes</caption>
 *   <tr><th>shape</th><th>time of the event</th><th>created by</th></tr>
 *   <tr><td>{@code at}</td><td>at this moment, on this day, or in this month or year</td>
 *       <td>{@link #at(String) at}, {@link #on(int, int, int) on}</td></tr>
 *   <tr><td>{@code from}, {@code to} or both</td><td>a period between the two
 *       values; a missing beginning or end is unknown. An {@code ongoing} period had not ended at
 *       the time of the report</td>
 *       <td>{@link #during(String, String) during}, {@link #closedOpen(String, String)
 *       closedOpen}, {@link #from(String) from}, {@link #since(String) since}, {@link
 *       #until(String) until}</td></tr>
 *   <tr><td>{@code earliest}, {@code latest} or both</td><td>once, between the two values; a missing bound is unknown</td>
 *       <td>{@link #between(String, String) between}, {@link #notBefore(String) notBefore}, {@link
 *       #notAfter(String) notAfter}</td></tr>
 *   <tr><td>{@code text} alone</td><td>at the time that the text describes</td>
 *       <td>{@link #unresolved(String, String) unresolved}</td></tr>
 * </table>
 *
 * <p>{@code ongoing} requires {@code from} and excludes {@code to}. A time of any shape can contain
 * the wording of the report, a part of the day, and a zone for values without an offset. It can
 * also be approximate, uncertain or recurring, in any combination. A time whose end is before its
 * beginning can be built and stored; validation reports it ({@code time.reversed}).
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
  "partOfDay",
  "text",
  "zone"
})
public sealed interface EventTime extends Extensible, Serializable permits ImmutableEventTime {
  /**
   * The moment, day, month or year of the event.
   *
   * @return the value; absent if the time has another shape
   */
  Optional<PartialDateTime> at();

  /**
   * The start of a period.
   *
   * @return the value; absent if unknown or if the time has another shape
   */
  Optional<PartialDateTime> from();

  /**
   * The inclusive end of a period. The period includes the whole last day, month or year.
   *
   * @return the value; absent if the end is unknown or in the future, or if the time has another
   *     shape
   */
  Optional<PartialDateTime> to();

  /**
   * The earliest possible time of the event.
   *
   * @return the value; absent if unknown or if the time has another shape
   * @see #first(ZoneId)
   */
  Optional<PartialDateTime> earliest();

  /**
   * The latest possible time of the event, inclusive. If the value is a day, the bound includes the
   * last moment of that day.
   *
   * @return the value; absent if unknown or if the time has another shape
   * @see #last(ZoneId)
   */
  Optional<PartialDateTime> latest();

  /**
   * Whether the period was still ongoing at the time of the report.
   *
   * @return true if the period was still ongoing; false if it had ended, or if the report does not
   *     state whether it had ended
   */
  boolean ongoing();

  /**
   * Whether the event occurred repeatedly during this time, as in "every Friday since May". The
   * text states the frequency.
   *
   * @return true if the event recurs; a recurring time is not compared with other times
   */
  boolean recurring();

  /**
   * Whether the values are approximate, as in "around ten o'clock".
   *
   * @return true if the values are approximate
   */
  boolean approximate();

  /**
   * Whether the report marks the values as uncertain, as in "probably on Monday".
   *
   * @return true if the values are uncertain
   */
  boolean uncertain();

  /**
   * The part of the day, if the report states it, as in "early on Friday" or "on Monday evening".
   * The part of the day applies to the day of each value. If the report states the hour, use the
   * hour instead. The library does not compute instants from the part of the day, and the methods
   * of this class that compare times ignore it. The search for conflicts only compares a night with
   * the hours of other reports: a time in the morning does not conflict with a time in the evening
   * of the same day.
   *
   * @return the part, for example {@code morning}; absent if not stated
   */
  Optional<PartOfDay> partOfDay();

  /**
   * The time in the words of the report.
   *
   * @return the words, verbatim; absent if not stated
   */
  Optional<LocalizedText> text();

  /**
   * The time zone for values without an offset.
   *
   * @return an IANA time zone id such as {@code Europe/Moscow}, or an offset such as {@code
   *     UTC+03:00}, verbatim; absent if not stated
   * @see #zoneId()
   */
  Optional<String> zone();

  /**
   * The {@linkplain #zone() zone} as a {@link ZoneId}, if {@link ZoneId#of(String)} accepts its id.
   *
   * <p>An unknown zone is never replaced with a similar zone, because a newer JDK may support the
   * unknown zone. For a Windows time zone name or a spelling variant, validation suggests an id
   * ({@code time.zone-unknown}).
   *
   * @return the zone; absent if not stated, or if this JDK does not support it
   */
  default Optional<ZoneId> zoneId() {
    return zone().flatMap(ZoneNames::find);
  }

  /**
   * Creates the time of an event at a moment, on a day, or in a month or year.
   *
   * @param value the time of the event
   * @return the time
   */
  static EventTime at(PartialDateTime value) {
    return builder().at(value).build();
  }

  /**
   * Creates the time of an event at a moment, on a day, or in a month or year.
   *
   * @param value the time of the event, for example {@code 2022-02-21T15:05+03:00}, {@code
   *     2022-02-21}, {@code 2022-02} or {@code 2014}
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime at(String value) {
    return at(PartialDateTime.parse(Objects.requireNonNull(value, "value")));
  }

  /**
   * Creates the time of an event on a given day.
   *
   * @param day the day of the event
   * @return the time
   */
  static EventTime on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return at(PartialDateTime.of(day));
  }

  /**
   * Creates the time of an event on a given day.
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
   * Creates a period between two values.
   *
   * @param from the start
   * @param to the end, inclusive
   * @return the time
   */
  static EventTime during(PartialDateTime from, PartialDateTime to) {
    return builder().from(from).to(to).build();
  }

  /**
   * Creates a period between two values, for example {@code during("2022-02-10", "2022-02-20")}.
   *
   * @param from the start
   * @param to the end, inclusive
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime during(String from, String to) {
    return builder().from(from).to(to).build();
  }

  /**
   * Creates a period with an exclusive end. Calendar formats use an exclusive end. In iCalendar,
   * for example, {@code DTEND} is the day after the last day.
   *
   * <pre>{@code
   * EventTime.closedOpen("2022-02-21", "2022-02-23");              // from 2022-02-21 to 2022-02-22
   * EventTime.closedOpen("2022-02-21T22:00", "2022-02-22T00:00");  // … to 2022-02-21T23:59
   * }</pre>
   *
   * <p>The stored end is the last value before the exclusive end, with the same precision and
   * offset, for example the previous day, minute or second. Therefore a period that ends at
   * midnight does not overlap the next day. If the start and the end are equal, the result has an
   * {@code at} value instead of a period.
   *
   * @param from the start
   * @param end the end, exclusive
   * @return the time
   * @throws StructureException if the end is the earliest representable value ({@code
   *     time.malformed})
   */
  static EventTime closedOpen(PartialDateTime from, PartialDateTime end) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(end, "end");
    return from.equals(end) ? at(from) : during(from, end.previous());
  }

  /**
   * Creates a period with an exclusive end; see {@link #closedOpen(PartialDateTime,
   * PartialDateTime)}.
   *
   * @param from the start
   * @param end the end, exclusive
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime closedOpen(String from, String end) {
    return closedOpen(
        PartialDateTime.parse(Objects.requireNonNull(from, "from")),
        PartialDateTime.parse(Objects.requireNonNull(end, "end")));
  }

  /**
   * Creates a period with a start and an unstated end, for example {@code from("2026-04-01")} for
   * "takes effect on April 1". For a period that had not ended at the time of the report, use
   * {@link #since(PartialDateTime) since}.
   *
   * @param from the start
   * @return the time
   */
  static EventTime from(PartialDateTime from) {
    return builder().from(from).build();
  }

  /**
   * Creates a period with a start and an unstated end, for example {@code from("2026-04-01")}.
   *
   * @param from the start
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime from(String from) {
    return builder().from(from).build();
  }

  /**
   * Creates an ongoing period that starts at the given value.
   *
   * @param from the start
   * @return the time
   */
  static EventTime since(PartialDateTime from) {
    return builder().from(from).ongoing(true).build();
  }

  /**
   * Creates an ongoing period that starts at the given value, for example {@code since("2014")}.
   *
   * @param from the start
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime since(String from) {
    return builder().from(from).ongoing(true).build();
  }

  /**
   * Creates a period with an end and an unknown start.
   *
   * @param to the end, inclusive
   * @return the time
   */
  static EventTime until(PartialDateTime to) {
    return builder().to(to).build();
  }

  /**
   * Creates a period with an end and an unknown start, for example {@code until("2022-02-20")}.
   *
   * @param to the end, inclusive
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime until(String to) {
    return builder().to(to).build();
  }

  /**
   * Creates the time of an event that occurred once, at an unknown time between two bounds. If a
   * data set states the first and the last possible day of an event, use this method, not {@link
   * #during(String, String) during}. The method {@code during} represents an event that lasted for
   * the whole period.
   *
   * @param earliest the earliest possible time
   * @param latest the latest possible time
   * @return the time
   */
  static EventTime between(PartialDateTime earliest, PartialDateTime latest) {
    return builder().earliest(earliest).latest(latest).build();
  }

  /**
   * Creates the time of an event that occurred once, between two bounds, for example {@code
   * between("2022-02-21", "2022-02-28")}.
   *
   * @param earliest the earliest possible time
   * @param latest the latest possible time
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime between(String earliest, String latest) {
    return builder().earliest(earliest).latest(latest).build();
  }

  /**
   * Creates the time of an event that occurred once, at or after a lower bound.
   *
   * @param earliest the earliest possible time
   * @return the time
   */
  static EventTime notBefore(PartialDateTime earliest) {
    return builder().earliest(earliest).build();
  }

  /**
   * Creates the time of an event that occurred once, at or after a lower bound, for example {@code
   * notBefore("2022-02-21")}.
   *
   * @param earliest the earliest possible time
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime notBefore(String earliest) {
    return builder().earliest(earliest).build();
  }

  /**
   * Creates the time of an event that occurred once, at or before an upper bound.
   *
   * @param latest the latest possible time
   * @return the time
   */
  static EventTime notAfter(PartialDateTime latest) {
    return builder().latest(latest).build();
  }

  /**
   * Creates the time of an event that occurred once, at or before an upper bound, for example
   * {@code notAfter("2022-02-28")}.
   *
   * @param latest the latest possible time
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime notAfter(String latest) {
    return builder().latest(latest).build();
  }

  /**
   * Creates a time that is described only in words, for example {@code unresolved("en", "in the
   * coming days")}.
   *
   * @param language the language of the words, as a BCP 47 language tag
   * @param words the report's wording
   * @return the time
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  static EventTime unresolved(String language, String words) {
    return builder().text(language, words).build();
  }

  /**
   * Creates a time that is described only in words, with optional translations.
   *
   * @param words the report's wording
   * @return the time
   */
  static EventTime unresolved(LocalizedText words) {
    return builder().text(words).build();
  }

  /**
   * Returns a copy of this time with the report's wording.
   *
   * @param language the language of the words, as a BCP 47 language tag
   * @param words the words
   * @return a new time
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  default EventTime withText(String language, String words) {
    return toBuilder().text(language, words).build();
  }

  /**
   * Returns a copy of this time with the report's wording and its translations, if any.
   *
   * @param words the words
   * @return a new time
   */
  default EventTime withText(LocalizedText words) {
    return toBuilder().text(words).build();
  }

  /**
   * Returns a copy of this time with a zone for the values without an offset.
   *
   * @param zone an IANA time zone id such as {@code Europe/Moscow}, or an offset such as {@code
   *     UTC+03:00}; validation reports unknown zones
   * @return a new time
   * @throws StructureException if the zone is blank or longer than 255 characters ({@code
   *     time.malformed})
   */
  default EventTime withZone(String zone) {
    return toBuilder().zone(zone).build();
  }

  /**
   * Returns a copy of this time with a part of the day, for example {@code EventTime.on(2022, 2,
   * 21).withPartOfDay(PartOfDay.EVENING)}.
   *
   * @param part the part of the day
   * @return a new time
   */
  default EventTime withPartOfDay(PartOfDay part) {
    return toBuilder().partOfDay(part).build();
  }

  /**
   * Returns a copy of this time that is marked as recurring, for example {@code
   * EventTime.since("2022-05").withText("en", "every Friday").asRecurring()}.
   *
   * @return a new time
   */
  default EventTime asRecurring() {
    return toBuilder().recurring(true).build();
  }

  /**
   * Returns a copy of this time that is marked as approximate.
   *
   * @return a new time
   */
  default EventTime asApproximate() {
    return toBuilder().approximate(true).build();
  }

  /**
   * Returns a copy of this time that is marked as uncertain.
   *
   * @return a new time
   */
  default EventTime asUncertain() {
    return toBuilder().uncertain(true).build();
  }

  /**
   * The precision of the values, for example {@link Precision#MONTH} for {@code 2022-02}. If there
   * are two values, the result is the coarser of their precisions, regardless of the distance
   * between the values.
   *
   * @return the precision; absent if the time is unresolved
   */
  default Optional<Precision> precision() {
    return Stream.of(at(), from(), to(), earliest(), latest())
        .flatMap(Optional::stream)
        .map(PartialDateTime::precision)
        .min(Comparator.naturalOrder());
  }

  /**
   * The first instant at which the event could have occurred or begun: the {@linkplain
   * PartialDateTime#first(ZoneId) first} instant of {@code at}, {@code from} or {@code earliest}.
   *
   * <p>The instant is computed with the offset of the value. If the value does not have an offset,
   * the {@linkplain #zone() zone} of this time is used; if this time does not have a zone, the
   * given zone is used. If the zone of this time is unknown, the value may be a local time in any
   * zone. In this case, UTC+18 is used, because it results in the earliest instant. For an
   * approximate or uncertain time, the instant is computed from the stated value.
   *
   * @param zone the zone to assume for a value that does not specify one
   * @return the instant; absent if unbounded or unresolved
   * @see #earliest()
   */
  default Optional<Instant> first(ZoneId zone) {
    ZoneId used = zoneOr(zone, ZoneOffset.MAX);
    return at().or(this::from).or(this::earliest).map(value -> value.first(used));
  }

  /**
   * The last instant at which the event could have occurred or ended: the {@linkplain
   * PartialDateTime#last(ZoneId) last} instant of {@code at}, {@code to} or {@code latest}.
   *
   * <p>The rules for zones, and for approximate and uncertain times, are the same as for {@link
   * #first(ZoneId)}. For an unknown zone, UTC-18 is used, because it results in the latest instant.
   *
   * @param zone the zone to assume for a value that does not specify one
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
   * Returns the relation of this time to another time, or {@link TimeRelation#UNDETERMINED} if the
   * relation is not certain.
   *
   * <pre>{@code
   * EventTime day = EventTime.on(2022, 2, 21);
   * day.relationTo(EventTime.on(2022, 2, 22), paris);          // BEFORE
   * day.relationTo(EventTime.at("2022-02"), paris);            // WITHIN
   * day.relationTo(EventTime.notBefore("2022-02-20"), paris);  // UNDETERMINED
   * }</pre>
   *
   * <p>The method compares the intervals from {@link #first(ZoneId)} to {@link #last(ZoneId)}, both
   * inclusive. A time with {@code at} extends over the whole moment, day, month or year. A time
   * with {@code from} and {@code to} extends from the beginning of the first value to the end of
   * the second. The relation between two such times is never {@link TimeRelation#UNDETERMINED},
   * unless one of the cases below applies.
   *
   * <p>In the following cases, the method returns a relation other than {@code UNDETERMINED} only
   * if this relation is certain:
   *
   * <ul>
   *   <li>If a time has {@code earliest} or {@code latest}, only these bounds are known. If its
   *       {@code latest} bound is before the other time, the relation is {@link
   *       TimeRelation#BEFORE}. If its {@code earliest} bound is after the other time, the relation
   *       is {@link TimeRelation#AFTER}. If both bounds are within an {@code at} value, or within a
   *       period with {@code from} and {@code to}, the relation is {@link TimeRelation#WITHIN}.
   *       Otherwise the relation is undetermined, even if the two times are equal.
   *   <li>If a time has only {@code to}, the relation is {@code BEFORE} if this value is before the
   *       other time. If a time has only {@code from}, or is {@link #ongoing()}, the relation is
   *       {@code AFTER} if the {@code from} value is after the other time. Otherwise the relation
   *       is undetermined.
   *   <li>If a time has no offset and its stated {@linkplain #zone() zone} is unknown, only its
   *       bounds across all zones are known. For example, the relation between two such days is
   *       undetermined if they are consecutive, but not if they are one week apart.
   *   <li>If a time is unresolved, recurring, approximate or uncertain, or if its end is before its
   *       beginning, the relation is undetermined. Such a time is also {@linkplain
   *       #isCompatibleWith compatible} with every time.
   * </ul>
   *
   * <p>The relation between two adjacent times is {@code BEFORE} or {@code AFTER}, because there is
   * no instant between the last nanosecond of a day and the first nanosecond of the next day. If
   * the clocks are set back, the repeated hours overlap. If midnight is repeated, two days overlap.
   * If the clocks are set forward, a skipped local time is resolved to the instant of the
   * transition or to the last nanosecond before the transition. Therefore, two times without
   * offsets can be adjacent in one zone, but overlap in another zone. A different zone never
   * changes {@code BEFORE} into {@code AFTER} or vice versa, and a day is within its month in every
   * zone.
   *
   * <p>The relation of the other time to this time is the {@linkplain TimeRelation#inverse()
   * inverse} of the returned relation. {@code BEFORE}, {@code CONTAINS} and {@code EQUAL} are
   * transitive. The relation is not suitable for sorting, because {@code UNDETERMINED} and {@code
   * OVERLAPS} are not transitive.
   *
   * @param other the other time
   * @param zone the zone to assume for a value that does not specify one
   * @return the relation of this time to the other time
   */
  default TimeRelation relationTo(EventTime other, ZoneId zone) {
    Objects.requireNonNull(other, "other");
    return TimeComparison.relation(this, other, Objects.requireNonNull(zone, "zone"));
  }

  /**
   * Returns whether this time and another time can refer to the same occurrence.
   *
   * <p>Two times are compatible if at least one day is possible according to both times: {@code
   * 2022-02} and {@code 2022-02-21} are compatible, but {@code 2022-02-20} and {@code 2022-02-21}
   * are not. Two different hours of the same day are compatible. For two periods, the stated
   * beginnings must also have a day in common. The same applies to the stated ends.
   *
   * <p>The same instant can be on different days in different zones. Therefore, the days are
   * compared in the given zone, and in each offset and zone that the times contain. The times are
   * compatible if they have a common day in at least one of these zones or offsets. A value without
   * an offset or zone represents the same day in every zone. If neither time has an offset, the
   * times are also compatible if they have a local day in common, regardless of the zone. If, in
   * addition, both times have the same zone, only their local days are compared.
   *
   * <p>A time that is unresolved, recurring, uncertain or approximate is compatible with every
   * time, because it does not exclude any day. A time that ends before it begins is also compatible
   * with every time, because it does not contain a day that could be compared.
   *
   * <p>Compatibility is reflexive and symmetric, but not transitive.
   *
   * @param other the other time
   * @param zone the zone to assume for a value that does not specify one
   * @return true if the times are compatible; false if they conflict
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
   * Returns an empty builder. Set the properties of exactly one {@linkplain EventTime shape}.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link EventTime}. */
  final class Builder extends EventTimeBuilderBase {
    /**
     * The maximum length of a zone name. The limit allows the long names in some calendar files,
     * such as {@code /freeassociation.sourceforge.net/Europe/Berlin}. Unknown names are kept
     * verbatim.
     */
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
                  "a time must have either \"at\", a period (\"from\", \"to\"), bounds"
                      + " (\"earliest\", \"latest\") or only \"text\"; found "
                      + found(built))
          .holds(
              !built.ongoing() || built.from().isPresent() && built.to().isEmpty(),
              "time.shape",
              "an ongoing time must have \"from\" and must not have \"to\"");
      built.zone().ifPresent(zone -> zone(check, zone));
    }

    /** Returns the names of the properties that contain the values of a time. */
    private static String found(EventTime time) {
      String found =
          Stream.of(
                  time.at().map(value -> "at"),
                  time.from().map(value -> "from"),
                  time.to().map(value -> "to"),
                  time.earliest().map(value -> "earliest"),
                  time.latest().map(value -> "latest"))
              .flatMap(Optional::stream)
              .map(Quoted::of)
              .collect(Collectors.joining(" and "));
      return found.isEmpty() ? "none of them" : found;
    }

    private static void zone(StructureCheck check, String zone) {
      check
          .text("zone", zone)
          .holds(
              !zone.isBlank() && zone.codePointCount(0, zone.length()) <= LONGEST_ZONE,
              "time.malformed",
              "zone",
              () ->
                  ("zone %s is malformed; expected an IANA time zone id of at most %s"
                          + " characters, such as \"Europe/Moscow\"")
                      .formatted(Quoted.of(zone), LONGEST_ZONE));
    }
  }
}
