import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Generates a codec for each model type and each vocabulary from the annotations in the source.
 *
 * <p>A test compares the codecs with the annotations at runtime.
 */
final class CodecGenerator {
  private final ModelSources sources;
  private final GeneratedFiles files;

  CodecGenerator(ModelSources sources, GeneratedFiles files) {
    this.sources = sources;
    this.files = files;
  }

  void generate() throws IOException {
    List<ModelSources.Source> objects = sources.objects();
    List<ModelSources.Source> words = sources.words();
    for (ModelSources.Source type : objects) {
      write(type.name() + "Codec", objectCodec(type));
    }
    for (ModelSources.Source type : words) {
      write(type.name() + "Codec", wordCodec(type));
    }
    write("ModelCodecs", modelCodecs(objects, words));
  }

  private String wordCodec(ModelSources.Source type) {
    String known = type.isEnum() ? "List.of(%s.values())" : "%s.known()";
    return """
        %1$s
        package io.github.communique.internal.wire;

        import %2$s;
        %4$s
        /** Reads and writes {@link %3$s}. */
        final class %3$sCodec extends WordCodec<%3$s> {
          static final %3$sCodec CODEC = new %3$sCodec();

          private %3$sCodec() {
            super(%5$s);
          }

          @Override
          %3$s parse(String word) {
            return %3$s.of(word);
          }

          @Override
          String form(%3$s word) {
            return word.value();
          }
        }
        """
        .formatted(
            notice(type),
            type.qualified(),
            type.name(),
            type.isEnum() ? "import java.util.List;\n" : "",
            known.formatted(type.name()));
  }

  private String objectCodec(ModelSources.Source type) {
    List<ModelSources.Property> properties = sources.properties(type);
    String name = type.name();
    Set<String> imports =
        new TreeSet<>(List.of(type.qualified(), ModelSources.ROOT + ".value.Extensions"));
    properties.forEach(property -> imports.addAll(sources.imports(property.type())));
    StringBuilder code = new StringBuilder();
    code.append(notice(type)).append("\npackage io.github.communique.internal.wire;\n\n");
    imports.forEach(imported -> code.append("import ").append(imported).append(";\n"));
    code.append("import java.util.Map;\n").append("import org.jspecify.annotations.Nullable;\n\n");
    code.append("/** Reads and writes {@link ").append(name).append("}. */\n");
    code.append("final class ").append(name).append("Codec extends ObjectCodec<").append(name);
    code.append("> {\n");
    for (ModelSources.Property property : properties) {
      code.append(
          "  private static final ValueCodec<%s> %s = %s;\n"
              .formatted(property.content(), property.constant(), codec(property.content())));
    }
    for (ModelSources.Property property : properties) {
      code.append(
          "  private static final Name %s_NAME = new Name(\"%s\");\n"
              .formatted(property.constant(), property.name()));
    }
    for (ModelSources.Property property : properties) {
      if (!property.defaultWord().isEmpty()) {
        code.append(
            "  private static final %1$s %2$s_DEFAULT = %1$s.of(\"%3$s\");\n"
                .formatted(property.type(), property.constant(), property.defaultWord()));
      }
    }
    code.append("  static final ").append(name).append("Codec CODEC = new ").append(name);
    code.append("Codec();\n\n");
    code.append("  private ").append(name).append("Codec() {\n    super(\n        ").append(name);
    code.append(".class");
    for (ModelSources.Property property : properties) {
      code.append(",\n        ").append(description(type, property));
    }
    code.append(");\n  }\n\n");
    code.append(reader(name, properties));
    code.append(writer(name, properties));
    return code.append("}\n").toString();
  }

  private static String description(ModelSources.Source type, ModelSources.Property property) {
    String start = "\"" + property.name() + "\", " + property.constant();
    if (!property.set()) {
      String word = ModelSources.string(type.annotation("JsonTypeName"), "value");
      return "Property.constant(%s, %s.of(\"%s\"))".formatted(start, property.content(), word);
    }
    return (property.required() ? "Property.required(" : "Property.optional(") + start + ")";
  }

  private static String reader(String name, List<ModelSources.Property> properties) {
    StringBuilder code = new StringBuilder();
    code.append(
        """
          @Override
          Object builder() {
            return %1$s.builder();
          }

          @Override
          void readValues(Object to, ReadMembers members, TokenReader in, ReadContext context) {
            %1$s.Builder builder = (%1$s.Builder) to;
            for (int number = members.next(); number >= 0; number = members.next()) {
              switch (number) {
        """
            .formatted(name));
    for (int i = 0; i < properties.size(); i++) {
      ModelSources.Property property = properties.get(i);
      code.append(
          property.set()
              ? """
                        case %d -> {
                          %s value = %s.read(in, context);
                          if (members.put(value)) {
                            %s
                          }
                        }
                """
                  .formatted(i, property.content(), property.constant(), setting(property, "value"))
              : "        case %d -> members.put(readConstant(number, in, context));\n"
                  .formatted(i));
    }
    return code.append(
            """
                    default -> throw new IllegalStateException();
                  }
                }
              }

              @Override
              %1$s build(Object from, @Nullable Map<String, @Nullable Object> unknown) {
                %1$s.Builder builder = (%1$s.Builder) from;
                if (unknown != null) {
                  builder.extensions(Extensions.of(unknown));
                }
                return builder.build();
              }

              @Override
              void clear(Object builder, String property) {
                ((%1$s.Builder) builder).clear(property);
              }

            """
                .formatted(name))
        .toString();
  }

