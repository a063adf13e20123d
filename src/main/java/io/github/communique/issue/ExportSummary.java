package io.github.communique.issue;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.communique.internal.text.Quoted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The summary of an export: the numbers of written and skipped events, and the reasons for skipping
 * them.
 *
 * <pre>{@code
 * ExportSummary summary = MeetingCalendar.stamped(Instant.now()).write(dossier, System.out);
 * System.out.println(summary);
 * // 12 events written, 1 skipped: its time is not precise to the day (1)
 * summary.firstSkipped().forEach(System.out::println);
 * // urn:uuid:…#talks skipped: its time is not precise to the day
 * }</pre>
 *
 * <p>If the export writes every report, each report is an event. Otherwise, each occurrence is an
 * event, regardless of the number of its reports. Each event is counted once, as written or as
 * skipped, even if the output contains several rows or features for the event. An export of
 * meetings does not count events of other kinds.
 *
 * <p>The size of a summary is limited: a summary contains at most 1,000 skipped events, and each
 * reason is one of a small fixed set of texts.
 *
 * <p>Only the library creates instances. This class is immutable and thread-safe.
 */
public final class ExportSummary {
  private final long written;
  private final long skipped;
  private final Map<String, Long> reasons;
  private final List<SkippedEvent> firstSkipped;

  private ExportSummary(long written, Map<String, Long> reasons, List<SkippedEvent> firstSkipped) {
    this.written = written;
    this.reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    this.firstSkipped = List.copyOf(firstSkipped);
    this.skipped = this.reasons.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Creates a summary with copies of the map and the list.
   *
   * @param written the number of written events
   * @param reasons a map from reasons to the number of events skipped for each reason
   * @param firstSkipped the first skipped events
   * @return a new summary
   */
  public static ExportSummary of(
      long written, Map<String, Long> reasons, List<SkippedEvent> firstSkipped) {
    return new ExportSummary(
        written,
        Objects.requireNonNull(reasons, "reasons"),
        Objects.requireNonNull(firstSkipped, "firstSkipped"));
  }

  /**
   * The number of events that the output contains.
   *
   * @return the number of events, not of rows or features
   */
  @JsonProperty(index = 0)
  public long written() {
    return written;
  }

  /**
   * The number of events that the output does not contain.
   *
   * @return the sum of the values of {@link #reasons()}
   */
  @JsonProperty(index = 1)
  public long skipped() {
    return skipped;
  }

  /**
   * The number of skipped events for each reason.
   *
   * @return an immutable map from {@linkplain SkippedEvent#reason() reasons} to the number of
   *     events, in order of first occurrence
   */
  @JsonProperty(index = 2)
  public Map<String, Long> reasons() {
    return reasons;
  }

  /**
   * The first skipped events.
   *
   * @return an immutable list of at most 1,000 events, in the order of the dossiers
   */
  @JsonProperty(index = 3)
  public List<SkippedEvent> firstSkipped() {
    return firstSkipped;
  }

  /** Compares the numbers, the reasons and the first skipped events. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExportSummary summary
        && written == summary.written
        && reasons.equals(summary.reasons)
        && firstSkipped.equals(summary.firstSkipped);
  }

  @Override
  public int hashCode() {
    return Objects.hash(written, reasons, firstSkipped);
  }

  /**
   * Returns the summary on a single line, for example {@code 12 events written, 3 skipped: its time
   * is not precise to the day (2); it does not have a time (1)}.
   */
  @Override
  public String toString() {
    String counts =
        reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
            .collect(Collectors.joining("; "));
    String summary =
        written + (written == 1 ? " event" : " events") + " written, " + skipped + " skipped";
    return Quoted.line(counts.isEmpty() ? summary : summary + ": " + counts);
  }
}
