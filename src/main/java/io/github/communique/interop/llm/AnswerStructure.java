package io.github.communique.interop.llm;

import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.interop.llm.Profile.Field;
import io.github.communique.interop.llm.Profile.ModelType;
import io.github.communique.interop.llm.Profile.PropertyKind;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Repairs the structure of an answer: misspelled property names, and objects and lists in the wrong
 * place.
 */
record AnswerStructure(List<Issue> issues) {
  private static final Map<String, String> LIST_OF_TYPE =
      Map.of(
          "statement", "statements",
          "meeting", "meetings",
          "agreement", "agreements",
          "action", "actions",
          "actor", "actors",
          "location", "locations");

  /**
   * Returns the members of an object, with their names replaced by the property names of the
   * format. The names of unknown properties remain unchanged.
   */
  Map<String, Object> members(ModelType type, Map<String, Object> written, String pointer) {
    Map<String, Object> members = new LinkedHashMap<>();
    Map<String, String> misspelled = new LinkedHashMap<>();
    written.forEach(
        (name, value) -> {
          Field field = type.field(name);
          if (field == null || field.name().equals(name)) {
            members.put(whole(name), value);
          } else {
            misspelled.put(name, field.name());
          }
        });
    misspelled.forEach(
        (name, property) -> {
          Object value = written.get(name);
          if (isNothing(members.get(property))) {
            members.put(property, value);
            Repair.NAME.report(
                issues,
                pointer + "/" + property,
                "the property " + Quoted.of(name) + " was read as " + Quoted.of(property));
          } else {
            Repair.LEFT_OUT.report(
                issues,
                pointer + "/" + property,
                "%s of the property %s was left out because the object also has %s"
                    .formatted(shown(value), Quoted.of(name), Quoted.of(property)));
          }
        });
    return members;
  }

  /** Returns whether a value is null, a blank string or an empty list. */
  static boolean isNothing(@Nullable Object value) {
    return value == null
        || value instanceof String text && UnicodeText.isBlank(text)
        || value.equals(List.of());
  }

  /** Preserves unknown properties in the same way as {@code DossierReader}. */
  void keepUnknown(ModelType type, Map<String, Object> members, Map<String, Object> object) {
    for (Map.Entry<String, Object> member : members.entrySet()) {
      if (type.field(member.getKey()) == null) {
        object.put(member.getKey(), member.getValue());
      }
    }
  }

  /** Moves each event in {@code events} to the list for its type. */
  @SuppressWarnings("unchecked")
  void distributeEvents(Map<String, Object> members) {
    for (String name : List.copyOf(members.keySet())) {
      if (Profile.folded(name).equals("events")) {
        Object rest = members.remove(name);
        if (rest instanceof List<?> events) {
          rest = distributed(events, members);
        } else if (rest instanceof Map<?, ?> event && event.get("type") instanceof String) {
          rest = distributed(List.of(event), members);
        } else if (rest instanceof Map<?, ?> lists) {
          rest = distributed((Map<String, Object>) lists, members);
        }
        if (rest != null && !isNothing(rest) && !rest.equals(Map.of())) {
          members.put(members.containsKey("events") ? name : "events", rest);
        }
      }
    }
  }

  /** Moves the events of known types. Returns the other elements. */
  private List<Object> distributed(List<?> events, Map<String, Object> members) {
    Map<String, List<Object>> moved = new LinkedHashMap<>();
    List<Object> rest = new ArrayList<>();
    for (Object event : events) {
      String list = listOf(event);
      if (list == null) {
        leftOut(
            "/events/" + rest.size(),
            event,
            "expected an event whose type is statement, meeting, agreement or action");
        rest.add(event);
      } else {
        moved.computeIfAbsent(list, name -> listIn(members, name)).add(event);
      }
    }
    members.putAll(moved);
    int count = events.size() - rest.size();
    if (count > 0) {
      Repair.STRUCTURE.report(
          issues,
          "",
          count == 1
              ? "an event in \"events\" was moved to the list of its type"
              : count + " events in \"events\" were moved to the lists of their types");
    }
    return rest;
  }

  /** Moves the lists of events. Returns the other members. */
  private Map<String, Object> distributed(Map<String, Object> lists, Map<String, Object> members) {
    Map<String, Object> rest = new LinkedHashMap<>();
    lists.forEach(
        (name, value) -> {
          String list = listOfType(name);
          if (list == null) {
            rest.put(name, value);
          } else {
            List<Object> all = listIn(members, list);
            all.addAll(elements(dossierField(list), value, "/" + list));
            members.put(list, all);
            Repair.STRUCTURE.report(issues, "/" + list, "the list was inside \"events\"");
          }
        });
    return rest;
  }

  private List<Object> listIn(Map<String, Object> members, String list) {
    return new ArrayList<>(elements(dossierField(list), members.get(list), "/" + list));
  }

