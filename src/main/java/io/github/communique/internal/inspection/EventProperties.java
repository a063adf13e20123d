package io.github.communique.internal.inspection;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.vocabulary.Role;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties that several types of events have, but not all types. */
public final class EventProperties {
  private EventProperties() {}

  /** Returns the duration of a meeting or an action. */
  public static Optional<Duration> duration(Event event) {
    return event instanceof Meeting meeting
        ? meeting.duration()
        : event instanceof Action action ? action.duration() : Optional.empty();
  }

  /** Returns the meeting at which a statement was made or an agreement was reached. */
  public static Optional<Ref<Meeting>> occasion(Event event) {
    return event instanceof Statement statement
        ? statement.during()
        : event instanceof Agreement agreement ? agreement.reachedAt() : Optional.empty();
  }

  /** Returns the participations, except those with the role {@code absent}. */
  public static Stream<Participation> attending(Event event) {
    return event.participations().stream()
        .filter(participation -> participation.role().filter(Role.ABSENT::equals).isEmpty());
  }
}
