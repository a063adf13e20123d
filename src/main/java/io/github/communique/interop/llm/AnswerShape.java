package io.github.communique.interop.llm;

import io.github.communique.interop.llm.Profile.ModelType;
import io.github.communique.issue.Issue;
import io.github.communique.time.EventTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks for combinations of properties that the builders reject, and repairs them. */
final class AnswerShapes {
  private AnswerShapes() {}

  /** Removes properties that conflict with other properties of the object. */
  static void repair(
      ModelType type, Map<String, Object> object, String pointer, List<Issue> issues) {
    if (type.name.equals("EventTime")) {
      time(object, pointer, issues);
    } else if (type.name.equals("Attribution")
        && object.containsKey("chain")
        && object.containsKey("statement")) {
      dropped(
          object,
          "chain",
          "the attribution already has the statement "
              + AnswerStructure.shown(object.get("statement")),
          pointer,
          issues);
    }
  }

  private static void time(Map<String, Object> time, String pointer, List<Issue> issues) {
    for (String name : List.of("at", "from", "to", "earliest", "latest")) {
      if (time.get(name) instanceof EventTime bounds) {
        bounded(time, name, bounds);
      }
    }
    Object at = time.get("at");
    if (at != null) {
      Stream.of("from", "to", "earliest", "latest")
          .filter(time::containsKey)
          .forEach(
              name -> {
                if (at.equals(time.get(name))) {
                  time.remove(name);
                } else {
                  dropped(
                      time,
                      name,
                      "the time already has \"at\": " + AnswerStructure.shown(at),
                      pointer,
                      issues);
                }
              });
    } else if (time.containsKey("from") || time.containsKey("to")) {
      for (String name : List.of("earliest", "latest")) {
        if (time.containsKey(name)) {
          dropped(time, name, "the time already has \"from\" or \"to\"", pointer, issues);
        }
      }
    }
    if (time.containsKey("ongoing") && (!time.containsKey("from") || time.containsKey("to"))) {
      dropped(
          time,
          "ongoing",
          "an ongoing time must have \"from\" and must not have \"to\"",
          pointer,
          issues);
    }
  }

  /** Replaces a quarter or a week with its earliest date, its latest date, or both. */
  private static void bounded(Map<String, Object> time, String name, EventTime bounds) {
    String earliest = bounds.earliest().map(Object::toString).orElse("");
    String latest = bounds.latest().map(Object::toString).orElse("");
    switch (name) {
      case "at" -> {
        time.remove("at");
        time.putIfAbsent("earliest", earliest);
        time.putIfAbsent("latest", latest);
      }
      case "from", "earliest" -> time.put(name, earliest);
      default -> time.put(name, latest);
    }
  }

  private static void dropped(
      Map<String, Object> object, String name, String reason, String pointer, List<Issue> issues) {
    Object value = object.remove(name);
    issues.add(
        Repair.SHAPE.at(
            pointer,
            "\""
                + name
                + "\": "
                + AnswerStructure.shown(value)
                + " was left out because "
                + reason));
  }

  /**
   * Returns whether an object has at least one of the alternative properties that its type
   * requires. If not, reports the object.
   */
  static boolean isComplete(
      ModelType type, Map<String, Object> object, String pointer, List<Issue> issues) {
    String missing =
        switch (type.name) {
          case "EventTime" ->
              has(object, "at", "from", "to", "earliest", "latest", "text") ? null : "date or text";
          case "Attribution" -> has(object, "chain", "statement") ? null : "chain or statement";
          case "Condition" -> has(object, "event", "text") ? null : "event or text";
          case "Quantity" -> has(object, "low", "best", "high", "text") ? null : "number or text";
          default -> null;
        };
    if (missing != null) {
      issues.add(
          Repair.LEFT_OUT.at(
              pointer,
              "the "
                  + type.name
                  + " "
                  + AnswerStructure.shown(object)
                  + " was left out because it has no "
                  + missing));
    }
    return missing == null;
  }

  /** Reports an object that contains values only in properties that its type does not define. */
  static void reportUnknown(
      ModelType type, Map<String, Object> members, String pointer, List<Issue> issues) {
    Map<String, Object> unknown = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          boolean isNothing =
              value == null
                  || value instanceof String text && text.isBlank()
                  || value instanceof Collection<?> list && list.isEmpty();
          if (type.field(name) == null && !isNothing) {
            unknown.put(name, value);
          }
        });
    if (!unknown.isEmpty()) {
      issues.add(
          Repair.LEFT_OUT.at(
              pointer,
              "the "
                  + type.name
                  + " "
                  + AnswerStructure.shown(unknown)
                  + " was left out because it has no property of this type"));
    }
  }

  private static boolean has(Map<String, Object> object, String... names) {
    return Stream.of(names).anyMatch(object::containsKey);
  }
}
