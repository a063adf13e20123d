package io.github.communique.vocabulary;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms of one closed vocabulary. Finds an enum constant by its term in JSON. */
final class ClosedWords<E extends Enum<E>> {
  private final String type;
  private final String allowed;
  private final Map<String, E> byValue;

  ClosedWords(Class<E> type, Function<E, String> value) {
    E[] constants = type.getEnumConstants();
    this.type = type.getSimpleName();
    this.allowed = Arrays.stream(constants).map(value).collect(Collectors.joining(", "));
    this.byValue = Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(value, e -> e));
  }

  E of(String word) {
    E constant = byValue.get(Objects.requireNonNull(word, "word"));
    if (constant == null) {
      throw new StructureException(
          type,
          "json.type",
          TermName.of(type) + " must be one of " + allowed + "; found " + Quoted.of(word));
    }
    return constant;
  }
}
