package io.github.communique.interop.dataset;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * The members of a JSON object, converted to cells.
 *
 * <p>A string is converted to its text. Any other value is converted to JSON without white space;
 * the digits of numbers are preserved. A string that could be mistaken for another type of value is
 * also converted to JSON, with quotation marks: {@code "4"} is a string, whereas {@code 4} is a
 * number.
 *
 * @param columns the member names
 * @param values the cells, in column order
 */
record JsonCells(Columns columns, List<String> values) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final int LONGEST_NUMBER = 1000;

  /** Parses a JSON object. Returns null if the text is not a JSON object. */
  static @Nullable JsonCells ofObject(String text) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(json.currentName());
        values.add(value(json));
      }
      return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null
          ? new JsonCells(Columns.ofNames(names), values)
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static String value(JsonParser json) {
    return switch (json.nextToken()) {
      case VALUE_STRING -> ofString(json.getString());
      case START_OBJECT, START_ARRAY -> nested(json);
      default -> json.getString();
    };
  }

  /** Converts a string value to a cell. */
  static String ofString(String text) {
    return isJson(text) ? MAPPER.writeValueAsString(text) : text;
  }

  private static boolean isJson(String cell) {
    return switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
      case '{', '[', '"' -> true;
      case 't' -> cell.equals("true");
      case 'f' -> cell.equals("false");
      case 'n' -> cell.equals("null");
      default ->
          cell.length() <= LONGEST_NUMBER
              && cell.matches("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    };
  }

  private static String nested(JsonParser json) {
    StringWriter text = new StringWriter();
    int depth = 0;
    try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      JsonToken token = json.currentToken();
      do {
        switch (token) {
          case START_OBJECT -> copy.writeStartObject();
          case START_ARRAY -> copy.writeStartArray();
          case END_OBJECT -> copy.writeEndObject();
          case END_ARRAY -> copy.writeEndArray();
          case PROPERTY_NAME -> copy.writeName(json.currentName());
          case VALUE_STRING -> copy.writeString(json.getString());
          default -> copy.writeRawValue(json.getString());
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        token = depth > 0 ? json.nextToken() : null;
      } while (token != null);
    }
    return text.toString();
  }

  /**
   * Converts a cell to a JSON value. A cell that resembles JSON but is not valid JSON is converted
   * to a string.
   */
  static JsonNode value(String cell) {
    if (isJson(cell)) {
      try {
        return MAPPER.readTree(cell);
      } catch (JacksonException e) {
        return StringNode.valueOf(cell);
      }
    }
    return StringNode.valueOf(cell);
  }
}
