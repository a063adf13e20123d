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
 * The result of reading a single event: the readable part and the issues.
 *
 * <p>As in a {@link ReadResult}, an error removes the smallest enclosing optional property or list
 * element. Check {@link #isComplete()} before you write the event back.
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
   * @return the event; absent if no part of it could be read
   */
  public Optional<Event> event() {
    return Optional.ofNullable(event);
  }

  /**
   * All issues of the document.
   *
   * @return an immutable list of the issues, in the order of {@link ReadResult#issues()}
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * The issues as the {@code errors} member of a problem details object (RFC 9457), for the body of
   * an HTTP response.
   *
   * @return an immutable list with the {@link Issue#toProblemError()} map of each issue
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues.stream().map(Issue::toProblemError).toList();
  }

  /**
   * Returns whether the event contains all the data in the document.
   *
   * @return true if no issue is an error
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Returns the event if it contains all the data in the document.
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

  /**
   * Returns a summary on one line: the id of the event, whether the event is complete, and the
   * first issues.
   */
  @Override
  public String toString() {
    String read = event == null ? "no event" : "event " + event.id();
    return DossierReadException.summary(read, complete, issues);
  }
}