  /**
   * Returns the statement that sets a property in the builder. If the singular and plural names of
   * a list are equal, the builder has only a method that adds one element, so the statement is a
   * loop.
   */
  static String setting(ModelSources.Property property, String value) {
    String add = "builder." + property.singular() + "(element";
    return property.isList() && property.isUncountable()
        ? "for (%s element : %s) {\n        %s);\n      }"
            .formatted(ModelSources.argument(property.type()), value, add)
        : "builder.%s(%s);".formatted(property.accessor(), value);
  }

  private static String writer(String name, List<ModelSources.Property> properties) {
    StringBuilder code = new StringBuilder();
    code.append("  @Override\n  void write(").append(name);
    code.append(" object, TokenWriter out) {\n");
    code.append(
        "    if (out.isSorted()) {\n      writeSorted(object, out);\n      return;\n    }\n");
    code.append("    out.startObject();\n");
    for (ModelSources.Property property : properties) {
      code.append(written(property, false));
    }
    code.append("    writeExtensions(object.extensions(), out);\n    out.endObject();\n  }\n\n");
    code.append(
        "  /** Writes the properties in the order of the UTF-16 code units of their names. */\n");
    code.append("  private static void writeSorted(").append(name);
    code.append(" object, TokenWriter out) {\n");
    code.append("    SortedExtensions unknown = SortedExtensions.of(object.extensions());\n");
    code.append("    out.startObject();\n");
    properties.stream()
        .sorted(Comparator.comparing(ModelSources.Property::name))
        .forEach(property -> code.append(written(property, true)));
    return code.append("    unknown.writeRest(out);\n    out.endObject();\n  }\n").toString();
  }

  private static String written(ModelSources.Property property, boolean sorted) {
    String get = "object." + property.accessor() + "()";
    String condition =
        property.isOptional()
            ? property.accessor() + ".isPresent()"
            : property.type().equals("boolean")
                ? get
                : property.type().startsWith("List<") || property.type().startsWith("Map<")
                    ? "!" + get + ".isEmpty()"
                    : property.defaultWord().isEmpty()
                        ? null
                        : "!%s.equals(%s_DEFAULT)".formatted(get, property.constant());
    StringBuilder code = new StringBuilder();
    if (property.isOptional()) {
      code.append("    var ").append(property.accessor()).append(" = ").append(get).append(";\n");
    }
    String value =
        switch (property.type()) {
          case "OptionalInt" -> property.accessor() + ".getAsInt()";
          case "OptionalDouble" -> property.accessor() + ".getAsDouble()";
          default -> property.isOptional() ? property.accessor() + ".get()" : get;
        };
    String indent = condition == null ? "    " : "      ";
    if (condition != null) {
      code.append("    if (").append(condition).append(") {\n");
    }
    if (sorted) {
      code.append(indent).append("unknown.writeBefore(").append(property.constant());
      code.append("_NAME, out);\n");
    }
    code.append(indent).append("out.name(").append(property.constant()).append("_NAME);\n");
    code.append(indent).append(property.constant()).append(".write(").append(value);
    code.append(", out);\n");
    if (condition != null) {
      code.append("    }\n");
    }
    return code.toString();
  }

  private String modelCodecs(List<ModelSources.Source> objects, List<ModelSources.Source> words) {
    Set<String> imports = new TreeSet<>();
    StringBuilder all = new StringBuilder();
    StringBuilder kinds = new StringBuilder();
    for (ModelSources.Source type : Stream.concat(objects.stream(), words.stream()).toList()) {
      imports.add(type.qualified());
      all.append("    BY_TYPE.put(%1$s.class, %1$sCodec.CODEC);\n".formatted(type.name()));
      if (type.annotation("JsonTypeName") != null) {
        kinds.append(
            "    EVENTS.put(\"%s\", %sCodec.CODEC);\n"
                .formatted(
                    ModelSources.string(type.annotation("JsonTypeName"), "value"), type.name()));
      }
    }
    return """
        // Generated by CodecGenerator from the annotations of the model.
        package io.github.communique.internal.wire;

        %simport io.github.communique.Event;
        import java.util.HashMap;
        import java.util.Map;
        import java.util.TreeMap;

        /** The codecs of all model types. */
        final class ModelCodecs {
          /** The codecs of objects and terms. */
          static final Map<Class<?>, ValueCodec<?>> BY_TYPE = new HashMap<>();

          /** The codecs of events, by the value of their property {@code type}. */
          static final Map<String, ObjectCodec<? extends Event>> EVENTS = new TreeMap<>();

          static {
        %s%s  }

          private ModelCodecs() {}
        }
        """
        .formatted(imports.stream().map("import %s;\n"::formatted).collect(joining()), all, kinds);
  }

  /** Returns a Java expression for the codec of a type. */
  private String codec(String type) {
    if (type.startsWith("List<")) {
      return "new ListCodec<>(" + codec(ModelSources.argument(type)) + ")";
    }
    if (type.startsWith("Ref<")) {
      return "new RefCodec<>(" + ModelSources.argument(type) + ".class)";
    }
    return switch (type) {
      case "String" -> "Scalars.STRING";
      case "Boolean" -> "Scalars.BOOLEAN";
      case "Integer" -> "Scalars.INTEGER";
      case "Double" -> "Scalars.DOUBLE";
      case "BigDecimal" -> "Scalars.DECIMAL";
      case "Duration" -> "Scalars.DURATION";
      case "PartialDateTime" -> "Scalars.DATE_TIME";
      case "Map<String, String>" -> "Containers.MAP";
      default -> {
        if (!sources.has(type)) {
          throw new IllegalStateException("there is no codec for " + type);
        }
        yield type + "Codec.CODEC";
      }
    };
  }

  private static String notice(ModelSources.Source type) {
    return "// Generated by CodecGenerator from the annotations of " + type.name() + ".";
  }

  private void write(String name, String code) throws IOException {
    files.write(ModelSources.ROOT + ".internal.wire", name, code);
  }
}
