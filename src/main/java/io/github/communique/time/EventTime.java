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
 * When something happened, or is to happen, as exactly as the report says it and no more.
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
 *   <tr><td>{@code at}</td><td>at that moment, or on that day, in that month or year</td>
 *       <td>{@link #at(String) at}, {@link #on(int, int, int) on}</td></tr>
 *   <tr><td>{@code from}, {@code to} or both</td><td>all the time from the one to the other; the
 *       end that is missing is unknown, or, when it is {@code ongoing}, has not come</td>
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
   * When it happened: all of it within this moment, day, month or year.
   *
   * @return the value; absent in the other shapes
   */
  @JsonProperty("at")
  Optional<PartialDateTime> at();

  /**
   * When that which lasted began.
   *
   * @return the value; absent when unknown and in the other shapes
   */
  @JsonProperty("from")
  Optional<PartialDateTime> from();

  /**
   * When that which lasted ended; the last day, month or year still belongs to it.
   *
   * @return the value; absent when unknown or still to come, and in the other shapes
   */
  @JsonProperty("to")
  Optional<PartialDateTime> to();

  /**
   * The bound before which it did not happen.
   *
   * @return the value; absent when unknown and in the other shapes
   * @see #first(ZoneId)
   */
  @JsonProperty("earliest")
  Optional<PartialDateTime> earliest();

  /**
   * The bound after which it did not happen; its last moment still counts.
   *
   * @return the value; absent when unknown and in the other shapes
   * @see #last(ZoneId)
   */
  @JsonProperty("latest")
  Optional<PartialDateTime> latest();

  /**
   * Whether that which began had not ended when it was reported.
   *
   * @return true if it was still going on; false if it ended, or nothing is said
   */
  @JsonProperty("ongoing")
  boolean ongoing();

  /**
   * Whether it happened again and again in that time and not once or throughout: "every Friday
   * since May". The words of the report say how often.
   *
   * @return true if it recurs; such a time is compared with no other
   */
  @JsonProperty("recurring")
  boolean recurring();

  /**
   * Whether the values are near the truth rather than the truth: "around ten o'clock".
   *
   * @return true if they are approximate
   */
  @JsonProperty("approximate")
  boolean approximate();

  /**
   * Whether the report itself doubts the values: "probably on Monday".
   *
   * @return true if they are uncertain
   */
  @JsonProperty("uncertain")
  boolean uncertain();

  /**
   * The words of the report.
   *
   * @return the words, as written; absent when not stated
   */
  @JsonProperty("text")
  Optional<LocalizedText> text();

  /**
   * The time zone of the values that have no offset of their own.
   *
   * @return an id of the IANA time zone database, for example {@code Europe/Moscow}, or an offset
   *     such as {@code UTC+03:00}, verbatim; absent when not stated
   * @see #zoneId()
   */
  @JsonProperty("zone")
  Optional<String> zone();

  /**
   * The {@linkplain #zone() zone} with its rules, if {@link ZoneId#of(String)} accepts its id.
   *
   * <p>An unknown zone is never replaced by a similar one. A newer JDK may know it, since the
   * database grows; for a name of Windows and for another spelling, validation says which id is
   * meant ({@code time.zone-unknown}).
   *
   * @return the zone; absent when none is stated, or when this JDK does not know it
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
   * @param day the day it happened
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
   * @throws StructureException if there is no such day ({@code time.malformed})
   */
  static EventTime on(int year, int month, int day) {
    return at(PartialDateTime.of(year, month, day));
  }

  /**
   * All the time from one value to another.
   *
   * @param from when it began
   * @param to when it ended, itself included
   * @return the time
   */
  static EventTime during(PartialDateTime from, PartialDateTime to) {
    return builder().from(from).to(to).build();
  }

  /**
   * All the time from one value to another: {@code during("2022-02-10", "2022-02-20")}.
   *
   * @param from when it began
   * @param to when it ended, itself included
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime during(String from, String to) {
    return during(PartialDateTime.parse(from), PartialDateTime.parse(to));
  }

  /**
   * All the time from one value up to another that is excluded, as calendars have it: {@code DTEND}
   * of iCalendar is the day after the last.
   *
   * <pre>{@code
   * EventTime.closedOpen("2022-02-21", "2022-02-23");              // from 2022-02-21 to 2022-02-22
   * EventTime.closedOpen("2022-02-21T22:00", "2022-02-22T00:00");  // … to 2022-02-21T23:59
   * }</pre>
   *
   * <p>The end that is kept is the last value before the excluded one, of the same precision and
   * offset: the day, minute or second before. So a range that ends at midnight does not touch the
   * next day. A range that is empty, since both values are equal, is {@code at} that value.
   *
   * @param from when it began
   * @param end when it was over; not part of the range
   * @return the time
   * @throws StructureException if there is no value before the end ({@code time.malformed})
   */
  static EventTime closedOpen(PartialDateTime from, PartialDateTime end) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(end, "end");
    return from.equals(end) ? at(from) : during(from, end.previous());
  }

  /**
   * All the time from one value up to another that is excluded; see {@link
   * #closedOpen(PartialDateTime, PartialDateTime)}.
   *
   * @param from when it began
   * @param end when it was over; not part of the range
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime closedOpen(String from, String end) {
    return closedOpen(PartialDateTime.parse(from), PartialDateTime.parse(end));
  }

  /**
   * From a value on, and still going on.
   *
   * @param from when it began
   * @return the time
   */
  static EventTime since(PartialDateTime from) {
    return builder().from(from).ongoing(true).build();
  }

  /**
   * From a value on, and still going on: {@code since("2014")}.
   *
   * @param from when it began
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime since(String from) {
    return since(PartialDateTime.parse(from));
  }

  /**
   * For some time that ended with a value; when it began is unknown.
   *
   * @param to when it ended, itself included
   * @return the time
   */
  static EventTime until(PartialDateTime to) {
    return builder().to(to).build();
  }

  /**
   * For some time that ended with a value, {@code until("2022-02-20")}; when it began is unknown.
   *
   * @param to when it ended, itself included
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime until(String to) {
    return until(PartialDateTime.parse(to));
  }

  /**
   * Once, somewhere between two values. A data set that gives the first and the last day on which
   * something may have happened means this shape, not {@link #during(String, String) during}, which
   * says that it lasted all the time.
   *
   * @param earliest before which it did not happen
   * @param latest after which it did not happen
   * @return the time
   */
  static EventTime between(PartialDateTime earliest, PartialDateTime latest) {
    return builder().earliest(earliest).latest(latest).build();
  }

  /**
   * Once, somewhere between two values: {@code between("2022-02-21", "2022-02-28")}.
   *
   * @param earliest before which it did not happen
   * @param latest after which it did not happen
   * @return the time
   * @throws StructureException if a value is not well-formed ({@code time.malformed})
   */
  static EventTime between(String earliest, String latest) {
    return between(PartialDateTime.parse(earliest), PartialDateTime.parse(latest));
  }

  /**
   * Once, at or after a value.
   *
   * @param earliest before which it did not happen
   * @return the time
   */
  static EventTime notBefore(PartialDateTime earliest) {
    return builder().earliest(earliest).build();
  }

  /**
   * Once, at or after a value: {@code notBefore("2022-02-21")}.
   *
   * @param earliest before which it did not happen
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime notBefore(String earliest) {
    return notBefore(PartialDateTime.parse(earliest));
  }

  /**
   * Once, at or before a value.
   *
   * @param latest after which it did not happen
   * @return the time
   */
  static EventTime notAfter(PartialDateTime latest) {
    return builder().latest(latest).build();
  }

  /**
   * Once, at or before a value: {@code notAfter("2022-02-28")}.
   *
   * @param latest after which it did not happen
   * @return the time
   * @throws StructureException if the value is not well-formed ({@code time.malformed})
   */
  static EventTime notAfter(String latest) {
    return notAfter(PartialDateTime.parse(latest));
  }

  /**
   * Words that nobody has resolved to a value: {@code unresolved("en", "in the coming days")}.
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
   * Words that nobody has resolved to a value, which may have translations.
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
   * This time with the zone of the values that have no offset.
   *
   * @param zone an id of the IANA time zone database, for example {@code Europe/Moscow}, or an
   *     offset such as {@code UTC+03:00}; validation reports one that is unknown
   * @return a new time
   * @throws StructureException if the zone is blank or longer than 255 characters ({@code
   *     time.malformed})
   */
  default EventTime withZone(String zone) {
    return toBuilder().zone(zone).build();
  }

  /**
   * This time, as one at which something happened again and again: {@code
   * EventTime.since("2022-05").withText("en", "every Friday").asRecurring()}.
   *
   * @return a new time
   */
  default EventTime asRecurring() {
    return toBuilder().recurring(true).build();
  }

  /**
   * This time, as one that is near the truth rather than the truth.
   *
   * @return a new time
   */
  default EventTime asApproximate() {
    return toBuilder().approximate(true).build();
  }

  /**
   * This time, as one that the report itself doubts.
   *
   * @return a new time
   */
  default EventTime asUncertain() {
    return toBuilder().uncertain(true).build();
  }

  /**
   * How precisely the values are given: {@link Precision#MONTH} for {@code 2022-02}; of two values,
   * that of the coarser. It does not say how near each other two bounds are.
   *
   * @return the precision; absent when unresolved
   */
  default Optional<Precision> precision() {
    return Stream.of(at(), from(), to(), earliest(), latest())
        .flatMap(Optional::stream)
        .map(PartialDateTime::precision)
        .min(Comparator.naturalOrder());
  }

  /**
   * The first instant at which it can have happened, or that which lasted can have begun: of {@code
   * at}, {@code from} or {@code earliest} the {@linkplain PartialDateTime#first(ZoneId) first}
   * instant.
   *
   * <p>An offset in the value counts before this time's own {@linkplain #zone() zone}, and that
   * before the one given. If its own zone is stated but unknown, the value may be meant in any
   * zone, and the instant is the first in all of them, at UTC+18. The bounds of an approximate or
   * uncertain time are those of its values as they stand; how far the truth may lie from them
   * nobody has said.
   *
   * @param zone the zone of a value for which none is stated
   * @return the instant; absent when unbounded or unresolved
   * @see #earliest()
   */
  default Optional<Instant> first(ZoneId zone) {
    ZoneId used = zoneOr(zone, ZoneOffset.MAX);
    return at().or(this::from).or(this::earliest).map(value -> value.first(used));
  }

  /**
   * The last instant at which it can have happened, or that which lasted can have ended: of {@code
   * at}, {@code to} or {@code latest} the {@linkplain PartialDateTime#last(ZoneId) last} instant.
   *
   * <p>Zones, approximate and uncertain times are as for {@link #first(ZoneId)}; in an unknown zone
   * the instant is the last in all zones, at UTC-18.
   *
   * @param zone the zone of a value for which none is stated
   * @return the instant; absent when unbounded, unresolved or ongoing
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
   * How this time lies to another, as far as it is certain.
   *
   * <pre>{@code
   * EventTime day = EventTime.on(2022, 2, 21);
   * day.relationTo(EventTime.on(2022, 2, 22), paris);          // BEFORE
   * day.relationTo(EventTime.at("2022-02"), paris);            // WITHIN
   * day.relationTo(EventTime.notBefore("2022-02-20"), paris);  // UNDETERMINED
   * }</pre>
   *
   * <p>What is compared are instants, from {@link #first(ZoneId)} to {@link #last(ZoneId)}, both
   * included. A time {@code at} a value is the whole of that moment, day, month or year, and one
   * that lasted {@code from} and {@code to} is all from the beginning of the one value to the end
   * of the other; two such times have every relation but {@link TimeRelation#UNDETERMINED}.
   *
   * <p>Where less is known, a relation is given only if it holds whatever the truth may be:
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
   * @param zone the zone of a value for which none is stated
   * @return the relation of this time to the other
   */
  default TimeRelation relationTo(EventTime other, ZoneId zone) {
    Objects.requireNonNull(other, "other");
    return TimeComparison.relation(this, other, Objects.requireNonNull(zone, "zone"));
  }

  /**
   * Whether two reports of one happening can both be right about when it was.
   *
   * <p>They can if there is a day that satisfies both: {@code 2022-02} and {@code 2022-02-21} are
   * compatible, {@code 2022-02-20} and {@code 2022-02-21} are not; two hours of one day are. Of two
   * times that lasted, the beginnings must also satisfy a common day where both are given, and so
   * must the ends.
   *
   * <p>A day is one of a calendar, and calendars of different zones disagree. The benefit of the
   * doubt goes to the reports: it is enough that a day satisfies both in the calendar of the given
   * zone or in that of an offset or zone which one of the times has. A value without offset or zone
   * is the same day in all of them. If neither time has an offset it is also enough that the days
   * are the same as they are written; so no choice of zone makes equal days differ.
   *
   * <p>Nothing conflicts with a time that is unresolved, that is uncertain, since it does not
   * insist, or that is approximate, since nobody has said how far from the truth it may be; nor
   * with one whose bounds are in the wrong order, since no day satisfies it alone.
   *
   * <p>The relation is symmetric, and every time is compatible with itself; it is not transitive.
   *
   * @param other the other time
   * @param zone the zone of a value for which none is stated
   * @return false if they conflict
   */
  default boolean isCompatibleWith(EventTime other, ZoneId zone) {
    Objects.requireNonNull(other, "other");
    return CommonDays.exist(this, other, Objects.requireNonNull(zone, "zone"));
  }

  /**
   * A builder that starts with this time.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder; the properties of exactly one of the shapes are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EventTime}. */
  final class Builder extends EventTimeBuilderBase {
    /** Unknown names are kept, and some that calendars use are paths. */
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

    /** The names of the properties that say when. */
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
