package io.github.communique;

import io.github.communique.internal.structure.Elements;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.ConditionKind;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The methods common to all event builders.
 *
 * <pre>{@code
 * EventBuilder<?> event = Meeting.builder().id("talks").status(PLANNED);
 * event.attributedTo(elysee).summary("en", "talks in Paris");
 * }</pre>
 *
 * @param <B> the type of the builder
 */
public abstract sealed class EventBuilder<B extends EventBuilder<B>> extends EventBuilderBase<B>
    permits StatementBuilderBase, MeetingBuilderBase, AgreementBuilderBase, ActionBuilderBase {
  EventBuilder() {}

  /**
   * Adds a condition, stated in words, to the {@linkplain Event#conditions() conditions}.
   *
   * @param kind the kind of condition
   * @param language the language of the text, as a BCP 47 language tag such as {@code en}
   * @param text the condition
   * @return this builder
   * @throws StructureException if the tag is not well-formed ({@code text.language-malformed})
   */
  public final B condition(ConditionKind kind, String language, String text) {
    return condition(Condition.of(kind, language, text));
  }

  /**
   * Creates an attribution with the properties that {@code details} sets, and adds it to the
   * {@linkplain Event#attributions() attributions}.
   *
   * <pre>{@code
   * .attribution(by -> by.chain(agencies).dateline(moscow))
   * }</pre>
   *
   * @param details a function that sets the properties of a new builder
   * @return this builder
   */
  public final B attribution(Consumer<Attribution.Builder> details) {
    Objects.requireNonNull(details, "details");
    Attribution.Builder attribution = Attribution.builder();
    details.accept(attribution);
    return attribution(attribution.build());
  }

  /**
   * Adds one source to the {@linkplain Event#attributions() attributions}: an actor or a chain of
   * actors.
   *
   * <p>For example, {@code attributedTo(diplomat, paper)} adds one source, a diplomat quoted by a
   * newspaper. Two calls add two sources.
   *
   * @param chain actors or references to actors, starting with the original source
   * @return this builder
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The method only reads the array.
  public final B attributedTo(Identified<Actor>... chain) {
    Elements.of(chain, "chain");
    return attribution(Attribution.builder().chain(chain).build());
  }

  /**
   * Adds a statement as a source to the {@linkplain Event#attributions() attributions}.
   *
   * @param statement the statement, whose speakers and attributions form the chain
   * @return this builder
   */
  public final B saidIn(Statement statement) {
    return attribution(Attribution.builder().statement(statement).build());
  }

  /**
   * Adds a statement as a source to the {@linkplain Event#attributions() attributions}. Use this
   * method if a statement and the event that it is about refer to each other.
   *
   * @param statementId the id of the statement
   * @return this builder
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  public final B saidIn(String statementId) {
    return attribution(Attribution.builder().statement(statementId).build());
  }

  /**
   * Adds a passage with the given words to the {@linkplain Event#evidence() evidence}. If the
   * article contains the words exactly once, the passage has offsets. Otherwise it does not have
   * offsets, and validation reports the reason.
   *
   * @param article the article, with its text
   * @param words the words of the passage
   * @return this builder
   * @see Evidence#find(Article, String)
   */
  public final B evidence(Article article, String words) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(words, "words");
    return evidence(
        Evidence.find(article, words)
            .only()
            .orElseGet(() -> Evidence.builder().article(article).exact(words).build()));
  }

  /**
   * Builds the event.
   *
   * @return an immutable event
   * @throws StructureException if a required property is missing or a value is malformed; the
   *     exception reports all errors
   */
  public abstract Event build();
}