  static Field dossierField(String list) {
    return Objects.requireNonNull(Profile.instance().type("Dossier").field(list), list);
  }

  /** Returns the name of the list for an object's type; null if it does not have a known type. */
  static @Nullable String listOf(@Nullable Object object) {
    return object instanceof Map<?, ?> map && map.get("type") instanceof String type
        ? listOfType(type)
        : null;
  }

  /** Returns the name of the list for a type or the name of a list; null if the type is unknown. */
  static @Nullable String listOfType(String type) {
    String folded = Profile.folded(type);
    return LIST_OF_TYPE.containsValue(folded) ? folded : LIST_OF_TYPE.get(folded);
  }

  /**
   * Returns the elements of a list. Converts a single value, an object keyed by id, or a string
   * that contains JSON to a list.
   */
  List<?> elements(Field field, @Nullable Object value, String pointer) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (isNothing(value)) {
      return List.of();
    }
    boolean areObjects = field.kind() == PropertyKind.OBJECT;
    if (value instanceof Map<?, ?> map && areObjects) {
      if (map.isEmpty()) {
        return List.of();
      }
      if (isKeyed(field, map)) {
        Repair.STRUCTURE.report(
            issues,
            pointer,
            "found an object instead of a list; its %s property names were read as ids"
                .formatted(map.size()));
        List<Object> elements = new ArrayList<>();
        map.forEach((id, element) -> elements.add(withId((String) id, (Map<?, ?>) element)));
        return elements;
      }
    }
    Object decoded =
        areObjects || field.kind() == PropertyKind.REF ? decoded(value, pointer) : null;
    if (decoded != null) {
      return elements(field, decoded, pointer);
    }
    Repair.STRUCTURE.report(
        issues,
        pointer,
        "found a single value instead of a list; it was read as a list with one element");
    return List.of(value);
  }

  /** Parses a string that contains a list or object as JSON. Returns null for any other value. */
  @Nullable Object decoded(@Nullable Object value, String pointer) {
    if (!(value instanceof String text) || text.isBlank()) {
      return null;
    }
    String json = text.strip();
    char first = json.charAt(0);
    if (first != '[' && first != '{') {
      return null;
    }
    AnswerParser parser = AnswerParser.parse(json, 0);
    if (parser.isCut() || parser.end() < json.length()) {
      return null;
    }
    Repair.STRUCTURE.report(
        issues,
        pointer,
        "found a string that contains JSON; its content was read: " + Quoted.of(json));
    parser.repairs().issues().forEach(issue -> issues.add(withPointer(issue, pointer)));
    return parser.value();
  }

  /** Returns whether the property names of an object are the ids of the elements of a list. */
  static boolean isKeyed(Field list, Map<?, ?> map) {
    ModelType type = Profile.instance().type(list.target());
    return type.field("id") != null
        && map.values().stream().allMatch(value -> value instanceof Map<?, ?>)
        && map.keySet().stream().noneMatch(name -> type.field((String) name) != null);
  }

  private static Map<String, Object> withId(String id, Map<?, ?> element) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", id);
    element.forEach((name, value) -> object.put((String) name, value));
    return object;
  }

  /** Converts a string, number or boolean to a string. Returns null for any other value. */
  static @Nullable String text(@Nullable Object value) {
    if (value instanceof String text) {
      return whole(text);
    }
    if (value instanceof AnswerParser.NumberText number) {
      return number.text();
    }
    if (value instanceof Boolean flag) {
      return flag.toString();
    }
    return null;
  }

  /**
   * Returns, as a string, the value of the first named property that is a string, number or
   * boolean. Returns null if there is none.
   */
  static @Nullable String text(Map<?, ?> object, String... names) {
    for (String name : names) {
      String text = text(object.get(name));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Replaces unpaired surrogates with U+FFFD. */
  static String whole(String text) {
    if (UnicodeText.firstLoneSurrogate(text) < 0) {
      return text;
    }
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Formats a value for a message. */
  static String shown(@Nullable Object value) {
    return value instanceof String text
        ? Quoted.of(whole(text))
        : Quoted.line(JsonText.of(value).replaceAll("\\s+", " ").strip(), Quoted.LONGEST_VALUE);
  }

  /** Reports that a value is omitted. */
  void leftOut(String pointer, @Nullable Object value, String expected) {
    Repair.LEFT_OUT.report(issues, pointer, shown(value) + " was left out; " + expected);
  }

  /**
   * Replaces pointers into an omitted element with a pointer to the list that contained the
   * element.
   */
  static void repoint(List<Issue> issues, int from, String element, String list) {
    for (int i = from; i < issues.size(); i++) {
      Issue issue = issues.get(i);
      if (issue.pointer().startsWith(element)) {
        issues.set(i, withPointer(issue, list));
      }
    }
  }

  private static Issue withPointer(Issue issue, String pointer) {
    return Issue.of(issue.severity(), issue.code(), pointer, issue.message());
  }
}
