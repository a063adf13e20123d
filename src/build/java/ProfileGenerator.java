import static java.util.stream.Collectors.joining;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Generates the profile for language models: its JSON Schema, and the table of properties and terms
 * that is used to read the answers of a model.
 *
 * <p>The profile contains all properties of the model except those in {@link #EXCEPTIONS}.
 */
final class ProfileGenerator {
  private static final String PACKAGE = ModelSources.ROOT + ".interop.llm";
  private static final String UNSPECIFIED = "unspecified";

  /** The properties that the profile does not contain. See docs/extraction.md for the reasons. */
  private static final Set<String> EXCEPTIONS =
      Set.of(
          "Dossier.formatVersion",
          "Dossier.id",
          "Dossier.articles",
          "Dossier.provenance",
          "Dossier.revision",
          "Event.type",
          "Event.articles",
          "Event.identifiers",
          "Event.classifications",
          "Event.confidence",
          "Event.rank",
          "Actor.identifiers",
          "Location.coordinates",
          "Location.precision",
          "Location.classifications",
          "Location.identifiers");

  private final ModelSources sources;
  private final GeneratedFiles files;
  private final Map<String, String> definitions = new TreeMap<>();

  ProfileGenerator(ModelSources sources, GeneratedFiles files) {
    this.sources = sources;
    this.files = files;
  }

  void generate() throws IOException {
    checkExceptions();
    String root = object(sources.type("Dossier"));
    String schema =
        """
        {
          "title": "Dossier",
        %s,
          "$defs": {
        %s
          }
        }
        """
            .formatted(
                root.substring(2, root.lastIndexOf('\n')).replaceAll("(?m)^  ", ""),
                definitions.entrySet().stream()
                    .map(entry -> "    \"" + entry.getKey() + "\": " + entry.getValue())
                    .collect(joining(",\n")));
    files.writeResource(PACKAGE, "communique-1.0.extraction.schema.json", schema);
    files.write(PACKAGE, "ProfileTypes", table());
  }

  private void checkExceptions() {
    for (String exception : EXCEPTIONS) {
      String[] names = exception.split("\\.");
      if (sources.properties(sources.type(names[0])).stream()
          .noneMatch(property -> property.name().equals(names[1]))) {
        throw new IllegalStateException("the model has no property " + exception);
      }
    }
  }

  private boolean isAsked(Source type, Property property) {
    return !EXCEPTIONS.contains(type.name() + "." + property.name())
        && !(type.isEvent() && EXCEPTIONS.contains("Event." + property.name()));
  }

  // ---- the schema

  private String object(Source type) {
    List<Property> asked =
        sources.properties(type).stream().filter(property -> isAsked(type, property)).toList();
    return """
        {
              "type": "object",
              "properties": {
        %s
              },
              "required": [%s],
              "additionalProperties": false
            }"""
        .formatted(
            asked.stream()
                .map(property -> "        " + quoted(property.name()) + ": " + schema(property))
                .collect(joining(",\n")),
            asked.stream().map(property -> quoted(property.name())).collect(joining(", ")));
  }

  private String schema(Property property) {
    String description = quoted(description(property));
    String element = property.element();
    if (property.isList() || sources.isPart(element)) {
      return "{\"type\": \"array\", \"items\": %s, \"description\": %s}"
          .formatted(item(element), description);
    }
    if (sources.isWord(element)) {
      return reference(element, terms(element, property));
    }
    String type = element.equals("Boolean") ? "boolean" : "string";
    return "{\"type\": \"%s\", \"description\": %s}".formatted(type, description);
  }

  private String item(String element) {
    if (sources.isPart(element) && !element.equals("Evidence")) {
      if (!definitions.containsKey(element)) {
        definitions.put(element, "");
        definitions.put(element, object(sources.type(element)));
      }
      return "{\"$ref\": \"#/$defs/" + element + "\"}";
    }
    return sources.isWord(element) ? reference(element, terms(element)) : "{\"type\": \"string\"}";
  }

  private String reference(String name, List<String> terms) {
    definitions.put(
        name,
        "{\"type\": \"string\", \"enum\": ["
            + terms.stream().map(ProfileGenerator::quoted).collect(joining(", "))
            + "]}");
    return "{\"$ref\": \"#/$defs/" + name + "\"}";
  }

  /**
   * Returns the terms of a vocabulary. Adds {@code unspecified} for values that are not stated,
   * unless the property has a default value. One vendor rejects an empty string for this purpose.
   */
  private List<String> terms(String vocabulary, Property property) {
    List<String> terms = terms(vocabulary);
    if (!terms.contains(UNSPECIFIED) && property.defaultWord().isEmpty()) {
      terms.add(UNSPECIFIED);
    }
    return terms;
  }

  private String description(Property property) {
    String element = property.element();
    String text = plain(sources.comment(property.method())).replaceAll("(?s)\\.(\\s.*)?$", "");
    String hint =
        switch (element) {
          case "PartialDateTime" -> "a date such as 2022-02-21, 2022-02 or 2022-02-21T15:05+03:00";
          case "Duration" -> "for example PT1H45M";
          case "BigDecimal" -> "a number such as 1200 or -2.5, without separators";
          case "Evidence" -> "words of the article, letter by letter";
          case "Ref" -> "by id";
          default -> "";
        };
    if (!property.isList() && sources.isPart(element)) {
      hint = "at most one";
    }
    return hint.isEmpty() ? text : text + "; " + hint;
  }

  private static String plain(String javadoc) {
    return javadoc
        .strip()
        .replaceAll("(?s)\\n\\s*@.*", "")
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ([^}]*)}", "$1")
        .replaceAll("\\{@link(?:plain)? \\S+ ([^}]*)}", "$1")
        .replaceAll("\\{@link(?:plain)? #?([^}]*)}", "$1");
  }

  // ---- the table

  private String table() {
    StringBuilder code = new StringBuilder();
    for (Source type : sources.objects()) {
      code.append("    type(%s".formatted(quoted(type.name())));
      for (Property property : sources.properties(type)) {
        code.append(
            ",\n        field(%s, \"%s\", %s, %s, %s, %s)"
                .formatted(
                    quoted(property.name()),
                    kind(property),
                    quoted(target(property)),
                    property.isList(),
                    property.required(),
                    isAsked(type, property)));
      }
      code.append(");\n");
    }
    for (Source words : sources.words()) {
      code.append(
          "    terms(%s, %s, %s);\n"
              .formatted(
                  quoted(words.name()),
                  !words.isEnum(),
                  terms(words.name()).stream()
                      .map(ProfileGenerator::quoted)
                      .collect(joining(", "))));
    }
    return """
        // Generated by ProfileGenerator from the annotations of the model.
        package %s;

        /** The types, properties and terms of the profile, used to read the answers of a model. */
        final class ProfileTypes extends Profile {
          ProfileTypes() {
        %s  }
        }
        """
        .formatted(PACKAGE, code);
  }

  private String kind(Property property) {
    String element = property.element();
    if (sources.isWord(element)) {
      return "TERM";
    }
    return switch (element) {
      case "LocalizedText" -> "TEXT";
      case "PartialDateTime" -> "DATE";
      case "Duration" -> "DURATION";
      case "BigDecimal", "Double" -> "NUMBER";
      case "Integer" -> "INTEGER";
      case "Boolean" -> "BOOLEAN";
      case "Ref" -> "REF";
      case "String" -> property.name().equals("id") ? "ID" : "STRING";
      case "Map" -> "MAP";
      default -> {
        if (!sources.isPart(element)) {
          throw new IllegalStateException("no kind for " + property.type());
        }
        yield "OBJECT";
      }
    };
  }

  private String target(Property property) {
    String element = property.element();
    if (element.equals("Ref")) {
      String type = property.type();
      return type.substring(type.lastIndexOf('<') + 1).replaceAll("\\W", "");
    }
    return sources.isWord(element) || sources.isPart(element) ? element : "";
  }

  /** Returns the terms of a vocabulary, in declaration order. */
  private List<String> terms(String vocabulary) {
    List<String> terms = new ArrayList<>();
    for (Tree member : sources.type(vocabulary).tree().getMembers()) {
      if (member instanceof VariableTree constant && constant.getInitializer() != null) {
        ExpressionTree value = constant.getInitializer();
        List<? extends ExpressionTree> arguments =
            value instanceof NewClassTree created
                ? created.getArguments()
                : value instanceof MethodInvocationTree call
                        && call.getMethodSelect().toString().equals("WORDS.add")
                    ? call.getArguments()
                    : List.of();
        if (!arguments.isEmpty() && arguments.get(0) instanceof LiteralTree literal) {
          terms.add((String) literal.getValue());
        }
      }
    }
    return terms;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
