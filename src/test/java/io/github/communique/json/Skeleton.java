package io.github.communique.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small dossier with one object of each of several types. Properties are identified by short
 * paths, such as {@code actor.country}. A path such as {@code medium} or {@code name.value} refers
 * to the meeting.
 */
final class Skeleton {
  private static final String JSON =
      """
      {"formatVersion": "1.0", "id": "urn:x:1",
       "articles": [{"id": "a1"}],
       "actors": [{"id": "x", "kind": "state", "name": {"value": "x"}}],
       "locations": [{"id": "l", "kind": "city", "name": {"value": "l"},
         "coordinates": {"latitude": 1, "longitude": 2}}],
       "meetings": [{"type": "meeting", "id": "m", "status": "planned",
         "places": [{"location": "l"}], "name": {"value": "m"}}],
       "revision": {"number": 1, "status": "current"}}
      """;

  private Skeleton() {}

  /**
   * Returns the dossier with a property set to a JSON value, or without the property if the value
   * is {@code -}.
   */
  static String with(String property, String value) {
    ObjectNode dossier = (ObjectNode) Json.MAPPER.readTree(JSON);
    ObjectNode owner = (ObjectNode) dossier.at(owner(property));
    if (value.equals("-")) {
      owner.remove(name(property));
    } else {
      owner.set(name(property), Json.MAPPER.readTree("[" + value + "]").get(0));
    }
    return dossier.toString();
  }

  /**
   * Returns the property of another dossier as JSON. The result is {@code -} if the property is
   * absent, or a text such as {@code no actor} if its object is missing.
   */
  static String find(String property, String json) {
    JsonNode dossier = Json.MAPPER.readTree(json);
    JsonNode owner = dossier.at(owner(property));
    if (owner.isMissingNode()) {
      return "no " + (property.contains(".") ? object(property) : "meeting");
    }
    return owner.has(name(property)) ? owner.get(name(property)).toString() : "-";
  }

  private static String name(String property) {
    return property.substring(property.indexOf('.') + 1);
  }

  private static String object(String property) {
    return property.substring(0, property.indexOf('.'));
  }

  private static String owner(String property) {
    if (!property.contains(".")) {
      return "/meetings/0";
    }
    return switch (object(property)) {
      case "name" -> "/meetings/0/name";
      case "place" -> "/meetings/0/places/0";
      case "coordinates" -> "/locations/0/coordinates";
      case "revision" -> "/revision";
      case "actor", "article" -> "/" + object(property) + "s/0";
      default -> throw new IllegalArgumentException(property);
    };
  }
}
