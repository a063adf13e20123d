package io.github.communique.interop.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.internal.export.ExportCounter;
import io.github.communique.internal.export.ExportFile;
import io.github.communique.internal.export.Exported;
import io.github.communique.issue.ExportSummary;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the meetings in dossiers as an iCalendar calendar (RFC 5545), with one entry for each
 * meeting. Each entry combines the best values from all reports of the meeting.
 *
 * <p>The {@code UID} has the form {@code dossierId#eventId}, with the id of the best report. A date
 * without a time becomes an all-day entry with an exclusive end. A time with an offset or zone is
 * converted to UTC. A time without an offset or zone remains a local time, which calendar programs
 * display in the user's zone. Fractions of a second are omitted. {@code STATUS} is {@code
 * TENTATIVE} for proposed, intended or expected meetings and for meetings whose certainty is
 * probable or possible, {@code CANCELLED} for cancelled meetings, and {@code CONFIRMED} for other
 * planned, ongoing or past meetings. Otherwise, it is absent.
 *
 * <p>A calendar entry requires a date. The writer therefore skips a meeting if its time:
 *
 * <ul>
 *   <li>is missing, recurring, approximate or uncertain;
 *   <li>is not precise to the day;
 *   <li>consists only of a text or of bounds;
 *   <li>is a period without a start or an end;
 *   <li>is in an unknown zone;
 *   <li>ends before it starts;
 *   <li>has a start and an end of different kinds: date, local time, or time with an offset or
 *       zone.
 * </ul>
 *
 * <p>Meetings that are negative, hypothetical, postponed or failed, and meetings whose reports all
 * have the rank {@code deprecated}, and meetings in a retracted dossier are also skipped. The
 * {@code write} methods count the skipped meetings for each reason.
 *
 * <p>If all meetings are skipped, the output is empty, because RFC 5545 requires at least one
 * entry. An entry contains only the time, the status, the name or summary, the participants, the
 * first place and the medium of the meeting. Participants with the role {@code absent} and places
 * with the role {@code near} are omitted.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MeetingCalendar {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Map<Status, String> STATUSES =
      Map.of(
          Status.PROPOSED, "TENTATIVE",
          Status.INTENDED, "TENTATIVE",
          Status.EXPECTED, "TENTATIVE",
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
   * Returns a calendar writer.
   *
   * @param stamp the time of creation, which becomes the {@code DTSTAMP} of all entries; any
   *     fraction of a second is omitted
   * @return the writer
   * @throws IllegalArgumentException if the year in UTC is outside the range that iCalendar
   *     supports, from 1 to 9999
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
   * Writes the meetings in a dossier to a stream.
   *
   * @param dossier the dossier
   * @param out the target stream, encoded in UTF-8; flushed, but not closed
   * @return the number of written and skipped meetings
   * @throws IOException if writing to the stream fails
   */
  public ExportSummary write(Dossier dossier, OutputStream out) throws IOException {
    return write(Stream.of(Objects.requireNonNull(dossier, "dossier")), out);
  }

  /**
   * Writes the meetings in any number of dossiers to a file, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param file the target file, which is empty if all meetings are skipped. An existing file is
   *     replaced only after all data is written.
   * @return the number of written and skipped meetings
   * @throws IOException if the file cannot be written
   */
  public ExportSummary write(Stream<Dossier> dossiers, Path file) throws IOException {
    return ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes the meetings in any number of dossiers to a stream, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param out the target stream, encoded in UTF-8; flushed, but not closed
   * @return the number of written and skipped meetings
   * @throws IOException if writing to the stream fails
   */
  public ExportSummary write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
    return ExportFile.write(dossiers, out, this::write);
  }

  private void write(Stream<Dossier> dossiers, OutputStream out, ExportCounter counter)
      throws IOException {
    ContentLines lines = new ContentLines();
    for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
      for (Exported event : Exported.ofOccurrences(dossier, Meeting.class, counter)) {
        Optional<EntryTime> time =
            EntryTime.of(event, reason -> counter.addSkipped(event.skipped(reason)));
        if (time.isPresent()) {
          addEntry(event, time.get(), lines);
          counter.addWritten();
        }
      }
      out.write(lines.take().getBytes(UTF_8));
    }
    lines.end();
    out.write(lines.take().getBytes(UTF_8));
    out.flush();
  }

  private void addEntry(Exported event, EntryTime time, ContentLines lines) {
    Meeting meeting = (Meeting) event.report();
    lines.begin();
    lines.add("BEGIN", "VEVENT");
    lines.addText("UID", event.address());
    lines.add("DTSTAMP", UTC.format(stamp));
    time.addTo(lines);
    boolean unsure =
        meeting.certainty() == Certainty.PROBABLE || meeting.certainty() == Certainty.POSSIBLE;
    String status = STATUSES.get(meeting.status());
    status = unsure && "CONFIRMED".equals(status) ? "TENTATIVE" : status;
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
    event
        .venues()
        .findFirst()
        .flatMap(place -> event.dossier().resolve(place.location()))
        .map(Location::name)
        .ifPresent(place -> lines.addText("LOCATION", place.value()));
    meeting.medium().ifPresent(medium -> lines.addText("CATEGORIES", medium.value()));
    lines.add("END", "VEVENT");
  }
}
