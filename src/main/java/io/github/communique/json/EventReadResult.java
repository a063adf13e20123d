package io.github.communique.json;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Event;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a separate event: the readable part and the issues.
 *
 * <p>As in a {@link ReadResult}, a fault leaves out the smallest optional property or list element
 * around it. Check {@link #isComplete()} before writing the event back.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class EventReadResult {
  private final @Nullable Event event;
  private final List<Issue> issues;
  private final boolean complete;

  EventReadResult(@Nullable Event event, List<Issue> issues, boolean complete) {
    this.event = event;
    this.issues = List.copyOf(issues);
    this.complete = complete;
  }

  /**
   * The event, without the parts that could not be read.
   *
   * @return the event; absent if it could not be read at all
   */
  public Optional<Event> event() {
    return Optional.ofNullable(event);
  }

  /**
   * All issues of the document.
   *
   * @return the issues in the order of {@link ReadResult#issues()}; immutable
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The issues as the {@code errors} of a problem details object (RFC 9457), for an application to
   * return with a status.
   *
   * @return for each issue its {@link Issue#toProblemError()}; immutable
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues.stream().map(Issue::toProblemError).toList();
  }

  /**
   * Whether the event contains all of the document's data.
   *
   * @return true if no issue is an error
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The event, if it contains all of the document's data.
   *
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public Event orThrow() {
    if (event == null || !complete) {
      throw new DossierReadException(issues);
    }
    return event;
  }

  /** The id of the event, whether it is complete, and the first issues, on one line. */
  @Override
  public String toString() {
    String read = event == null ? "no event" : "event " + event.id();
    return DossierReadException.summary(read, complete, issues);
  }
}
