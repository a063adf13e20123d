package io.github.communique;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all four kinds of event offer, in words that read like the report.
 *
 * @param <B> the builder itself
 */
public sealed interface EventBuilder<B extends EventBuilder<B>>
    permits Statement.Builder, Meeting.Builder, Agreement.Builder, Action.Builder {
  /**
   * Sets the {@linkplain Event#id() id}.
   *
   * @param id the name of the event within its dossier
   * @return this builder
   */
  B id(String id);

  /**
   * Sets the {@linkplain Event#summary() summary}.
   *
   * @param summary the report in a few words
   * @return this builder
   */
  B summary(LocalizedText summary);

  /**
   * Sets the {@linkplain Event#summary() summary}.
   *
   * @param language a tag of BCP 47
   * @param summary the report in a few words
   * @return this builder
   */
  default B summary(String language, String summary) {
    return summary(LocalizedText.of(language, summary));
  }

  /**
   * Sets the {@linkplain Event#status() status}.
   *
   * @param status where the happening stands
   * @return this builder
   */
  B status(Status status);

  /**
   * Sets the {@linkplain Event#polarity() polarity}.
   *
   * @param polarity whether the report asserts or denies
   * @return this builder
   */
  B polarity(Polarity polarity);

  /**
   * Sets the {@linkplain Event#certainty() certainty}.
   *
   * @param certainty how sure the report sounds
   * @return this builder
   */
  B certainty(Certainty certainty);

  /**
   * Sets {@linkplain Event#asOf() when the source knew this}.
   *
   * @param asOf the time of knowledge
   * @return this builder
   */
  B asOf(PartialDateTime asOf);

  /**
   * Sets {@linkplain Event#asOf() when the source knew this}.
   *
   * @param asOf the time of knowledge, as {@link PartialDateTime#parse(String)} takes it
   * @return this builder
   * @throws StructureException if the time is not well-formed ({@code time.malformed})
   */
  default B asOf(String asOf) {
    return asOf(PartialDateTime.parse(asOf));
  }

  /**
   * Sets the {@linkplain Event#time() time}.
   *
   * @param time when it happened, lasted or is to be
   * @return this builder
   */
  B time(EventTime time);

  /**
   * Adds a {@linkplain Event#places() place}.
   *
   * @param place a location and its role
   * @return this builder
   */
  B place(Place place);

  /**
   * Adds a {@linkplain Event#places() place} without a role.
   *
   * @param location where it happened
   * @return this builder
   */
  default B place(Location location) {
    return place(Place.of(location));
  }

  /**
   * Adds a {@linkplain Event#places() place} without a role.
   *
   * @param locationId the id of the location where it happened
   * @return this builder
   */
  default B place(String locationId) {
    return place(Place.of(locationId));
  }

  /**
   * Adds a {@linkplain Event#places() place}.
   *
   * @param location the location
   * @param role what it is to the event
   * @return this builder
   */
  default B place(Location location, PlaceRole role) {
    return place(Place.of(location, role));
  }

  /**
   * Adds a {@linkplain Event#places() place}.
   *
   * @param locationId the id of the location
   * @param role what it is to the event
   * @return this builder
   */
  default B place(String locationId, PlaceRole role) {
    return place(Place.of(locationId, role));
  }

  /**
   * Adds a {@linkplain Event#topics() topic}.
   *
   * @param topic what it was about
   * @return this builder
   */
  B topic(LocalizedText topic);

  /**
   * Adds a {@linkplain Event#topics() topic}.
   *
   * @param language a tag of BCP 47
   * @param topic what it was about
   * @return this builder
   */
  default B topic(String language, String topic) {
    return topic(LocalizedText.of(language, topic));
  }

  /**
   * Adds a {@linkplain Event#conditions() condition}.
   *
   * @param condition what the event waits for
   * @return this builder
   */
  B condition(Condition condition);

  /**
   * Adds a {@linkplain Event#conditions() condition}.
   *
   * @param kind how the event waits
   * @param event what it waits for
   * @return this builder
   */
  default B condition(ConditionKind kind, Event event) {
    return condition(Condition.of(kind, event));
  }

  /**
   * Adds a {@linkplain Event#conditions() condition}.
   *
   * @param kind how the event waits
   * @param eventId the id of the event it waits for
   * @return this builder
   */
  default B condition(ConditionKind kind, String eventId) {
    return condition(Condition.of(kind, eventId));
  }

  /**
   * Adds a {@linkplain Event#conditions() condition} in words.
   *
   * @param kind how the event waits
   * @param language a tag of BCP 47
   * @param text what it waits for
   * @return this builder
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  default B condition(ConditionKind kind, String language, String text) {
    return condition(Condition.of(kind, language, text));
  }

  /**
   * Adds an {@linkplain Event#articles() article} that carries this report.
   *
   * @param article a reference to the article
   * @return this builder
   */
  B article(Ref<Article> article);

  /**
   * Adds an {@linkplain Event#articles() article} that carries this report.
   *
   * @param article the article
   * @return this builder
   */
  default B article(Article article) {
    return article(Ref.to(Article.class, article));
  }

  /**
   * Adds an {@linkplain Event#articles() article} that carries this report.
   *
   * @param articleId the id of the article
   * @return this builder
   */
  default B article(String articleId) {
    return article(Ref.to(Article.class, articleId));
  }

  /**
   * Adds a {@linkplain Event#attributions() source}.
   *
   * @param attribution who says so
   * @return this builder
   */
  B attribution(Attribution attribution);

  /**
   * Adds a {@linkplain Event#attributions() source} with its details.
   *
   * <pre>{@code
   * .attribution(by -> by.chain(agencies).dateline(moscow))
   * }</pre>
   *
   * @param details says who says so, on a new builder
   * @return this builder
   * @throws StructureException if neither a chain nor a statement is given: {@code
   *     attribution.empty}
   */
  default B attribution(Consumer<Attribution.Builder> details) {
    Attribution.Builder attribution = Attribution.builder();
    details.accept(attribution);
    return attribution(attribution.build());
  }

  /**
   * Adds one {@linkplain Event#attributions() source}: an actor, or a chain of actors.
   *
   * @param chain who says so, innermost first: {@code attributedTo(putin, elysee)} is "the Elysée
   *     said that Putin said"
   * @return this builder
   */
  default B attributedTo(Actor... chain) {
    return attribution(Attribution.builder().chain(chain).build());
  }

  /**
   * Adds one {@linkplain Event#attributions() source}: an actor, or a chain of actors.
   *
   * @param chainOfIds the ids of who says so, innermost first
   * @return this builder
   */
  default B attributedTo(String... chainOfIds) {
    return attribution(Attribution.builder().chain(chainOfIds).build());
  }

  /**
   * Adds one {@linkplain Event#attributions() source}: the statement that says so.
   *
   * @param statement the statement, of which the speakers and their own sources are the chain
   * @return this builder
   */
  default B saidIn(Statement statement) {
    return attribution(Attribution.builder().statement(statement).build());
  }

  /**
   * Adds one {@linkplain Event#attributions() source}: the statement that says so. By id, since a
   * statement and the event it is about name each other, and one of them is built first.
   *
   * @param statementId the id of the statement
   * @return this builder
   */
  default B saidIn(String statementId) {
    return attribution(Attribution.builder().statement(statementId).build());
  }

  /**
   * Adds an {@linkplain Event#identifiers() identifier}.
   *
   * @param identifier a name of the event elsewhere
   * @return this builder
   */
  B identifier(Identifier identifier);

  /**
   * Adds an {@linkplain Event#identifiers() identifier}.
   *
   * @param scheme whose name it is
   * @param value the name
   * @return this builder
   */
  default B identifier(IdentifierScheme scheme, String value) {
    return identifier(Identifier.of(scheme, value));
  }

  /**
   * Adds a {@linkplain Event#classifications() classification}.
   *
   * @param classification a code of a coding scheme
   * @return this builder
   */
  B classification(Classification classification);

  /**
   * Adds a {@linkplain Event#classifications() classification}.
   *
   * @param scheme the coding scheme
   * @param code the code
   * @return this builder
   */
  default B classification(ClassificationScheme scheme, String code) {
    return classification(Classification.of(scheme, code));
  }

  /**
   * Adds a {@linkplain Event#quantities() quantity}.
   *
   * @param quantity a number in the report
   * @return this builder
   */
  B quantity(Quantity quantity);

  /**
   * Adds a {@linkplain Event#evidence() passage}.
   *
   * @param evidence a passage that supports the report
   * @return this builder
   */
  B evidence(Evidence evidence);

  /**
   * Adds a {@linkplain Event#evidence() passage} by its words. Where the article has them at
   * exactly one place, the passage gets its offsets; else it is kept without, and validation tells
   * why.
   *
   * @param article the article, with its text
   * @param words the words of the passage
   * @return this builder
   * @see Evidence#find(Article, String)
   */
  default B evidence(Article article, String words) {
    return evidence(
        Evidence.find(article, words)
            .only()
            .orElseGet(() -> Evidence.builder().article(article).exact(words).build()));
  }

  /**
   * Sets the {@linkplain Event#confidence() confidence}.
   *
   * @param confidence 0 to 100
   * @return this builder
   */
  B confidence(int confidence);

  /**
   * Sets the {@linkplain Event#rank() rank}.
   *
   * @param rank which of several reports is to be preferred
   * @return this builder
   */
  B rank(Rank rank);

  /**
   * Replaces the {@linkplain Event#extensions() properties that the model does not know}.
   *
   * @param extensions all of them
   * @return this builder
   */
  B extensions(Extensions extensions);

  /**
   * Adds a property that the model does not know; see {@link Extensions}.
   *
   * @param name its name, with a colon if it is the application's own
   * @param value its value
   * @return this builder
   */
  B extension(String name, @Nullable Object value);

  /**
   * Builds the event.
   *
   * @return an immutable event
   * @throws StructureException if something required is missing or something given malformed; names
   *     everything that is
   */
  Event build();
}
