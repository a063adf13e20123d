package io.github.communique.vocabulary;

import io.github.communique.issue.StructureException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one enum, to look a constant up by the word on the wire. */
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
          type, "json.type", "\"" + word + "\" is not a word of " + type + "; allowed: " + allowed);
    }
    return constant;
  }
}
