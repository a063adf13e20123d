package io.github.communique.validation;

import io.github.communique.Dossier;
import java.util.List;
import java.util.function.BiConsumer;

/** A rule for all values of a type. */
record Each<T>(Class<T> type, BiConsumer<? super T, Position> check) implements Rule {
  void checkValue(Object value, Position at) {
    check.accept(type.cast(value), at);
  }

  /**
   * Checks a dossier against this rule only. A validator, in contrast, runs all rules of the type
   * {@code Each} in one pass.
   */
  @Override
  public void check(Dossier dossier, Position at) {
    new Plan(List.of(this)).walk(dossier, at.site());
  }
}
