import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes a codec for each type and each vocabulary of the model, by the annotations in its source.
 *
 * <p>The build runs it before it compiles anything: {@code java CodecGenerator.java <sources>
 * <output>}. It only parses, since what Immutables generates is not there yet; the names that it
 * writes are checked when the codecs are compiled. A test holds the codecs to the annotations as
 * reflection sees them.
 */
final class CodecGenerator {
  private static final String ROOT = "io.github.communique";

  private final Map<String, Source> sources = new TreeMap<>();
  private final Path output;
  private final Set<Path> written = new HashSet<>();

  private CodecGenerator(Path output) {
    this.output = output;
  }

  /** A type of the library, and the package it is in. */
  private record Source(String packageName, ClassTree tree) {
    String name() {
      return tree.getSimpleName().toString();
    }

    String qualified() {
      return packageName + "." + name();
    }

    boolean isEnum() {
      return tree.getKind() == Tree.Kind.ENUM;
    }

    List<String> supertypes() {
      List<String> names = new ArrayList<>();
      if (tree.getExtendsClause() != null) {
        names.add(tree.getExtendsClause().toString());
      }
      tree.getImplementsClause().forEach(type -> names.add(type.toString()));
      return names;
    }

    AnnotationTree annotation(String name) {
      return find(tree.getModifiers().getAnnotations(), name);
    }
  }

  /** A property of a type of the model. */
  private record Property(
      String name,
      String accessor,
      String type,
      boolean required,
      String defaultWord,
      boolean set) {
    /** The name of the constant that holds its codec. */
    String constant() {
      return upper(name);
    }

    boolean isOptional() {
      return type.startsWith("Optional");
    }

    /** The type of the value, when there is one. */
    String content() {
      return switch (type) {
        case "OptionalInt", "int" -> "Integer";
        case "OptionalDouble", "double" -> "Double";
        case "boolean" -> "Boolean";
        default -> type.startsWith("Optional<") ? argument(type) : type;
      };
    }
  }

  public static void main(String[] arguments) throws IOException {
    CodecGenerator generator = new CodecGenerator(Path.of(arguments[1]));
    generator.parse(Path.of(arguments[0]));
    generator.generate();
  }

