package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Rank;
import java.util.List;

/**
 * The best value of a property of an {@link Occurrence}, and why it was chosen.
 *
 * @param <T> the type of the value
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Choice<T> {
  private final T value;
  private final Event report;
  private final Reason reason;
  private final List<Event> others;

  Choice(T value, Event report, Reason reason, List<Event> others) {
    this.value = value;
    this.report = report;
    this.reason = reason;
    this.others = List.copyOf(others);
  }

  /**
   * The value.
   *
   * @return the best value
   */
  public T value() {
    return value;
  }

  /**
   * The report that has it.
   *
   * @return the best of the reports that have a value
   */
  public Event report() {
    return report;
  }

  /**
   * Why that report goes before the next best.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The other reports that have a value, the same or another.
   *
   * @return the reports that were passed over, in the order of {@link Dossier#events()}; immutable
   */
  public List<Event> others() {
    return others;
  }

  /** The report and the reason: {@code call: LATER_KNOWN}. */
  @Override
  public String toString() {
    return report.id() + ": " + reason;
  }

  /** Why one report goes before another. */
  public enum Reason {
    /** No other report has a value. */
    ONLY,
    /** The other speaks of the old date; this one of that to which it was put off. */
    NEW_DATE,
    /** The best report says otherwise whether it happened than the other does. */
    POLARITY,
    /** Its {@link Rank} is better. */
    RANK,
    /** Its source knew it later. */
    LATER_KNOWN,
    /** Its {@link Certainty} is greater. */
    MORE_CERTAIN,
    /** Its time is more precise. */
    MORE_PRECISE,
    /** It stands first in the dossier, and nothing else tells them apart. */
    FIRST;

    static Reason between(Event better, Event other, Dossier dossier) {
      return Reports.byRank().compare(better, other) != 0
          ? RANK
          : Reports.laterKnown(dossier).compare(better, other) != 0
              ? LATER_KNOWN
              : Reports.moreCertain().compare(better, other) != 0
                  ? MORE_CERTAIN
                  : Reports.morePrecise().compare(better, other) != 0 ? MORE_PRECISE : FIRST;
    }
  }
}
