package io.github.communique;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;

/** Creates a report of an occurrence from another report of the same occurrence. */
final class SecondReport {
  private SecondReport() {}

  /**
   * Sets the id, copies the status and the polarity of the first report, and applies the values
   * that the second source states. Other values are not copied, because a value that the second
   * source does not state could cause a false conflict. Returns the given builder.
   */
  static <B extends EventBuilder<B>> B of(B other, Event first, String id, Consumer<B> stated) {
    requireNonNull(id, "id");
    requireNonNull(stated, "stated");
    other.id(id).status(first.status()).polarity(first.polarity());
    stated.accept(other);
    return other;
  }
}
