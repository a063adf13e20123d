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
 * <p>Other rules check the whole dossier and navigate to the position of an issue:
 *
 * <pre>{@code
 * Rule sources = (dossier, at) -> {
 *   for (int i = 0; i < dossier.articles().size(); i++) {
 *     if (dossier.articles().get(i).publisher().isEmpty()) {
 *       at.within("articles", i).error("acme.publisher-missing", "who published this?");
 *     }
 *   }
 * };
 * }</pre>
 *
 * <p>A rule must be stateless, because several threads may use a {@link Validator}. {@link
 * Validator#validate} throws the exceptions of custom rules; the standard rules do not throw
 * exceptions.
 */
@FunctionalInterface
public interface Rule {
  /**
   * Checks a dossier and reports issues.
   *
   * @param dossier the dossier
   * @param at the spot of the dossier, from which other spots are reached
   */
  void check(Dossier dossier, Spot at);

  /**
   * Returns a rule for every value of a type. All such rules of a validator share one pass over the
   * dossier.
   *
   * @param type a type of the model or a supertype: {@code Meeting.class}, {@code Event.class},
   *     {@code Quantity.class}, {@code LocalizedText.class}, {@code Word.class} …
   * @param check is called with each value and its spot
   * @param <T> the type
   * @return the rule
   */
  static <T> Rule each(Class<T> type, BiConsumer<? super T, Spot> check) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(check, "check");
    return new Each<>(type, check);
  }
}
