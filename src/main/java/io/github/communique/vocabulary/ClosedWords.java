package io.github.communique.vocabulary;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The terms of one closed vocabulary. Finds an enum constant by its term in JSON. */
final class ClosedWords<E extends Enum<E>> {
  private final String type;
  private final String allowed;
  private final Map<String, E> byValue;

  ClosedWords(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    this.type = type.getSimpleName();
    this.allowed =
        constants.stream().map(constant -> constant.toString()).collect(Collectors.joining(", "));
    this.byValue =
        constants.stream()
            .collect(Collectors.toUnmodifiableMap(constant -> constant.toString(), word -> word));
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
