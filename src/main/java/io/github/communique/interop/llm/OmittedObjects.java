package io.github.communique.interop.llm;

import io.github.communique.internal.text.Quoted;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lists the objects that were omitted because the reader ignored the part of the answer that
 * contains them.
 */
final class OmittedObjects {
  private static final int MOST = 10;

  private OmittedObjects() {}

  /** Returns a message suffix that lists the omitted objects; empty if no object was omitted. */
  static String named(List<Map<String, Object>> ignored, Map<String, Object> read) {
    Set<String> names = new LinkedHashSet<>();
    for (Map<String, Object> root : ignored) {
      root.forEach((list, value) -> addNames(names, list, elements(value), read.get(list)));
    }
    if (names.isEmpty()) {
      return "";
    }
    String more = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
    return names.stream()
        .limit(MOST)
        .collect(Collectors.joining(", ", "; these objects were left out: ", more));
  }

  private static void addNames(
      Set<String> names, String list, Collection<?> elements, @Nullable Object read) {
    Set<Object> known = new LinkedHashSet<>(elements(read));
    for (Object element : elements) {
      if (!known.contains(element)) {
        names.add(Quoted.of(name(element)) + " in " + Quoted.of(list));
      }
    }
  }

  private static Collection<?> elements(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String name(@Nullable Object element) {
    String name =
        element instanceof Map<?, ?> object
            ? AnswerStructure.text(object, "id", "name", "summary")
            : AnswerStructure.text(element);
    return name == null ? JsonText.of(element).strip() : name;
  }
}
