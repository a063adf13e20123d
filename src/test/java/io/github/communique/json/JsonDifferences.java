package io.github.communique.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares the scalars of two JSON documents. */
public final class JsonDifferences {
  private JsonDifferences() {}

  /**
   * Returns the pointers to the scalars that differ, or that are missing from one of the documents.
   */
  public static Set<String> between(JsonNode one, JsonNode other) {
    Map<String, JsonNode> its = new HashMap<>();
    Map<String, JsonNode> others = new HashMap<>();
    addValues(one, "", its);
    addValues(other, "", others);
    Set<String> pointers = new HashSet<>(its.keySet());
    pointers.addAll(others.keySet());
    pointers.removeIf(pointer -> Objects.equals(its.get(pointer), others.get(pointer)));
    return pointers;
  }

  private static void addValues(JsonNode node, String pointer, Map<String, JsonNode> values) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> addValues(each.getValue(), pointer + "/" + each.getKey(), values));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addValues(node.get(i), pointer + "/" + i, values);
      }
    } else {
      values.put(pointer, node);
    }
  }
}
