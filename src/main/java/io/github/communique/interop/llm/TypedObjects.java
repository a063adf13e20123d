package io.github.communique.interop.llm;

import io.github.communique.internal.text.WordList;
import io.github.communique.interop.llm.Profile.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds objects by their type in an answer that does not contain the lists of the profile. */
final class TypedObjects {
  /**
   * The types of the content blocks in the response of a vendor, and the types of JSON Schema. An
   * object of such a type is not an event.
   */
  private static final Set<String> OTHER_TYPES =
      Set.copyOf(
          WordList.words(
              """
              text input_text output_text summary_text reasoning_text reasoning thinking
              redacted_thinking refusal message tool_call tool_result tool_use server_tool_use
              function function_call function_call_output image image_url document url_citation
              file_citation array boolean integer null number object string
              """));

  private TypedObjects() {}

  /**
   * Returns the objects of known types in a value by the names of their lists, and the lists of
   * other objects beside them. Adds the steps to the first of these objects to the path.
   */
  static Map<String, List<Object>> listsIn(@Nullable Object value, List<String> path) {
    Map<String, List<Object>> lists = new LinkedHashMap<>();
    addTyped(value, List.of(), path, lists);
    if (!lists.isEmpty()) {
      addUnread(value, lists);
    }
    return lists;
  }

  /**
   * Adds the objects of known types, which can be nested in objects and lists, to the lists of
   * their types. Adds the steps to the first of them to the path.
   */
  private static void addTyped(
      @Nullable Object value,
      List<String> steps,
      List<String> path,
      Map<String, List<Object>> lists) {
    String list = AnswerStructure.listOf(value);
    if (list != null && value instanceof Map<?, ?> object && hasOwnProperty(object, list)) {
      path.addAll(lists.isEmpty() ? steps : List.of());
      lists.computeIfAbsent(list, name -> new ArrayList<>()).add(value);
    } else if (steps.size() == AnswerText.DEEPEST_WRAPPER) {
      return;
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, member) -> addTyped(member, AnswerText.with(steps, (String) name), path, lists));
    } else if (value instanceof List<?> elements) {
      List<String> step = AnswerText.with(steps, AnswerText.LIST);
      elements.forEach(element -> addTyped(element, step, path, lists));
    }
  }

  /** Adds the lists of objects beside the objects of known types, so that they are reported. */
  @SuppressWarnings("unchecked")
  private static void addUnread(@Nullable Object value, Map<String, List<Object>> lists) {
    if (value instanceof Map<?, ?> map && AnswerStructure.listOf(value) == null) {
      map.forEach(
          (name, member) -> {
            addUnread(member, lists);
            if (member instanceof List<?> list
                && list.stream().anyMatch(Map.class::isInstance)
                && list.stream().allMatch(element -> AnswerStructure.listOf(element) == null)) {
              lists.putIfAbsent((String) name, (List<Object>) list);
            }
          });
    }
  }

  /**
   * Returns whether an object has a property of its type. Objects of other formats also have types
   * such as "action".
   */
  private static boolean hasOwnProperty(Map<?, ?> object, String list) {
    ModelType type = Profile.instance().type(AnswerStructure.dossierField(list).target());
    return object.keySet().stream()
        .anyMatch(name -> !name.equals("type") && type.field((String) name) != null);
  }

  /** Returns whether a value is a list that contains an object with a type. */
  static boolean hasEvents(@Nullable Object value) {
    return value instanceof List<?> list
        && list.stream()
            .anyMatch(
                element ->
                    element instanceof Map<?, ?> event && event.get("type") instanceof String);
  }

  /** Returns whether a list contains objects of unknown types, but no object of another format. */
  static boolean areEvents(List<Object> list) {
    return hasEvents(list) && list.stream().noneMatch(TypedObjects::isOfOtherFormat);
  }

  private static boolean isOfOtherFormat(@Nullable Object element) {
    return element instanceof Map<?, ?> map
        && map.get("type") instanceof String type
        && OTHER_TYPES.contains(type);
  }
}
