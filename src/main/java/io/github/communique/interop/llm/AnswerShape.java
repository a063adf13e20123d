package io.github.communique.interop.llm;

import io.github.communique.interop.llm.Profile.ModelType;
import io.github.communique.issue.Issue;
import io.github.communique.time.EventTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks an object for combinations of properties that the builder rejects, and repairs them. */
final class AnswerShape {
  private final ModelType type;
  private final Map<String, Object> object;
  private final String pointer;
  private final List<Issue> issues;

  AnswerShape(ModelType type, Map<String, Object> object, String pointer, List<Issue> issues) {
    this.type = type;
    this.object = object;
    this.pointer = pointer;
    this.issues = issues;
  }

  /** Removes properties that conflict with other properties of the object. */
  void repair() {
    if (type.name.equals("EventTime")) {
      repairTime();
    } else if (type.name.equals("Attribution") && has("statement")) {
      drop(
          "chain",
          "the attribution already has the statement "
              + AnswerStructure.shown(object.get("statement")));
    }
  }

  private void repairTime() {
    for (String name : List.of("at", "from", "to", "earliest", "latest")) {
      if (object.get(name) instanceof EventTime read) {
        setTime(name, read);
      }
    }
    Object at = object.get("at");
    if (at != null) {
      for (String name : List.of("from", "to", "earliest", "latest")) {
        if (at.equals(object.get(name))) {
          object.remove(name);
        }
        drop(name, "the time already has \"at\": " + AnswerStructure.shown(at));
      }
    } else if (has("from", "to")) {
      drop("earliest", "the time already has \"from\" or \"to\"");
      drop("latest", "the time already has \"from\" or \"to\"");
    }
    if (!has("from") || has("to")) {
      drop("ongoing", "an ongoing time must have \"from\" and must not have \"to\"");
    }
  }

  /**
   * Replaces a time with its date and its zone. A quarter or a week is replaced with its earliest
   * date, its latest date, or both.
   */
  private void setTime(String name, EventTime time) {
    String earliest = time.at().or(time::earliest).map(Object::toString).orElse("");
    String latest = time.at().or(time::latest).map(Object::toString).orElse("");
    if (name.equals("at") && time.at().isEmpty()) {
      object.remove("at");
      object.putIfAbsent("earliest", earliest);
      object.putIfAbsent("latest", latest);
    } else {
      object.put(name, name.equals("to") || name.equals("latest") ? latest : earliest);
    }
    time.zone().ifPresent(this::setZone);
  }

  private void setZone(String zone) {
    Object other = object.putIfAbsent("zone", zone);
    if (other != null && !other.equals(zone)) {
      reportDropped("zone", zone, "the time already has the zone " + AnswerStructure.shown(other));
    }
  }

  /** Removes a property and reports it. Does nothing if the object does not have the property. */
  private void drop(String name, String reason) {
    if (has(name)) {
      reportDropped(name, object.remove(name), reason);
    }
  }

  private void reportDropped(String name, @Nullable Object value, String reason) {
    Repair.SHAPE.report(
        issues,
        pointer,
        "\"%s\": %s was left out because %s".formatted(name, AnswerStructure.shown(value), reason));
  }

  /**
   * Returns whether an object has at least one of the alternative properties that its type
   * requires. If not, reports the object.
   */
  boolean isComplete() {
    String missing =
        switch (type.name) {
          case "EventTime" ->
              has("at", "from", "to", "earliest", "latest", "text") ? null : "date or text";
          case "Attribution" -> has("chain", "statement") ? null : "chain or statement";
          case "Condition" -> has("event", "text") ? null : "event or text";
          case "Quantity" -> has("low", "best", "high", "text") ? null : "number or text";
          default -> null;
        };
    if (missing != null) {
      reportMissing(object, missing);
    }
    return missing == null;
  }

  /** Reports an object that contains values only in properties that its type does not define. */
  void reportUnknown(Map<String, Object> members) {
    Map<String, Object> unknown = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (type.field(name) == null && !AnswerStructure.isNothing(value)) {
            unknown.put(name, value);
          }
        });
    if (!unknown.isEmpty()) {
      reportMissing(unknown, "property of " + type.name);
    }
  }

  /** Reports that the object is omitted because it does not have the given property. */
  void reportMissing(Map<String, Object> members, String missing) {
    Repair.LEFT_OUT.report(
        issues,
        pointer,
        "the %s %s was left out because it has no %s"
            .formatted(type.name, AnswerStructure.shown(members), missing));
  }

  private boolean has(String... names) {
    return Stream.of(names).anyMatch(object::containsKey);
  }
}
