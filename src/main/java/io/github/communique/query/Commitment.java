package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Provision;
import io.github.communique.internal.text.MissingModule;
import java.util.List;

/**
 * An intended or planned event that has not begun, ended or been cancelled according to any report.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Commitment {
  private final Event event;
  private final List<Condition> conditions;

  Commitment(Event event, List<Condition> conditions) {
    this.event = event;
    this.conditions = List.copyOf(conditions);
  }

  /**
   * The intended or planned event.
   *
   * @return the best report of it
   */
  public Event event() {
    return event;
  }

  /**
   * The conditions of the commitment.
   *
   * @return the conditions of the best report that has any, without reasons, then those of
   *     {@linkplain Provision#fulfilledBy() the provisions that it fulfils}; without duplicates;
   *     immutable
   */
  public List<Condition> conditions() {
    return conditions;
  }

  /** The id of the event. */
  @Override
  public String toString() {
    return event.id();
  }
}