  private void parse(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type instanceof ClassTree tree) {
            Source source = new Source(unit.getPackageName().toString(), tree);
            sources.putIfAbsent(source.name(), source);
          }
        }
      }
    }
  }

  private void generate() throws IOException {
    List<Source> objects =
        sources.values().stream()
            .filter(type -> type.annotation("JsonPropertyOrder") != null)
            .toList();
    List<Source> words =
        sources.values().stream()
            .filter(
                type ->
                    type.packageName().equals(ROOT + ".vocabulary")
                        && (type.isEnum() || type.supertypes().equals(List.of("Word"))))
            .toList();
    for (Source type : objects) {
      write(type.name() + "Codec", objectCodec(type));
    }
    for (Source type : words) {
      write(type.name() + "Codec", wordCodec(type));
    }
    write("ModelCodecs", modelCodecs(objects, words));
    deleteOthers();
  }

  private String wordCodec(Source type) {
    String known = type.isEnum() ? "List.of(%s.values())" : "%s.known()";
    return """
        %1$s
        package io.github.communique.internal.wire;

        import %2$s;
        %4$s
        /** The words of {@link %3$s}. */
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

  private String objectCodec(Source type) {
    List<Property> properties = properties(type);
    String name = type.name();
    Set<String> imports = new TreeSet<>(List.of(type.qualified(), ROOT + ".value.Extensions"));
    properties.forEach(property -> imports.addAll(imports(property.type())));
    StringBuilder code = new StringBuilder();
    code.append(notice(type)).append("\npackage io.github.communique.internal.wire;\n\n");
    imports.forEach(imported -> code.append("import ").append(imported).append(";\n"));
    code.append("import java.util.Map;\n").append("import org.jspecify.annotations.Nullable;\n\n");
    code.append("/** Reads and writes {@link ").append(name).append("}. */\n");
    code.append("final class ").append(name).append("Codec extends ObjectCodec<").append(name);
    code.append("> {\n");
    for (Property property : properties) {
      code.append(
          "  private static final ValueCodec<%s> %s = %s;\n"
              .formatted(property.content(), property.constant(), codec(property.content())));
    }
    for (Property property : properties) {
      code.append(
          "  private static final Name %s_NAME = new Name(\"%s\");\n"
              .formatted(property.constant(), property.name()));
    }
    for (Property property : properties) {
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
    for (Property property : properties) {
      code.append(",\n        ").append(description(type, property));
    }
    code.append(");\n  }\n\n");
    code.append(builderMethods(name, properties));
    code.append(readClean(name, properties));
    code.append(writer(name, properties));
    return code.append("}\n").toString();
  }

  private static String description(Source type, Property property) {
    String start = "\"" + property.name() + "\", " + property.constant();
    if (!property.set()) {
      String word = string(type.annotation("JsonTypeName"), "value");
      return "Property.constant(%s, %s.of(\"%s\"))".formatted(start, property.content(), word);
    }
    return (property.required() ? "Property.required(" : "Property.optional(") + start + ")";
  }

  private static String builderMethods(String name, List<Property> properties) {
    StringBuilder code = new StringBuilder();
    code.append(
        """
          @Override
          Object newBuilder() {
            return %1$s.builder();
          }

          @Override
          %1$s build(Object builder) {
            return ((%1$s.Builder) builder).build();
          }

          @Override
          void extend(Object builder, Extensions extensions) {
            ((%1$s.Builder) builder).extensions(extensions);
          }

          @Override
          @SuppressWarnings("unchecked")
          void set(Object target, int property, Object value) {
            %1$s.Builder builder = (%1$s.Builder) target;
            switch (property) {
        """
            .formatted(name));
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      if (property.set()) {
        code.append(
            "      case %d -> builder.%s((%s) value);\n"
                .formatted(i, property.accessor(), property.content()));
      }
    }
    code.append("      default -> throw new IllegalArgumentException();\n    }\n  }\n\n");
    return code.toString();
  }

  private static String readClean(String name, List<Property> properties) {
    StringBuilder code = new StringBuilder();
    code.append(
        """
          @Override
          %1$s readClean(CleanText in) {
            %1$s.Builder builder = %1$s.builder();
            Map<String, @Nullable Object> unknown = null;
            long seen = 0;
            for (boolean more = in.startObject(); more; more = in.nextMember()) {
              int property = in.name(this);
              if (property < 0) {
                unknown = in.unknown(unknown);
                continue;
              }
              seen = in.once(seen, property);
              if (in.isNull()) {
                in.refuseNull(property, this);
                continue;
              }
              switch (property) {
        """
            .formatted(name));
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      code.append(
          property.set()
              ? "        case %d -> builder.%s(%s.readClean(in));\n"
                  .formatted(i, property.accessor(), property.constant())
              : "        case %d -> in.constant(%s, this, property);\n"
                  .formatted(i, property.constant()));
    }
    code.append(
        """
                default -> throw Doubt.DOUBT;
              }
            }
            in.require(seen, this);
            if (unknown != null) {
              builder.extensions(Extensions.of(unknown));
            }
            return builder.build();
          }

        """);
    return code.toString();
  }

  private static String writer(String name, List<Property> properties) {
    StringBuilder code = new StringBuilder();
    code.append("  @Override\n  void write(").append(name);
    code.append(" object, TokenWriter out) {\n    out.startObject();\n");
    for (Property property : properties) {
      code.append(written(property));
    }
    return code.append(
            "    writeExtensions(object.extensions(), out);\n    out.endObject();\n  }\n")
        .toString();
  }

  private static String written(Property property) {
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
    code.append(indent).append("out.name(").append(property.constant()).append("_NAME);\n");
    code.append(indent).append(property.constant()).append(".write(").append(value);
    code.append(", out);\n");
    if (condition != null) {
      code.append("    }\n");
    }
    return code.toString();
  }

  private String modelCodecs(List<Source> objects, List<Source> words) {
    Set<String> imports = new TreeSet<>();
    StringBuilder all = new StringBuilder();
    StringBuilder kinds = new StringBuilder();
    for (Source type : Stream.concat(objects.stream(), words.stream()).toList()) {
      imports.add(type.qualified());
      all.append("    BY_TYPE.put(%1$s.class, %1$sCodec.CODEC);\n".formatted(type.name()));
      if (type.annotation("JsonTypeName") != null) {
        kinds.append(
            "    EVENTS.put(\"%s\", %sCodec.CODEC);\n"
                .formatted(string(type.annotation("JsonTypeName"), "value"), type.name()));
      }
    }
    return """
        // Generated by CodecGenerator from the annotations of the model.
        package io.github.communique.internal.wire;

        %simport io.github.communique.Event;
        import java.util.HashMap;
        import java.util.Map;
        import java.util.TreeMap;

        /** The codecs of all types of the model. */
        final class ModelCodecs {
          /** Of objects and of words. */
          static final Map<Class<?>, ValueCodec<?>> BY_TYPE = new HashMap<>();

          /** Of the kinds of event, by what their property {@code type} is. */
          static final Map<String, ObjectCodec<? extends Event>> EVENTS = new TreeMap<>();

          static {
        %s%s  }

          private ModelCodecs() {}
        }
        """
        .formatted(
            imports.stream().map("import %s;\n"::formatted).collect(Collectors.joining()),
            all,
            kinds);
  }

  /** The codec of values of a type, as an expression. */
  private String codec(String type) {
    if (type.startsWith("List<")) {
      return "new ListCodec<>(" + codec(argument(type)) + ")";
    }
    if (type.startsWith("Ref<")) {
      return "new RefCodec<>(" + argument(type) + ".class)";
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
        if (!sources.containsKey(type)) {
          throw new IllegalStateException("there is no codec for " + type);
        }
        yield type + "Codec.CODEC";
      }
    };
  }

  private Set<String> imports(String type) {
    Set<String> imports = new TreeSet<>();
    for (String name : type.split("\\W+")) {
      switch (name) {
        case "List" -> imports.add("java.util.List");
        case "BigDecimal" -> imports.add("java.math.BigDecimal");
        case "Duration" -> imports.add("java.time.Duration");
        default -> {
          if (sources.containsKey(name)) {
            imports.add(sources.get(name).qualified());
          }
        }
      }
    }
    return imports;
  }

  private List<Property> properties(Source type) {
    Map<String, Property> found = new LinkedHashMap<>();
    collect(type, found);
    List<String> order = strings(argumentOf(type.annotation("JsonPropertyOrder"), "value"));
    if (!found.keySet().equals(Set.copyOf(order))) {
      throw new IllegalStateException(
          type.name() + " orders " + order + " but has " + found.keySet());
    }
    if (order.size() > Long.SIZE) {
      throw new IllegalStateException(type.name() + " has more properties than a long has bits");
    }
    return order.stream().map(found::get).toList();
  }

  /** The properties of a type and of what it extends; its own accessor wins. */
  private void collect(Source type, Map<String, Property> found) {
    for (Tree member : type.tree().getMembers()) {
      if (member instanceof MethodTree method) {
        AnnotationTree annotation = find(method.getModifiers().getAnnotations(), "JsonProperty");
        if (annotation != null) {
          found.putIfAbsent(
              string(annotation, "value"),
              new Property(
                  string(annotation, "value"),
                  method.getName().toString(),
                  method.getReturnType().toString(),
                  argumentOf(annotation, "required") != null,
                  string(annotation, "defaultValue"),
                  !method.getModifiers().getFlags().contains(Modifier.DEFAULT)));
        }
      }
    }
    for (String supertype : type.supertypes()) {
      if (sources.containsKey(supertype)) {
        collect(sources.get(supertype), found);
      }
    }
  }

  private static AnnotationTree find(List<? extends AnnotationTree> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static ExpressionTree argumentOf(AnnotationTree annotation, String name) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable().toString().equals(name)) {
          return assignment.getExpression();
        }
      } else if (name.equals("value")) {
        return argument;
      }
    }
    return null;
  }

  private static String string(AnnotationTree annotation, String name) {
    ExpressionTree argument = argumentOf(annotation, name);
    return argument == null ? "" : (String) ((LiteralTree) argument).getValue();
  }

  private static List<String> strings(ExpressionTree array) {
    return ((NewArrayTree) array)
        .getInitializers().stream()
            .map(literal -> (String) ((LiteralTree) literal).getValue())
            .toList();
  }

  private static String argument(String generic) {
    return generic.substring(generic.indexOf('<') + 1, generic.length() - 1);
  }

  private static String upper(String name) {
    return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  private static String notice(Source type) {
    return "// Generated by CodecGenerator from the annotations of " + type.name() + ".";
  }

  /** Leaves alone what has not changed, so that nothing is compiled again for it. */
  private void write(String name, String code) throws IOException {
    Path file = output.resolve(ROOT.replace('.', '/') + "/wire/" + name + ".java");
    written.add(file);
    if (!Files.exists(file) || !Files.readString(file).equals(code)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, code);
    }
  }

  /** Codecs of types that are no more. */
  private void deleteOthers() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!written.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}
