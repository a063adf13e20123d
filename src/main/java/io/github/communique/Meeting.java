package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.Rank;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A report of people in contact: a visit, a summit, a telephone call, talks.
 *
 * <pre>{@code
 * Meeting call = Meeting.builder().id("call").status(OCCURRED).medium(PHONE)
 *     .participant(macron, INITIATOR).participant(putin)
 *     .time(EventTime.on(2022, 2, 21)).duration(Duration.ofMinutes(105))
 *     .topic("en", "a ceasefire in eastern Ukraine").build();
 * }</pre>
 *
 * <p>What it is for ({@link #purpose()}) and how people are in contact ({@link #medium()}) are two
 * things. What it is hoped to bring about is a {@link Relation} of type {@code aims-at}.
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
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  @JsonProperty("type")
  @Override
  default EventType type() {
    return EventType.MEETING;
  }

  /**
   * What the meeting is called.
   *
   * @return the name, for meetings that have one
   */
  @JsonProperty("name")
  Optional<LocalizedText> name();

  /**
   * What it is for.
   *
   * @return negotiate, mediate, visit …
   */
  @JsonProperty("purpose")
  Optional<Purpose> purpose();

  /**
   * How people are in contact.
   *
   * @return in-person, phone, video …
   */
  @JsonProperty("medium")
  Optional<Medium> medium();

  /**
   * How long it took, or is to take.
   *
   * @return the duration, in hours, minutes and seconds: {@code PT1H45M} in JSON
   */
  @JsonProperty("duration")
  Optional<Duration> duration();

  /**
   * Who meets.
   *
   * @return the participants, in the order of the report; none means that it names nobody
   */
  @JsonProperty("participants")
  List<Participation> participants();

  @Override
  default List<Participation> participations() {
    return participants();
  }

  /**
   * A builder that starts with this meeting.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Meeting}; the id and the status are required. */
  final class Builder extends ImmutableMeeting.Builder
      implements EventBuilder<Builder>, ParticipantsBuilder<Builder> {
    Builder() {
      polarity(Polarity.POSITIVE);
      certainty(Certainty.UNSPECIFIED);
      rank(Rank.NORMAL);
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Meeting#name() name}.
     *
     * @param language a tag of BCP 47
     * @param name what the meeting is called
     * @return this builder
     */
    public Builder name(String language, String name) {
      return name(LocalizedText.of(language, name));
    }

    @Override
    public Builder extension(String name, @Nullable Object value) {
      return extensions(super.build().extensions().with(name, value));
    }

    /**
     * Builds the meeting.
     *
     * @return an immutable meeting
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Meeting build() {
      Meeting built = super.build();
      EventStructure.check(Meeting.class, built)
          .elements("participants", built.participants())
          .verify();
      return built;
    }
  }
}
