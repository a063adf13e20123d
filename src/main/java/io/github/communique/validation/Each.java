package io.github.communique.validation;

import io.github.communique.Dossier;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** A rule about every value of one type, wherever it stands. */
final class Each<T> implements Rule {
  private final Class<T> type;
  private final BiConsumer<? super T, Spot> check;

  Each(Class<T> type, BiConsumer<? super T, Spot> check) {
    this.type = Objects.requireNonNull(type, "type");
    this.check = Objects.requireNonNull(check, "check");
  }

  Class<T> type() {
    return type;
  }

  void checkValue(Object value, Spot at) {
    check.accept(type.cast(value), at);
  }

  /** A validator walks once for all such rules; this is for a rule that calls another one. */
  @Override
  public void check(Dossier dossier, Spot at) {
    new Plan(List.of(this)).walk(dossier, at.site());
  }
}
