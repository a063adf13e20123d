package io.github.communique.internal.passage;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The passage to search for.
 *
 * @param start the offset of its first code point
 * @param end the offset after its last code point
 */
public record Sought(
    String exact,
    Optional<String> prefix,
    Optional<String> suffix,
    OptionalInt start,
    OptionalInt end) {}
