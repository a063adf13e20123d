package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.Certainty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A present or past post, membership, nationality or personal relationship of an actor, for example
 * president of a state, member of a party or lawyer of a suspect.
 *
 * <pre>{@code
 * Affiliation.builder().title("en", "President").organization("france")
 *     .period(EventTime.since("2017-05-14")).build();
 * }</pre>
 *
 * <p>All properties are optional. To record the capacity in which an actor takes part in one event,
 * use {@link Participation#capacity()}. Validation compares the capacity with the affiliations
 * ({@code actor.affiliation-not-held}).
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "kind",
  "title",
  "organization",
  "former",
  "period",
  "certainty",
  "attributions",
  "evidence"
})
public sealed interface Affiliation extends Extensible, Serializable permits ImmutableAffiliation {
  /**
   * The kind of relationship, as a term that a program can recognize without interpreting the
   * title.
   *
   * @return the kind, for example {@code citizen}; absent for posts and memberships
   */
  Optional<AffiliationKind> kind();

  /**
   * The title of the post, the name of the profession, or the relationship to the other actor, for
   * example "brother".
   *
   * @return the title; absent for a membership without a title, or if not stated
   */
  Optional<LocalizedText> title();

  /**
   * The state, body or group to which the post belongs, or the other person in a personal
   * relationship.
   *
   * @return the actor; absent if not stated
   */
  Optional<Ref<Actor>> organization();

  /**
   * Whether the affiliation ended before the report, at a time that the report does not state, as
   * in "a former dock worker".
   *
   * @return true if the affiliation is a former affiliation; not required if the {@linkplain
   *     #period() period} has an end
   */
  boolean former();

  /**
   * The period of the post.
   *
   * @return the period; absent if not stated
   */
  Optional<EventTime> period();

  /**
   * The certainty with which the report states that the actor holds or held the post.
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
   * The passages that support the affiliation.
   *
   * @return the passages
   */
  List<Evidence> evidence();

  /**
   * Returns a builder with the values of this affiliation.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; no property is required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Affiliation}. */
  final class Builder extends AffiliationBuilderBase {
    Builder() {}
  }
}
