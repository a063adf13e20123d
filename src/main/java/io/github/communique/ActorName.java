package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name of an actor, together with a period, a certainty or a source.
 *
 * <pre>{@code
 * ActorName.builder().text("en", "Upper Volta").period(EventTime.until("1984-08-03")).build();
 * ActorName.builder().text("en", "Abu Omar").attributedTo(elysee).build();
 * }</pre>
 *
 * <p>Record a name without a period, certainty or source as an {@linkplain Actor#aliases() alias}.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"text", "period", "certainty", "attributions", "evidence"})
public sealed interface ActorName extends Extensible, Serializable permits ImmutableActorName {
  /**
   * The name.
   *
   * @return the name, in one or more languages
   */
  @JsonProperty(required = true)
  LocalizedText text();

  /**
   * The period during which the actor had the name.
   *
   * @return the period; absent if not stated
   */
  Optional<EventTime> period();

  /**
   * The certainty with which the report states that the actor has or had the name.
   *
   * @return the certainty; {@code unspecified} if the report does not indicate it
   */
  @JsonProperty(defaultValue = "unspecified")
  Certainty certainty();

  /**
   * The sources of the report.
   *
   * @return the sources; empty if the article itself is the source
   */
  List<Attribution> attributions();

  /**
   * The passages that support the name.
   *
   * @return the passages
   */
  List<Evidence> evidence();

  /**
   * Returns a builder with the values of this name.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code text} is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link ActorName}. */
  final class Builder extends ActorNameBuilderBase {
    Builder() {}
  }
}
