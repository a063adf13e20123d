package io.github.communique.interop.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.internal.export.ExportFile;
import io.github.communique.internal.export.Exported;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the meetings of dossiers as a calendar of iCalendar (RFC 5545): an entry for each meeting,
 * with the best values of its reports.
 *
 * <p>The {@code UID} is {@code dossierId#eventId} of the best report. A day becomes an all-day
 * entry whose end is exclusive; a time of day with an offset, or in a zone, becomes UTC; without
 * them it is local to whoever looks at the calendar. Fractions of a second are dropped. {@code
 * STATUS} is {@code TENTATIVE} for what is proposed or intended, {@code CANCELLED} for what is
 * cancelled, {@code CONFIRMED} for what is planned, ongoing or occurred, and absent otherwise.
 *
 * <p>A calendar needs a day. Meetings with a month, a year, bounds or words as their time, or with
 * none, are left out, and so are meetings in an unknown zone, with an offset or zone for only one
 * of start and end, and meetings that did not happen. Their addresses are returned. If no entry
 * remains, nothing is written, because a calendar needs an entry. Lost is everything else that is
 * not the summary, the participants, the place and the medium.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MeetingCalendar {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Map<Status, String> STATUSES =
      Map.of(
          Status.PROPOSED, "TENTATIVE",
          Status.INTENDED, "TENTATIVE",
          Status.PLANNED, "CONFIRMED",
          Status.ONGOING, "CONFIRMED",
          Status.OCCURRED, "CONFIRMED",
          Status.CANCELLED, "CANCELLED");

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final Instant stamp;

  private MeetingCalendar(Instant stamp) {
    this.stamp = stamp;
  }

  /**
   * A writer of calendars.
   *
   * @param stamp when the calendar is made, the {@code DTSTAMP} of all entries; the fraction of a
   *     second is dropped
   * @return the writer
   * @throws IllegalArgumentException if the year is not from 1 to 9999, which iCalendar requires
   */
  public static MeetingCalendar stamped(Instant stamp) {
    Objects.requireNonNull(stamp, "stamp");
    if (stamp.isBefore(FIRST) || stamp.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "stamp must be in the years 1 to 9999, which iCalendar can write; found " + stamp);
    }
    return new MeetingCalendar(stamp);
  }

  /**
   * Writes the meetings of a dossier.
   *
   * @param dossier the dossier
   * @param out where to, in UTF-8; flushed and not closed
   * @return the addresses, {@code dossierId#eventId}, of the meetings that were left out; immutable
   * @throws IOException if it cannot be written
   */
  public List<String> write(Dossier dossier, OutputStream out) throws IOException {
    return write(Stream.of(Objects.requireNonNull(dossier, "dossier")), out);
  }

  /**
   * Writes the meetings of many dossiers to a file.
   *
   * @param dossiers the dossiers; not closed
   * @param file where to; an existing file is replaced; empty if no entry remains
   * @return the addresses of the meetings that were left out, in the order of the dossiers;
   *     immutable
   * @throws IOException if it cannot be written
   */
  public List<String> write(Stream<Dossier> dossiers, Path file) throws IOException {
    List<String> leftOut = new ArrayList<>();
    ExportFile.write(dossiers, file, (all, out) -> leftOut.addAll(write(all, out)));
    return List.copyOf(leftOut);
  }

  /**
   * Writes the meetings of many dossiers.
   *
   * @param dossiers the dossiers; not closed
   * @param out where to, in UTF-8; flushed and not closed
   * @return the addresses of the meetings that were left out, in the order of the dossiers;
   *     immutable
   * @throws IOException if it cannot be written
   */
  public List<String> write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(out, "out");
    ContentLines lines = new ContentLines();
    List<String> leftOut = new ArrayList<>();
    for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
      for (Exported event : Exported.ofHappenings(dossier)) {
        if (event.report() instanceof Meeting meeting && !addEntry(event, meeting, lines)) {
          leftOut.add(event.address());
        }
      }
      out.write(lines.take().getBytes(UTF_8));
    }
    lines.end();
    out.write(lines.take().getBytes(UTF_8));
    out.flush();
    return List.copyOf(leftOut);
  }

  private boolean addEntry(Exported event, Meeting meeting, ContentLines lines) {
    Optional<EntryTime> time = EntryTime.of(event);
    if (time.isEmpty() || !EntryTime.isAsserted(event)) {
      return false;
    }
    lines.begin();
    lines.add("BEGIN", "VEVENT");
    lines.addText("UID", event.address());
    lines.add("DTSTAMP", UTC.format(stamp));
    time.get().addTo(lines);
    String status = STATUSES.get(meeting.status());
    if (status != null) {
      lines.add("STATUS", status);
    }
    String names = String.join(", ", event.names());
    String summary = meeting.name().or(meeting::summary).map(LocalizedText::value).orElse(names);
    if (!summary.isEmpty()) {
      lines.addText("SUMMARY", summary);
    }
    if (!names.isEmpty()) {
      lines.addText("DESCRIPTION", names);
    }
    event.places().stream()
        .findFirst()
        .flatMap(place -> event.dossier().resolve(place.location()))
        .map(Location::name)
        .ifPresent(place -> lines.addText("LOCATION", place.value()));
    meeting.medium().ifPresent(medium -> lines.addText("CATEGORIES", medium.value()));
    lines.add("END", "VEVENT");
    return true;
  }
}
