package io.github.communique.issue;

import io.github.communique.internal.text.Quoted;
import java.util.Objects;

/**
 * An event that an export skipped, and the reason.
 *
 * <pre>{@code
 * ExportSummary summary = MeetingCalendar.stamped(Instant.now()).write(dossier, System.out);
 * summary.firstSkipped().forEach(System.out::println);
 * // urn:uuid:…#talks skipped: its time is not precise to the day
 * }</pre>
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param dossierId the id of the dossier
 * @param eventId the id of the event in the dossier. If several events report the same occurrence,
 *     this is the id of the best report or, if all reports are deprecated, of the first report
 * @param reason the reason in English, for human readers: one of a small set of texts, which may
 *     change in later versions
 */
public record SkippedEvent(String dossierId, String eventId, String reason) {
  /**
   * Creates an instance. The components must not be null.
   *
   * @param dossierId the id of the dossier
   * @param eventId the id of the event in the dossier
   * @param reason the reason in English, on a single line; text longer than 2,000 characters is
   *     truncated, and unsafe characters are escaped as in an {@link Issue}
   */
  public SkippedEvent {
    Objects.requireNonNull(dossierId, "dossierId");
    Objects.requireNonNull(eventId, "eventId");
    reason = Quoted.line(Objects.requireNonNull(reason, "reason"));
  }

  /**
   * Returns the event and the reason on a single line, for example {@code urn:uuid:…#talks skipped:
   * its time is not precise to the day}.
   */
  @Override
  public String toString() {
    return Quoted.line(dossierId + "#" + eventId + " skipped: " + reason);
  }
}
