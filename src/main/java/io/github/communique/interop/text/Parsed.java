package io.github.communique.interop.text;

import java.util.List;
import java.util.Objects;

/**
 * A value that was parsed leniently, with the assumptions made.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param assumptions the assumptions, in the order of the text, without duplicates; empty if the
 *     text is unambiguous; immutable
 */
public record Parsed<T>(T value, List<Assumption> assumptions) {
  /**
   * Copies the list, and refuses {@code null}.
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
