package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Provision;
import io.github.communique.internal.text.MissingModule;
import java.util.List;

/** Something intended or planned that no report says has begun, been done or been called off. */
@JsonFilter(MissingModule.MESSAGE)
public final class Commitment {
  private final Event event;
  private final List<Condition> conditions;

  Commitment(Event event, List<Condition> conditions) {
    this.event = event;
    this.conditions = List.copyOf(conditions);
  }

  /**
   * What is intended or planned.
   *
   * @return the best report of it
   */
  public Event event() {
    return event;
  }

  /**
   * What it waits for.
   *
   * @return the conditions, without those that only explain, of the best report that has any, then
   *     those of {@linkplain Provision#fulfilledBy() the provisions that it is to fulfil}; each
   *     once; immutable
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
