package io.github.communique.validation;

import io.github.communique.Dossier;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A custom validation rule.
 *
 * <p>Most rules check the values of one type, anywhere in the dossier:
 *
 * <pre>{@code
 * Rule media = Rule.each(Meeting.class, (meeting, at) -> {
 *   if (meeting.medium().isEmpty()) {
 *     at.warning("acme.medium-missing", "meeting " + meeting.id() + " has no medium");
 *   }
 * });
 * Validator.standard().with(media).validate(dossier);
 * }</pre>
 *
 * <p>Other rules check the whole dossier and determine the position of each issue:
 *
 * <pre>{@code
 * Rule sources = (dossier, at) -> {
 *   for (int i = 0; i < dossier.articles().size(); i++) {
 *     if (dossier.articles().get(i).publisher().isEmpty()) {
 *       at.within("articles", i).error("acme.publisher-missing", "the article has no publisher");
 *     }
 *   }
 * };
 * }</pre>
 *
 * <p>A rule must be stateless, because several threads can use the same {@link Validator}. {@link
 * Validator#validate} propagates the exceptions that custom rules throw. The standard rules do not
 * throw exceptions.
 */
@FunctionalInterface
public interface Rule {
  /**
   * Checks a dossier and reports issues.
   *
   * @param dossier the dossier
   * @param at the position of the dossier, from which other positions can be accessed
   */
  void check(Dossier dossier, Position at);

  /**
   * Returns a rule for all values of a type. A validator runs all such rules in one pass over the
   * dossier.
   *
   * @param type a model type or a supertype, for example {@code Meeting.class}, {@code
   *     Event.class}, {@code Quantity.class}, {@code LocalizedText.class} or {@code Word.class}
   * @param check the check, which is called with each value and its position
   * @param <T> the type
   * @return the rule
   */
  static <T> Rule each(Class<T> type, BiConsumer<? super T, Position> check) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(check, "check");
    return new Each<>(type, check);
  }
}
