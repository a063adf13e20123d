package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Channel;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report that somebody said something. A statement contains the speakers, the audience, the words
 * and the subject.
 *
 * <pre>{@code
 * Statement promise = Statement.builder().id("promise").act(PROMISE).speaker(putin).audience(macron)
 *     .during(call).about(withdrawal).attributedTo(elysee)
 *     .quote(INDIRECT, "en", "he intends to withdraw the troops when the exercise is over").build();
 * }</pre>
 *
 * <p>A statement does not necessarily assert the objects that it is {@linkplain #about() about}: it
 * can also deny them, ask about them or praise them. If the report states only that "X said that
 * P", do not add a statement: add X to the {@linkplain Event#attributions() attributions} of P. Add
 * a statement if the report states more, such as quoted words, an audience, a place, a date, a
 * channel, or an act other than {@code state}. The attribution of P then refers to the statement.
 *
 * <p>The default status of a statement is {@code occurred}.
 */
@Value.Immutable
@ModelStyle
@JsonTypeName("statement")
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
  "act",
  "channel",
  "speakers",
  "audience",
  "targets",
  "quotation",
  "during",
  "about",
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
public sealed interface Statement extends Event permits ImmutableStatement {
  @Override
  default EventType type() {
    return EventType.STATEMENT;
  }

  // Not required, unlike in other events: the builder sets it to "occurred".
  @Override
  Status status();

  /**
   * The speech act.
   *
   * @return the act, for example {@code promise}; absent if the report does not state it
   */
  Optional<SpeechAct> act();

  /**
   * The channel through which the statement was published.
   *
   * @return the channel, for example {@code press-release}
   */
  Optional<Channel> channel();

  /**
   * The speakers.
   *
   * @return the speakers, in the order in which the report names them
   */
  List<Participation> speakers();

  /**
   * The audience: the actors whom the speakers address.
   *
   * @return references to actors
   */
  List<Ref<Actor>> audience();

  /**
   * The targets of the statement: the actors for or against whom it is made.
   *
   * @return references to actors, for example the accused, praised or threatened actors
   */
  List<Ref<Actor>> targets();

  /**
   * The words of the statement.
   *
   * @return the quotation
   */
  Optional<Quotation> quotation();

  /**
   * The meeting during which the statement was made.
   *
   * @return a reference to a meeting
   */
  Optional<Ref<Meeting>> during();

  /**
   * The objects that the statement is about. A statement does not necessarily assert these objects:
   * it can also deny them or ask about them.
   *
   * @return references to objects of any kind in the dossier
   */
  List<Ref<DossierObject>> about();

  @Override
  default List<Participation> participations() {
    return speakers();
  }

  /**
   * Returns a builder with the values of this statement.
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

  /** A builder for {@link Statement}; only the id is required. */
  final class Builder extends StatementBuilderBase {
    Builder() {
      status(Status.OCCURRED);
    }

    /**
     * Sets the {@linkplain Statement#quotation() quotation}.
     *
     * @param form the form: direct, indirect or mixed
     * @param language the language of the words, as a BCP 47 language tag such as {@code en}
     * @param words the words, without quotation marks
     * @return this builder
     */
    public Builder quote(QuotationForm form, String language, String words) {
      Objects.requireNonNull(form, "form");
      return quote(form, LocalizedText.of(language, Objects.requireNonNull(words, "words")));
    }

    /**
     * Sets the {@linkplain Statement#quotation() quotation}.
     *
     * @param form the form: direct, indirect or mixed
     * @param words the words, without quotation marks
     * @return this builder
     */
    public Builder quote(QuotationForm form, LocalizedText words) {
      Objects.requireNonNull(form, "form");
      return quotation(Quotation.of(form, Objects.requireNonNull(words, "words")));
    }
  }
}
