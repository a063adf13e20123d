package io.github.communique.validation;

import io.github.communique.Event;
import java.util.List;

/**
 * One happening in the world and all reports of it. It is computed, never stored; {@link
 * Occurrences} finds them.
 *
 * <p>The reports are events of one kind that positive relations of type {@code same-event} join,
 * directly or by way of others. A relation of type {@code reschedules} joins the new date to the
 * old plan.
 */
public final class Occurrence {
  private final List<Event> reports;
  private final List<List<Event>> accounts;

  Occurrence(List<Event> reports, List<List<Event>> accounts) {
    this.reports = List.copyOf(reports);
    this.accounts = List.copyOf(accounts);
  }

  /**
   * The reports of the happening.
   *
   * @return the events, at least one, in the order of {@code dossier.events()}; immutable
   */
  public List<Event> reports() {
    return reports;
  }

  /**
   * The reports that speak of the same date: those that {@code same-event} alone joins, without
   * such as a new date has overtaken. Between old plan and new date nothing is a conflict.
   */
  List<List<Event>> accounts() {
    return accounts;
  }

  /** The ids of the reports. */
  @Override
  public String toString() {
    return reports.stream().map(Event::id).toList().toString();
  }
}
