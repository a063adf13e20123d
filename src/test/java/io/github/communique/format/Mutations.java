package io.github.communique.format;

import io.github.communique.Dossier;
import io.github.communique.format.FormatModel.ListOf;
import io.github.communique.format.FormatModel.ObjectOf;
import io.github.communique.format.FormatModel.Property;
import io.github.communique.format.FormatModel.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Creates all mutations of a document. Each mutation is one small change. Each property is removed,
 * renamed, set to null, and set to a value of another type; absent properties are added. Unknown
 * properties are added to each object, and null and a duplicate element are added to each list.
 * Each number and each string is replaced by boundary cases.
 */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** One value of each JSON type. */
  private static final List<JsonNode> TYPES =
      List.of(
          JSON.nullNode(),
          JSON.booleanNode(true),
          JSON.numberNode(new BigDecimal("1.5")),
          JSON.stringNode("x1"),
          JSON.arrayNode(),
          JSON.objectNode());

  private static final List<JsonNode> NUMBERS =
      numbers(
          "0",
          "-1",
          "1",
          "100",
          "101",
          "2147483647",
          "2147483648",
          "-2147483649",
          "80.0",
          "8E+1",
          "1.0",
          "0.123456789012345",
          "0.1234567890123456",
          "1E+300",
          "1E-7",
          "1E+301",
          "-0.0");

  /**
   * Boundary cases for each string syntax: terms, times, durations, languages, zones, URIs and ids.
   */
  static final List<String> STRINGS =
      List.of(
          "",
          " ",
          "\t\n\u2003",
          "\u00a0",
          "\ufeff",
          "Direct",
          "DIRECT",
          "direct",
          "positive",
          "occurred",
          "statement",
          "meeting",
          "2022",
          "2022-13",
          "2022-2",
          "2022-02-29",
          "2024-02-29",
          "1900-02-29",
          "2000-02-29",
          "2022-04-31",
          "2022-02-21T24:00",
          "2022-02-21T15",
          "2022-02-21T15:05:60",
          "2022-02-21T15:05:30.",
          "2022-02-21T15:05:30.1234567890",
          "2022-02-21T15:05-00:00",
          "2022-02-21T15:05+18:01",
          "2022-02-21t15:05z",
          "2022-02-21 15:05",
          "2022-02Z",
          "-0000",
          "+2022",
          "12345",
          "+12345-02-28",
          "-999999999",
          "+1000000000",
          "\u0662\u0660\u0662\u0662",
          "PT",
          "P1D",
          "P1DT",
          "P1Dt",
          "pt1h",
          "PT1H45M",
          "PT1.5H",
          "PT0,5S",
          "PT.5S",
          "-PT-1H",
          "P1Y",
          "en",
          "en-",
          "zh-min-nan",
          "i-klingon",
          "I-KLINGON",
          "en-GB-oed",
          "x-a",
          "a-DE",
          "de-1901",
          "de-1901-1901",
          "en-a-bb-a-cc",
          "en-a",
          "abcdefghi",
          "sgn-BE-FR-x",
          "Europe/Moscow",
          "+03:00",
          "UTC+3",
          "1.0",
          "1.",
          "1.1",
          "1.00",
          "1.01",
          "1.1234567890",
          "1.12345678901",
          "2.0",
          "1.x",
          "urn:x",
          "urn:",
          "x://",
          "x:#y",
          "a b:c",
          "urn:%zz",
          "urn:x#y#z",
          "relative/path",
          "1a",
          "a_b.c-9",
          "a b",
          "\u00e9t\u00e9",
          "a".repeat(64),
          "a".repeat(65));

  private static final FormatModel MODEL = new FormatModel();

  /** An example value for each property of each type, taken from the golden files. */
  private static final Map<Property, JsonNode> VALUES = new HashMap<>();

  static {
    ObjectOf dossier = new ObjectOf(Dossier.class);
    GoldenFiles.all().values().forEach(text -> collect(dossier, JsonPages.parse(text)));
  }

  private final List<Mutation> all = new ArrayList<>();
  private int turn;

  /** A mutated document and a description of the mutation. */
  record Mutation(String what, Supplier<JsonNode> change) {
    /** Returns the copy to mutate. */
    JsonNode tree() {
      return change.get();
    }

    @Override
    public String toString() {
      return what;
    }
  }

  private Mutations() {}

  private static void collect(@Nullable Value value, JsonNode node) {
    if (value instanceof ListOf list) {
      node.forEach(element -> collect(list.element(), element));
    } else if (value instanceof ObjectOf object) {
      for (Property property : MODEL.properties(object.type())) {
        JsonNode held = node.get(property.name());
        if (held != null) {
          VALUES.putIfAbsent(property, held);
          collect(property.value(), held);
        }
      }
    }
  }

  /** Returns the properties that do not occur in any golden file. */
  static List<Property> propertiesWithoutExample() {
    return MODEL.types().stream()
        .flatMap(type -> MODEL.properties(type).stream())
        .filter(property -> !VALUES.containsKey(property))
        .toList();
  }

  /** Returns all mutations of a tree. */
  static List<Mutation> of(JsonNode tree) {
    Mutations mutations = new Mutations();
    mutations.visit(new ObjectOf(Dossier.class), tree, "", new Path(tree, List.of()));
    return mutations.all;
  }

  /**
   * Visits a node. The parameter {@code value} is the type that the format defines for the node; it
   * is null inside an unknown property.
   */
  private void visit(@Nullable Value value, JsonNode node, String pointer, Path path) {
    if (node instanceof ObjectNode object) {
      List<Property> known =
          value instanceof ObjectOf type ? MODEL.properties(type.type()) : List.of();
      for (Property property : known) {
        if (!object.has(property.name())) {
          JsonNode held = VALUES.get(property);
          add(
              path,
              pointer,
              "has " + property.name(),
              copy -> ((ObjectNode) copy).set(property.name(), held));
        }
      }
      add(path, pointer, "$schema", copy -> ((ObjectNode) copy).put("$schema", "s.json"));
      add(path, pointer, "more", copy -> ((ObjectNode) copy).put("more", 1));
      add(path, pointer, "acme:more", copy -> ((ObjectNode) copy).putArray("acme:more").addNull());
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        String name = property.getKey();
        String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        add(path, at, "dropped", copy -> ((ObjectNode) copy).remove(name));
        add(path, at, "renamed", copy -> rename((ObjectNode) copy, name, name + "X"));
        add(path, at, "acme:renamed", copy -> rename((ObjectNode) copy, name, "acme:" + name));
        for (JsonNode other : others(property.getValue())) {
          add(path, at, "is " + other, copy -> ((ObjectNode) copy).set(name, other));
        }
        Value held =
            known.stream()
                .filter(each -> each.name().equals(name))
                .map(Property::value)
                .findFirst()
                .orElse(null);
        visit(held, property.getValue(), at, path.to(name));
      }
    } else if (node instanceof ArrayNode array) {
      add(path, pointer, "null in it", copy -> ((ArrayNode) copy).addNull());
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        String at = pointer + "/" + i;
        if (i == 0) {
          add(path, at, "twice", copy -> ((ArrayNode) copy).add(array.get(0)));
        }
        for (JsonNode other : others(array.get(i))) {
          add(path, at, "is " + other, copy -> ((ArrayNode) copy).set(index, other));
        }
        visit(value instanceof ListOf list ? list.element() : null, array.get(i), at, path.to(i));
      }
    }
  }

  /**
   * Returns one value of every other JSON type. For a number, the result also includes all boundary
   * cases for numbers; for a string, it includes a rotating selection of the boundary cases for
   * strings.
   */
  private List<JsonNode> others(JsonNode value) {
    List<JsonNode> others = new ArrayList<>();
    for (JsonNode type : TYPES) {
      if (type.getNodeType() != value.getNodeType()) {
        others.add(type);
      }
    }
    if (value.isNumber()) {
      others.addAll(NUMBERS);
    } else if (value.isString()) {
      for (int i = 0; i < 5; i++) {
        others.add(JSON.stringNode(STRINGS.get(turn++ % STRINGS.size())));
      }
      others.add(JSON.stringNode(value.stringValue() + "\n"));
      others.add(JSON.stringNode(value.stringValue() + "x"));
    }
    return others;
  }

  private void add(Path path, String pointer, String what, Consumer<JsonNode> change) {
    all.add(new Mutation(pointer + " " + what, () -> path.changed(change)));
  }

  /** Renames a property without changing its position. */
  private static void rename(ObjectNode object, String from, String to) {
    ObjectNode before = object.deepCopy();
    object.removeAll();
    for (Map.Entry<String, JsonNode> property : before.properties()) {
      object.set(property.getKey().equals(from) ? to : property.getKey(), property.getValue());
    }
  }

  private static List<JsonNode> numbers(String... numbers) {
    return Arrays.stream(numbers).map(JsonPages::parse).toList();
  }

  /** The path of a node, which is used to find the corresponding node in a copy. */
  private record Path(JsonNode root, List<Object> steps) {
    Path to(Object step) {
      List<Object> longer = new ArrayList<>(steps);
      longer.add(step);
      return new Path(root, longer);
    }

    JsonNode changed(Consumer<JsonNode> change) {
      JsonNode copy = root.deepCopy();
      JsonNode node = copy;
      for (Object step : steps) {
        node = step instanceof Integer index ? node.get(index) : node.get((String) step);
      }
      change.accept(node);
      return copy;
    }
  }
}
