package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Condition;
import io.github.communique.Event;
import io.github.communique.Provision;
import io.github.communique.internal.text.MissingModule;
import java.util.List;

/**
 * An intended or planned event that is still open, according to the best report of its occurrence.
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
   * @return the best report of the occurrence
   */
  public Event event() {
    return event;
  }

  /**
   * The conditions of the commitment.
   *
   * @return an immutable list without duplicates. The list starts with the conditions from the best
   *     report that contains conditions. The conditions of {@linkplain Provision#fulfilledBy() the
   *     provisions that the event fulfils} follow. Reasons are excluded.
   */
  public List<Condition> conditions() {
    return conditions;
  }

  /** Returns the id of the event. */
  @Override
  public String toString() {
    return event.id();
  }
}
