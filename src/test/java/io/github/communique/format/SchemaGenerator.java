package io.github.communique.format;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.format.FormatModel.Constant;
import io.github.communique.format.FormatModel.ListOf;
import io.github.communique.format.FormatModel.ObjectOf;
import io.github.communique.format.FormatModel.Property;
import io.github.communique.format.FormatModel.RefTo;
import io.github.communique.format.FormatModel.Scalar;
import io.github.communique.format.FormatModel.Value;
import io.github.communique.format.FormatModel.WordOf;
import io.github.communique.json.DossierSchema;
import io.github.communique.vocabulary.EventType;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Generates the JSON Schemas from the model and {@link Shapes}. */
final class SchemaGenerator {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final FormatModel model;
  private final DossierSchema kind;

  SchemaGenerator(FormatModel model, DossierSchema kind) {
    this.model = model;
    this.kind = kind;
  }

  static String id(DossierSchema kind) {
    return "https://communique.github.io/schema/"
        + Dossier.FORMAT_VERSION
        + "/"
        + kind.name().toLowerCase(Locale.ROOT);
  }

  String generate() {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id(kind));
    schema.put(
        "$comment",
        "Generated from the Java model of Communiqué; do not edit. The $id is a name and need not"
            + " lead anywhere.");
    // Code generators derive the name of the document type from the title.
    schema.put(
        "title",
        kind == DossierSchema.PLAIN
            ? "Dossier"
            : "Communiqué dossier, format " + Dossier.FORMAT_VERSION);
    schema.put(
        "description",
        switch (kind) {
          case STORAGE ->
              "What a reader of format 1.x accepts. Unknown properties are allowed: a newer minor"
                  + " version or an application may have added them.";
          case STRICT ->
              "What a writer of format 1.0 writes. Unknown properties are refused unless their"
                  + " names have a colon, which makes them an application's own.";
          case PLAIN ->
              "What a writer of format 1.0 writes, for code generators and language models: no null,"
                  + " no custom properties, no conditions between properties. Of a time give at,"
                  + " from and to, earliest and latest, or text alone; of an attribution chain or"
                  + " statement; of a condition event or text; of a quantity low, best, high or"
                  + " text.";
        });
    schema.put("$ref", "#/$defs/Dossier");
    ObjectNode definitions = schema.putObject("$defs");
    model.types().forEach(type -> definitions.set(type.getSimpleName(), object(type)));
    definitions.set("Event", anyEvent());
    model.vocabularies().values().stream()
        .filter(vocabulary -> vocabulary != EventType.class)
        .forEach(vocabulary -> definitions.set(vocabulary.getSimpleName(), word(vocabulary)));
    new TreeMap<>(Shapes.FORMS).forEach((name, form) -> definitions.set(name, form(name, form)));
    definitions.forEachEntry(
        (name, definition) -> {
          ObjectNode titled = JSON.objectNode().put("title", name);
          definitions.set(name, titled.setAll((ObjectNode) definition));
        });
    return JsonPages.print(schema, 100);
  }

  private ObjectNode object(Class<?> type) {
    ObjectNode object = JSON.objectNode();
    object.put("description", plain(SourceJavadoc.of(type).ofType()));
    object.put("type", "object");
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = JSON.objectNode();
    if (type == Dossier.class && kind != DossierSchema.PLAIN) {
      properties
          .putObject("$schema")
          .put(
              "description",
              "The URL of the JSON Schema, for validation and completion in editors. It is not part of the content.");
    }
    for (Property property : model.properties(type)) {
      if (property.required()) {
        required.add(property.name());
      }
      properties.set(property.name(), property(property));
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    object.set("properties", properties);
    if (kind == DossierSchema.STRICT) {
      object.putObject("patternProperties").put(":", true);
    }
    if (kind != DossierSchema.STORAGE) {
      object.put("additionalProperties", false);
    }
    if (kind != DossierSchema.PLAIN) {
      object.setAll(shape(type));
      Snippets.addTo(object, type.getSimpleName());
    }
    return object;
  }

  /**
   * Returns the constraints on the complete object. Repeats the description of each property, so
   * that code editors can display it.
   */
  private ObjectNode shape(Class<?> type) {
    String text = Shapes.OBJECTS.getOrDefault(type.getSimpleName(), "{}");
    ObjectNode shape = (ObjectNode) JsonPages.parse(text);
    for (JsonNode properties : shape.findValues("properties")) {
      for (Property property : model.properties(type)) {
        if (properties.get(property.name()) instanceof ObjectNode schema && schema.has("$ref")) {
          schema.put("markdownDescription", property.meaning() + referred(property.value()));
        }
      }
    }
    return shape;
  }

  /**
   * Returns a property schema with its description. The JSON language service of VS Code ignores
   * keywords next to a reference, so the description is repeated under another name. The plain
   * schema wraps each reference that has a description, because code generators would otherwise
   * create a new type for the reference.
   */
  private JsonNode property(Property property) {
    String meaning = property.meaning() + referred(property.value());
    ObjectNode schema = value(property);
    if (schema.has("$ref")) {
      if (kind == DossierSchema.PLAIN) {
        ObjectNode reference = schema;
        schema = JSON.objectNode();
        schema.putArray("anyOf").add(reference);
      } else {
        schema.put("markdownDescription", meaning);
      }
    }
    ObjectNode described = JSON.objectNode();
    described.put("description", plain(meaning));
    described.setAll(property.required() || kind == DossierSchema.PLAIN ? schema : orNull(schema));
    if (!property.defaultValue().isEmpty()) {
      described.put("default", property.defaultValue());
    }
    String more = Shapes.PROPERTIES.get(property.owner().getSimpleName() + "." + property.name());
    if (more == null && Event.class.isAssignableFrom(property.owner())) {
      more = Shapes.PROPERTIES.get("Event." + property.name());
    }
    if (more != null) {
      described.setAll((ObjectNode) JsonPages.parse(more));
    }
    if (kind == DossierSchema.PLAIN) {
      described.remove("propertyNames");
    }
    return described;
  }

  /**
   * Returns the schema of a string syntax; the {@link DossierSchema#PLAIN} schema omits keywords
   * that code generators do not support.
   */
  private ObjectNode form(String name, String text) {
    ObjectNode form = (ObjectNode) JsonPages.parse(text);
    if (name.equals("FormatVersion") && kind != DossierSchema.STORAGE) {
      form = form.without(List.of("pattern", "not", "patternErrorMessage", "examples"));
      form.put("description", "The version of the format.");
      form.putArray("enum").add(Dossier.FORMAT_VERSION);
    }
    if (kind == DossierSchema.PLAIN) {
      form.remove(List.of("not", "patternErrorMessage"));
      if (form.get("pattern") instanceof StringNode pattern) {
        form.put("pattern", Shapes.withoutLookAround(pattern.stringValue()));
      }
    }
    return form;
  }

  private ObjectNode value(Property property) {
    String form = Shapes.FORM_OF.get(property.owner().getSimpleName() + "." + property.name());
    if (form != null) {
      return reference(form);
    }
    return property.name().equals("id") ? reference("LocalId") : value(property.value());
  }

  private ObjectNode value(Value value) {
    if (value instanceof ListOf list) {
      ObjectNode array = type("array");
      array.set("items", value(list.element()));
      return array;
    }
    if (value instanceof ObjectOf object) {
      return reference(object.type().getSimpleName());
    }
    if (value instanceof WordOf word) {
      return reference(word.vocabulary().getSimpleName());
    }
    if (value instanceof RefTo) {
      return reference("LocalId");
    }
    if (value instanceof Constant constant) {
      ObjectNode schema = type("string");
      schema.putArray("enum").add(constant.word());
      return schema;
    }
    return switch ((Scalar) value) {
      case STRING -> type("string");
      case BOOLEAN -> type("boolean");
      case INTEGER -> type("integer");
      case NUMBER -> type("number");
      case DURATION -> reference("Duration");
      case PARTIAL_DATE_TIME -> reference("PartialDateTime");
      case STRINGS_BY_LANGUAGE -> {
        ObjectNode strings = type("object");
        strings.set("additionalProperties", type("string"));
        yield strings;
      }
    };
  }

  /** Returns a schema that also allows null, which represents an absent property. */
  private ObjectNode orNull(ObjectNode schema) {
    if (!schema.has("type")) {
      String form = schema.get("$ref").stringValue().substring("#/$defs/".length());
      ObjectNode either = JSON.objectNode();
      // The other type is listed before null, because editors insert a value of the first type.
      either.putArray("type").add(isObject(form) ? "object" : "string").add("null");
      either.putArray("anyOf").add(schema).add(type("null"));
      return either;
    }
    String type = schema.get("type").stringValue();
    schema.set("type", JSON.arrayNode().add(type).add("null"));
    if (schema.get("enum") instanceof ArrayNode words) {
      words.addNull();
    }
    return schema;
  }

  private boolean isObject(String definition) {
    return model.types().stream().anyMatch(type -> type.getSimpleName().equals(definition));
  }

  /**
   * Returns the schema of an event outside a dossier. The type property of such an event is
   * required, because it determines the kind of event.
   */
  private ObjectNode anyEvent() {
    ObjectNode event = JSON.objectNode();
    event.put("description", "A separate event, outside a dossier: a message, a row.");
    ArrayNode kinds = event.putArray("anyOf");
    FormatModel.events().forEach(each -> kinds.add(reference(each.getSimpleName())));
    if (kind == DossierSchema.PLAIN) {
      return event;
    }
    event.put("type", "object");
    event.putArray("required").add("type");
    ObjectNode type = event.putObject("properties").putObject("type");
    type.put("description", "The kind of event. The other properties depend on it.");
    type.put("type", "string");
    ArrayNode words = type.putArray("enum");
    FormatModel.words(EventType.class).forEach(words::add);
    return event;
  }

  private ObjectNode word(Class<?> vocabulary) {
    ObjectNode word = JSON.objectNode();
    boolean open = FormatModel.isOpen(vocabulary);
    List<String> terms = FormatModel.words(vocabulary);
    StringBuilder description =
        new StringBuilder(plain(SourceJavadoc.of(vocabulary).ofType()))
            .append(open ? " An open vocabulary: other terms are allowed." : "");
    if (kind == DossierSchema.PLAIN) {
      for (String term : terms) {
        String meaning = plain(FormatModel.meaning(vocabulary, term));
        description.append("\n- ").append(term).append(": ").append(meaning);
      }
    }
    word.put("description", description.toString());
    word.put("type", "string");
    if (open) {
      word.put("pattern", Shapes.NOT_BLANK);
    }
    if (kind == DossierSchema.PLAIN) {
      terms.forEach(word.putArray(open ? "examples" : "enum")::add);
    } else if (open) {
      word.put("patternErrorMessage", "Expected a term that is not blank.");
      ArrayNode either = word.putArray("anyOf");
      addTerms(either.addObject(), vocabulary, terms);
      either.addObject().put("type", "string");
    } else {
      addTerms(word, vocabulary, terms);
    }
    return word;
  }

  /** Adds the terms with their descriptions, which editors show. */
  private static void addTerms(ObjectNode schema, Class<?> vocabulary, List<String> terms) {
    terms.forEach(schema.putArray("enum")::add);
    ArrayNode meanings = schema.putArray("markdownEnumDescriptions");
    terms.forEach(term -> meanings.add(FormatModel.meaning(vocabulary, term)));
  }

  private static String referred(Value value) {
    if (value instanceof ListOf list) {
      return list.element() instanceof RefTo ref ? " Each is the id of " + kind(ref) + "." : "";
    }
    return value instanceof RefTo ref ? " It is the id of " + kind(ref) + "." : "";
  }

  /** Returns, for example, "an actor". */
  static String kind(RefTo ref) {
    String name = ref.kind().getSimpleName().toLowerCase(Locale.ROOT);
    if (ref.kind() == DossierObject.class) {
      return "an article, actor, location or event";
    }
    return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** Returns, for example, "actors". */
  static String kinds(RefTo ref) {
    return ref.kind() == DossierObject.class
        ? "articles, actors, locations or events"
        : ref.kind().getSimpleName().toLowerCase(Locale.ROOT) + "s";
  }

  private static ObjectNode reference(String definition) {
    ObjectNode reference = JSON.objectNode();
    reference.put("$ref", "#/$defs/" + definition);
    return reference;
  }

  private static ObjectNode type(String name) {
    ObjectNode schema = JSON.objectNode();
    schema.put("type", name);
    return schema;
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "");
  }
}
