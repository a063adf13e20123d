package io.github.communique.format;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Formats JSON for human readers. Values that fit on one line are not broken into several lines.
 */
public final class JsonPages {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final int width;
  private final StringBuilder page = new StringBuilder();

  private JsonPages(int width) {
    this.width = width;
  }

  public static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  public static String print(JsonNode node, int width) {
    JsonPages printer = new JsonPages(width);
    printer.print(node, "", 0);
    return printer.page.append('\n').toString();
  }

  /**
   * Prints a value. The parameter {@code besides} is the number of other characters on the same
   * line, excluding the indentation.
   */
  private void print(JsonNode node, String indent, int besides) {
    String line = line(node);
    if (!node.isContainer() || indent.length() + besides + line.length() <= width) {
      page.append(line);
      return;
    }
    String inner = indent + "  ";
    page.append(node.isObject() ? '{' : '[');
    String separator = "\n";
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        String name = line(MAPPER.getNodeFactory().stringNode(property.getKey())) + ": ";
        page.append(separator).append(inner).append(name);
        print(property.getValue(), inner, name.length() + 1);
        separator = ",\n";
      }
    } else {
      for (JsonNode element : node) {
        page.append(separator).append(inner);
        print(element, inner, 1);
        separator = ",\n";
      }
    }
    page.append('\n').append(indent).append(node.isObject() ? '}' : ']');
  }

  private static String line(JsonNode node) {
    if (!node.isContainer()) {
      return node.toString();
    }
    StringBuilder line = new StringBuilder(node.isObject() ? "{" : "[");
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        line.append(line.length() > 1 ? ", " : "")
            .append(MAPPER.getNodeFactory().stringNode(property.getKey()))
            .append(": ")
            .append(line(property.getValue()));
      }
    } else {
      for (JsonNode element : node) {
        line.append(line.length() > 1 ? ", " : "").append(line(element));
      }
    }
    return line.append(node.isObject() ? '}' : ']').toString();
  }
}
