package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The best value of a property of an {@link Occurrence}, and the reason why it was chosen.
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
   * The report that contains the value.
   *
   * @return the best report that contains a value
   */
  public Event report() {
    return report;
  }

  /**
   * The reason why this report is preferred to the second-best report.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The other reports that contain a value for the property. Reports whose value equals the chosen
   * value are included.
   *
   * @return an immutable list of the other reports, in the order of {@link Dossier#events()}
   */
  public List<Event> others() {
    return others;
  }

  /** Returns the id of the report and the reason, for example {@code call: LATER_KNOWN}. */
  @Override
  public String toString() {
    return report.id() + ": " + reason;
  }

  /**
   * The reason why one report is preferred to another report. A minor version may add constants.
   */
  public enum Reason {
    /** No other report contains a value. */
    ONLY,
    /**
     * The event was rescheduled: this report contains the new date, and the other report contains
     * the old date.
     */
    NEW_DATE,
    /** This report has the same polarity as the best report, and the other report does not. */
    POLARITY,
    /** The {@link Rank} of this report is higher. */
    RANK,
    /** The other report is {@linkplain Status#HYPOTHETICAL hypothetical}. */
    NOT_HYPOTHETICAL,
    /** The time of knowledge of this report is later. */
    LATER_KNOWN,
    /** The {@link Certainty} of this report is greater. */
    MORE_CERTAIN,
    /** The time of this report is more precise. */
    MORE_PRECISE,
    /** No other reason applies, and this report precedes the other report in the dossier. */
    FIRST;

    static Reason between(Event better, Event other, Dossier dossier) {
      Map<Reason, Comparator<Event>> criteria = new LinkedHashMap<>();
      criteria.put(RANK, Reports.byRank());
      criteria.put(NOT_HYPOTHETICAL, Reports.asserted());
      criteria.put(LATER_KNOWN, Reports.laterKnown(dossier));
      criteria.put(MORE_CERTAIN, Reports.moreCertain());
      criteria.put(MORE_PRECISE, Reports.morePrecise());
      return criteria.entrySet().stream()
          .filter(criterion -> criterion.getValue().compare(better, other) != 0)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(FIRST);
    }
  }
}
