package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report of contact between people, for example a visit, a summit, a telephone call or talks.
 *
 * <pre>{@code
 * Meeting call = Meeting.builder().id("call").status(OCCURRED).medium(PHONE)
 *     .participant(macron, INITIATOR).participant(putin)
 *     .time(EventTime.on(2022, 2, 21)).duration(Duration.ofMinutes(105))
 *     .topic("en", "a ceasefire in eastern Ukraine").build();
 * }</pre>
 *
 * <p>The purpose of the meeting ({@link #purpose()}) and the medium of the contact ({@link
 * #medium()}) are independent of each other. A {@link Relation} of type {@code aims-at} links the
 * meeting to the event that the meeting is intended to bring about.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("meeting")
@JsonPropertyOrder({
  "type",
  "id",
  "summary",
  "status",
  "polarity",
  "certainty",
  "asOf",
  "time",
  "places",
  "topics",
  "name",
  "purpose",
  "medium",
  "duration",
  "participants",
  "conditions",
  "articles",
  "attributions",
  "identifiers",
  "classifications",
  "quantities",
  "evidence",
  "confidence",
  "rank"
})
public sealed interface Meeting extends Event permits ImmutableMeeting {
  @Override
  default EventType type() {
    return EventType.MEETING;
  }

  /**
   * The name of the meeting.
   *
   * @return the name; absent if the meeting does not have a name
   */
  Optional<LocalizedText> name();

  /**
   * The purpose of the meeting.
   *
   * @return the purpose, for example {@code negotiate}
   */
  Optional<Purpose> purpose();

  /**
   * The medium of the contact.
   *
   * @return the medium, for example {@code phone}
   */
  Optional<Medium> medium();

  /**
   * The duration of the meeting.
   *
   * @return the duration; in JSON, it is written in hours, minutes and seconds, for example {@code
   *     PT1H45M}
   */
  Optional<Duration> duration();

  /**
   * The participants.
   *
   * @return the participants, in the order of the report; empty if the report does not name any
   */
  List<Participation> participants();

  @Override
  default List<Participation> participations() {
    return participants();
  }

  /**
   * Returns a builder with the values of this meeting.
   *
   * @return a new builder
   */
  @Override
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Meeting}; the id and the status are required. */
  final class Builder extends MeetingBuilderBase {
    Builder() {}
  }
}
