package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The values of members of PLOVER. A list may also be a single value or a text. */
final class PloverJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private PloverJson() {}

  /** The value of a cell; a missing node if there is none. */
  static JsonNode node(TableRow row, String column) {
    String cell = row.raw(column);
    return cell.isBlank() || cell.equals("null")
        ? MissingNode.getInstance()
        : JsonCells.value(cell);
  }

  /** The items of a list, or the single value. */
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
   * The texts of a list, or the parts of a text between separators; an empty separator does not
   * split.
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

  /** The text of a cell that has one value; empty if it has none or several. */
  static String only(TableRow row, String column) {
    List<JsonNode> items = items(row, column);
    return items.size() == 1 ? text(items.get(0)) : "";
  }

  /** The text of the first member that has a text; empty if none has. */
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

  /** A text, or the digits of a number; empty for anything else. */
  static String text(JsonNode node) {
    return node.isString() || node.isNumber() ? node.asString().strip() : "";
  }

  static String list(List<String> texts) {
    return MAPPER.writeValueAsString(texts);
  }

  static String entities(List<Actor> actors) {
    return actors.isEmpty()
        ? ""
        : MAPPER.writeValueAsString(
            actors.stream().map(actor -> Map.of("entity_text", actor.name().value())).toList());
  }

  static String object(Map<String, Object> members) {
    return MAPPER.writeValueAsString(members);
  }
}
