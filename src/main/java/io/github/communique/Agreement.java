package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.EventType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A report that two or more parties commit themselves to something. Agreements range from oral
 * promises in a telephone call to treaties.
 *
 * <pre>{@code
 * Agreement accord = Agreement.builder().id("accord").status(OCCURRED).form(UNDERSTANDING)
 *     .party(macron).party(putin).reachedAt(call)
 *     .provision("en", "both work for a meeting of the contact group within hours").build();
 * }</pre>
 *
 * <p>A commitment, even an oral one, is an agreement if a party could later be accused of breaking
 * it. Otherwise, represent it as a {@link Statement} with the act {@code agree}. Represent the
 * steps of an agreement, such as signing, ratification and entry into force, as {@link Action}s,
 * and link each step to the agreement with a {@link Relation} of type {@code concerns}.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("agreement")
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
  "form",
  "stage",
  "parties",
  "provisions",
  "reachedAt",
  "validity",
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
public sealed interface Agreement extends Event permits ImmutableAgreement {
  @Override
  default EventType type() {
    return EventType.AGREEMENT;
  }

  /**
   * The name of the agreement.
   *
   * @return the name; absent if the agreement does not have a name
   */
  Optional<LocalizedText> name();

  /**
   * The form of the agreement.
   *
   * @return the form, for example {@code ceasefire}
   */
  Optional<AgreementForm> form();

  /**
   * The stage that the agreement has reached at the time given by {@link #asOf()}.
   *
   * @return the stage, for example {@code signed}
   */
  Optional<AgreementStage> stage();

  /**
   * The parties.
   *
   * @return the parties, in the order of the report; empty if the report does not name any
   */
  List<Participation> parties();

  /**
   * The provisions of the agreement: obligations, permissions and prohibitions.
   *
   * @return the provisions, in the order of the report
   */
  List<Provision> provisions();

  /**
   * The meeting at which the agreement was reached.
   *
   * @return a reference to a meeting
   */
  Optional<Ref<Meeting>> reachedAt();

  /**
   * The period during which the agreement applies.
   *
   * @return the period
   */
  Optional<EventTime> validity();

  @Override
  default List<Participation> participations() {
    return parties();
  }

  /**
   * Returns a builder with the values of this agreement.
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

  /** A builder for {@link Agreement}; the id and the status are required. */
  final class Builder extends AgreementBuilderBase {
    Builder() {}

    /**
     * Adds an obligation to the {@linkplain Agreement#provisions() provisions}.
     *
     * @param language the language of the text, as a BCP 47 language tag such as {@code en}
     * @param text the wording of the obligation
     * @return this builder
     */
    public Builder provision(String language, String text) {
      return provision(LocalizedText.of(language, Objects.requireNonNull(text, "text")));
    }

    /**
     * Adds an obligation to the {@linkplain Agreement#provisions() provisions}.
     *
     * @param text the wording of the obligation
     * @return this builder
     */
    public Builder provision(LocalizedText text) {
      return provision(Provision.builder().text(text).build());
    }

    /**
     * Creates a provision with the properties that {@code details} sets, and adds it to the
     * {@linkplain Agreement#provisions() provisions}.
     *
     * <pre>{@code
     * Agreement.builder().id("exchange").status(PLANNED)
     *     .provision(to -> to.text("en", "an exchange of prisoners").beneficiary(elysee));
     * }</pre>
     *
     * @param details a function that sets the properties of a new builder
     * @return this builder
     */
    public Builder provision(Consumer<Provision.Builder> details) {
      Objects.requireNonNull(details, "details");
      Provision.Builder provision = Provision.builder();
      details.accept(provision);
      return provision(provision.build());
    }
  }
}
