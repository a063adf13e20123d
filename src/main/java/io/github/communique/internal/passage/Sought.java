package io.github.communique.internal.passage;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The passage to search for.
 *
 * @param start the offset of the passage's first code point
 * @param end the offset after the passage's last code point
 */
public record Sought(
    String exact,
    Optional<String> prefix,
    Optional<String> suffix,
    OptionalInt start,
    OptionalInt end) {}
