package io.github.communique.interop.llm;

import io.github.communique.interop.llm.Profile.Field;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Selects and joins the objects of an answer that contain the lists of the profile. */
final class AnswerParts {
  static final Set<String> LISTS =
      Profile.instance().type("Dossier").fields.stream()
          .filter(field -> field.list() && !field.name().equals("articles"))
          .map(field -> Profile.folded(field.name()))
          .collect(Collectors.toUnmodifiableSet());

  private AnswerParts() {}

  /** Returns the number of lists of the profile that an object contains. */
  static int score(Map<String, Object> object) {
    int score = 0;
    for (Map.Entry<String, Object> member : object.entrySet()) {
      if (LISTS.contains(Profile.folded(member.getKey())) && !isSchema(member.getValue())) {
        score++;
      }
    }
    return score == 0 && TypedObjects.hasEvents(object.get("events")) ? 1 : score;
  }

  /**
   * Returns whether a value is the JSON Schema for a list. Some models repeat the schema in the
   * answer.
   */
  private static boolean isSchema(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        && "array".equals(map.get("type"))
        && map.containsKey("items");
  }

  /** Removes an incomplete object that is in place of a list, or in an object keyed by id. */
  @SuppressWarnings("unchecked")
  static void leaveOutIncomplete(Map<String, Object> root, AnswerParser parser) {
    for (Map.Entry<String, Object> member : List.copyOf(root.entrySet())) {
      if (member.getValue() instanceof Map<?, ?> value && parser.isIncomplete(value)) {
        Field field = Profile.instance().type("Dossier").field(member.getKey());
        if (Profile.folded(member.getKey()).equals("events")) {
          leaveOutIncomplete((Map<String, Object>) value, parser);
        } else if (field != null && AnswerStructure.isKeyed(field, value)) {
          value.entrySet().stream()
              .filter(element -> parser.isIncomplete(element.getValue()))
              .forEach(element -> parser.leaveOut((String) element.getKey()));
          value.values().removeIf(parser::isIncomplete);
        } else {
          parser.leaveOut(value, 0);
          root.remove(member.getKey());
        }
      }
    }
  }

  /** Joins the lists of consecutive objects. */
  static Map<String, Object> concatenated(List<Map<String, Object>> objects, List<Issue> notes) {
    Map<String, Object> joined = merged(objects, notes);
    Repair.STRUCTURE.report(
        notes, "", "the answer has " + objects.size() + " JSON objects; their lists were joined");
    return joined;
  }

  /**
   * Merges objects. Joins the values of the same name to a list. Skips duplicate values of
   * different objects, because some streaming programs repeat the whole answer in each update.
   */
  private static Map<String, Object> merged(List<Map<String, Object>> objects, List<Issue> notes) {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (Map<String, Object> object : objects) {
      object.forEach(
          (name, value) -> values.computeIfAbsent(name, first -> new ArrayList<>()).add(value));
    }
    Map<String, Object> merged = new LinkedHashMap<>();
    Set<Issue> found = new LinkedHashSet<>();
    values.forEach(
        (name, all) -> {
          Set<Object> elements = new LinkedHashSet<>();
          if (all.size() > 1) {
            all.forEach(value -> elements.addAll(elements(name, value, found)));
          }
          boolean isList = elements.size() != 1 || all.stream().anyMatch(List.class::isInstance);
          Object value = isList ? new ArrayList<>(elements) : elements.iterator().next();
          merged.put(name, all.size() == 1 ? all.get(0) : value);
        });
    notes.addAll(found);
    return merged;
  }

  private static List<?> elements(String name, @Nullable Object value, Set<Issue> found) {
    Field field = Profile.instance().type("Dossier").field(name);
    if (field == null || !field.list()) {
      return value instanceof List<?> list ? list : Collections.singletonList(value);
    }
    List<Issue> notes = new ArrayList<>();
    List<?> elements = new AnswerStructure(notes).elements(field, value, "/" + field.name());
    found.addAll(notes);
    return elements;
  }

  /**
   * Returns the last of the objects with the most lists, and the objects that contain other lists,
   * because such objects are assumed to be parts of one answer.
   */
  static List<Map<String, Object>> parts(List<Map<String, Object>> objects) {
    Map<String, Object> best = objects.get(0);
    for (Map<String, Object> object : objects) {
      best = score(object) >= score(best) ? object : best;
    }
    List<Map<String, Object>> parts = new ArrayList<>(List.of(best));
    Set<String> names = listNames(best);
    for (Map<String, Object> object : objects) {
      Set<String> others = listNames(object);
      if (object != best && Collections.disjoint(names, others)) {
        parts.add(object);
        names.addAll(others);
      }
    }
    return parts;
  }

  private static Set<String> listNames(Map<String, Object> object) {
    return object.keySet().stream()
        .map(Profile::folded)
        .filter(name -> LISTS.contains(name) || name.equals("events"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Joins the parts of one answer. Reports all other objects that the answer contains. */
  static Map<String, Object> joined(
      List<Map<String, Object>> parts, List<Map<String, Object>> all, List<Issue> notes) {
    Map<String, Object> joined = merged(parts, notes);
    if (parts.size() > 1) {
      Repair.STRUCTURE.report(
          notes,
          "",
          "the answer has %s JSON objects with different lists; they were joined"
              .formatted(parts.size()));
    }
    List<Map<String, Object>> ignored = new ArrayList<>(all);
    ignored.removeIf(parts::contains);
    if (!ignored.isEmpty()) {
      Repair.SEVERAL.report(
          notes,
          "",
          "the answer has %s JSON objects; the last of the objects with the most lists was read%s"
              .formatted(ignored.size() + parts.size(), OmittedObjects.named(ignored, joined)));
    }
    return joined;
  }
}
