package io.github.communique.interop.text;

import java.util.List;
import java.util.Objects;

/**
 * The result of lenient parsing: a value and the assumptions that the parser made.
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param assumptions an immutable list of the assumptions, in the order in which the parser made
 *     them, without duplicates; empty if the parser did not make any assumptions
 */
public record Parsed<T>(T value, List<Assumption> assumptions) {
  /**
   * Creates a result with a copy of the list. The arguments must not be null.
   *
   * @param value the value
   * @param assumptions the assumptions
   */
  public Parsed {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(assumptions, "assumptions");
    assumptions = List.copyOf(assumptions);
  }
}
