package io.github.communique.internal.export;

import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the written and skipped events of an export, using constant memory. */
public final class ExportCounter {
  /** The maximum number of skipped events in a summary. */
  private static final int MOST_SKIPPED = 1000;

  private final Map<String, Long> reasons = new LinkedHashMap<>();
  private final List<SkippedEvent> firstSkipped = new ArrayList<>();
  private long written;

  /** Counts an event that the output contains. */
  public void addWritten() {
    written++;
  }

  /**
   * Counts an event that the output does not contain. The reason must not contain values of the
   * event, because this counter stores each distinct reason in memory.
   */
  public void addSkipped(SkippedEvent skipped) {
    reasons.merge(skipped.reason(), 1L, Long::sum);
    if (firstSkipped.size() < MOST_SKIPPED) {
      firstSkipped.add(skipped);
    }
  }

  /** Returns the summary of all events counted so far. */
  ExportSummary summary() {
    return ExportSummary.of(written, reasons, firstSkipped);
  }
}
