package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the values of PLOVER members. A list can also be encoded as a single value or as a string.
 */
final class PloverJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private PloverJson() {}

  /** Returns the value of a cell, or a missing node if the cell is blank or null. */
  static JsonNode node(TableRow row, String column) {
    String cell = row.raw(column);
    return cell.isBlank() || cell.equals("null")
        ? MissingNode.getInstance()
        : JsonCells.value(cell);
  }

  /**
   * Returns the items of a list, or a list with a single item if the cell contains a single value.
   */
  static List<JsonNode> items(TableRow row, String column) {
    JsonNode node = node(row, column);
    List<JsonNode> items = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(items::add);
    } else if (!node.isMissingNode()) {
      items.add(node);
    }
    return items;
  }

  /**
   * Splits the texts of a list at a separator and returns the parts that are not empty. An empty
   * separator disables splitting.
   */
  static List<String> texts(TableRow row, String column, String separator) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(row, column)) {
      String text = text(item);
      List<String> parts = separator.isEmpty() ? List.of(text) : CellText.items(text, separator);
      parts.stream().map(String::strip).filter(part -> !part.isEmpty()).forEach(texts::add);
    }
    return texts;
  }

  /**
   * Returns the text of a cell that contains a single value, or an empty string if the cell
   * contains no value or several values.
   */
  static String only(TableRow row, String column) {
    List<JsonNode> items = items(row, column);
    return items.size() == 1 ? text(items.get(0)) : "";
  }

  /**
   * Returns the text of the first of the given members that is not empty, or an empty string if all
   * of them are empty.
   */
  static String first(JsonNode object, String... members) {
    for (String member : members) {
      JsonNode value = object.isObject() ? object.get(member) : null;
      String text = value == null ? "" : text(value);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** Returns the text of a string or number, or an empty string for any other value. */
  static String text(JsonNode node) {
    return node.isString() || node.isNumber() ? node.asString().strip() : "";
  }

  /** Returns a value as JSON. */
  static String json(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static String entities(List<Actor> actors) {
    return actors.isEmpty()
        ? ""
        : json(actors.stream().map(actor -> Map.of("entity_text", actor.name().value())).toList());
  }
}
