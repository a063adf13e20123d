package io.github.communique.validation;

import io.github.communique.Dossier;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Something that is to hold for dossiers, which an application adds to the library's own rules.
 *
 * <p>Most rules are about one type of value, and are told of every such value wherever it stands:
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
 * <p>The others look at the dossier as a whole, and say where an issue is by going there:
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
 * <p>A rule keeps no state from one dossier to the next, since a {@link Validator} is used by
 * several threads at once, and takes time in proportion to what it looks at. What it throws leaves
 * {@link Validator#validate}: the library's own rules throw nothing, whatever the data.
 */
@FunctionalInterface
public interface Rule {
  /**
   * Looks at a dossier and reports what is wrong.
   *
   * @param dossier the dossier
   * @param at the dossier as a spot; what is found is reported there, or at a spot reached from it
   */
  void check(Dossier dossier, Spot at);

  /**
   * A rule about every value of a type, wherever it stands. All such rules of a validator share one
   * walk through the dossier.
   *
   * @param type a type of the model or one above several: {@code Meeting.class}, {@code
   *     Event.class}, {@code Quantity.class}, {@code LocalizedText.class}, {@code Word.class} …
   * @param check is given each value and its spot
   * @param <T> the type
   * @return the rule
   */
  static <T> Rule each(Class<T> type, BiConsumer<? super T, Spot> check) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(check, "check");
    return new Each<>(type, check);
  }
}
