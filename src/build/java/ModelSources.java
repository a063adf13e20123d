import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The types of the library, with properties, annotations and Javadoc, as parsed from the sources.
 *
 * <p>Sources are parsed but not compiled, because the code that Immutables generates from them does
 * not exist yet. The compiler checks the names in the generated code.
 */
final class ModelSources {
  static final String ROOT = "io.github.communique";

  private static final Set<String> IMPORTED =
      Set.of(ROOT, ROOT + ".time", ROOT + ".value", ROOT + ".vocabulary");

  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<MethodTree, String> comments = new HashMap<>();

  ModelSources(Path directory) throws IOException {
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
            keepComments(DocTrees.instance(task), unit, tree);
          }
        }
      }
    }
  }

  private void keepComments(DocTrees trees, CompilationUnitTree unit, ClassTree type) {
    TreePath path = TreePath.getPath(unit, type);
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        String comment = trees.getDocComment(new TreePath(path, method));
        if (comment != null) {
          comments.put(method, comment);
        }
      }
    }
  }

  /** The types whose JSON form is an object. */
  List<Source> objects() {
    return sources.values().stream()
        .filter(type -> type.annotation("JsonPropertyOrder") != null)
        .toList();
  }

  /** The vocabularies. */
  List<Source> words() {
    return sources.values().stream()
        .filter(
            type ->
                type.packageName().equals(ROOT + ".vocabulary")
                    && (type.isEnum() || type.supertypes().equals(List.of("Word"))))
        .toList();
  }

  /** Returns whether a type is a vocabulary. */
  boolean isWord(String type) {
    return words().stream().anyMatch(word -> word.name().equals(type));
  }

  /**
   * Returns whether the JSON form of a type is an object. Returns false for {@code LocalizedText}.
   */
  boolean isPart(String type) {
    return !type.equals("LocalizedText")
        && has(type)
        && type(type).annotation("JsonPropertyOrder") != null;
  }

  /** Returns whether the library contains a type with the given simple name. */
  boolean has(String name) {
    return sources.containsKey(name);
  }

  /** Returns the type with the given simple name. */
  Source type(String name) {
    return sources.get(name);
  }

  /** Returns the Javadoc of a method without asterisks; empty if there is none. */
  String comment(MethodTree method) {
    return comments.getOrDefault(method, "");
  }

  /**
   * Returns the properties of a type, in the order in which they are written. The properties of a
   * common supertype, such as {@code Event}, are those properties of its first subtype for which it
   * declares accessors.
   */
  List<Property> properties(Source type) {
    Map<String, Property> found = new HashMap<>();
    collect(type, found);
    ExpressionTree listed = argumentOf(type.annotation("JsonPropertyOrder"), "value");
    if (listed == null) {
      Source subtype = type(type.tree().getPermitsClause().get(0).toString());
      return properties(subtype).stream()
          .filter(property -> found.containsKey(property.name()))
          .toList();
    }
    List<String> order = strings(listed);
    found.values().removeIf(each -> !each.set() && !order.contains(each.name()));
    Set<String> incomplete = new TreeSet<>(order);
    incomplete.addAll(found.keySet());
    incomplete.removeIf(name -> order.contains(name) && found.containsKey(name));
    if (!incomplete.isEmpty()) {
      throw new IllegalStateException(
          "%s requires both an accessor and an entry in @JsonPropertyOrder for %s"
              .formatted(type.name(), incomplete));
    }
    if (order.size() > Long.SIZE) {
      throw new IllegalStateException(type.name() + " has more properties than a long has bits");
    }
    return order.stream().map(found::get).toList();
  }

  /**
   * Collects the possible properties of a type and its supertypes: the methods without parameters.
   * A method of the type overrides an inherited method.
   */
  private void collect(Source type, Map<String, Property> found) {
    for (Tree member : type.tree().getMembers()) {
      if (member instanceof MethodTree method
          && method.getParameters().isEmpty()
          && method.getReturnType() != null) {
        String accessor = method.getName().toString();
        AnnotationTree annotation = Source.annotation(method.getModifiers(), "JsonProperty");
        String name = string(annotation, "value");
        Property property =
            new Property(
                name.isEmpty() ? accessor : name,
                accessor,
                method.getReturnType().toString(),
                argumentOf(annotation, "required") != null,
                string(annotation, "defaultValue"),
                method.getBody() == null,
                type.name(),
                method);
        found.merge(
            property.name(), property, (own, inherited) -> own.documentedLike(inherited, this));
      }
    }
    for (String supertype : type.supertypes()) {
      if (sources.containsKey(supertype) && !supertype.equals("Extensible")) {
        collect(sources.get(supertype), found);
      }
    }
  }

  /** Returns an argument of an annotation; null if the annotation or the argument is missing. */
  static ExpressionTree argumentOf(AnnotationTree annotation, String name) {
    if (annotation == null) {
      return null;
    }
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

  static String string(AnnotationTree annotation, String name) {
    ExpressionTree argument = argumentOf(annotation, name);
    return argument == null ? "" : (String) ((LiteralTree) argument).getValue();
  }

  private static List<String> strings(ExpressionTree array) {
    return ((NewArrayTree) array)
        .getInitializers().stream()
            .map(literal -> (String) ((LiteralTree) literal).getValue())
            .toList();
  }

  /** Returns the imports that are required for the types in the code. */
  Set<String> imports(String type) {
    Set<String> imports = new TreeSet<>();
    for (String name : type.split("\\W+")) {
      switch (name) {
        case "List", "Map", "Optional", "OptionalInt", "OptionalDouble" ->
            imports.add("java.util." + name);
        case "Consumer" -> imports.add("java.util.function.Consumer");
        case "BigDecimal" -> imports.add("java.math.BigDecimal");
        case "Duration" -> imports.add("java.time.Duration");
        default -> {
          if (sources.containsKey(name) && IMPORTED.contains(sources.get(name).packageName())) {
            imports.add(sources.get(name).qualified());
          }
        }
      }
    }
    return imports;
  }

  /**
   * Returns whether values of a type are references, or contain references directly or indirectly.
   */
  boolean refers(String type) {
    if (type.equals("Ref") || type.equals("DossierObject")) {
      return true;
    }
    if (!has(type)) {
      return false;
    }
    Source source = type(type);
    return source.supertypes().stream().anyMatch(this::isDossierObject)
        || source.annotation("JsonPropertyOrder") != null
            && properties(source).stream()
                .anyMatch(
                    property -> Stream.of(property.type().split("\\W+")).anyMatch(this::refers));
  }

  private boolean isDossierObject(String type) {
    return type.equals("DossierObject")
        || has(type) && type(type).supertypes().stream().anyMatch(this::isDossierObject);
  }

  /**
   * Returns the name of the constant that contains the codec or the reader of a scalar type or a
   * map; null for any other type.
   */
  static String scalar(String type) {
    return switch (type) {
      case "String", "Boolean", "Integer", "Double", "Duration" -> type.toUpperCase(Locale.ROOT);
      case "BigDecimal" -> "DECIMAL";
      case "PartialDateTime" -> "DATE_TIME";
      case "Map<String, String>" -> "MAP";
      default -> null;
    };
  }

  /** Joins the code that is generated for each element. */
  static <T> String code(Collection<T> elements, Function<? super T, String> code) {
    return elements.stream().map(code).collect(Collectors.joining());
  }

  /** Returns the import declarations of classes, sorted by name. */
  static String importLines(Collection<String> classes) {
    return code(new TreeSet<>(classes), "import %s;\n"::formatted);
  }

  static String argument(String generic) {
    return generic.substring(generic.indexOf('<') + 1, generic.length() - 1);
  }

  /** Converts a name in camel case to a constant name in upper snake case. */
  static String upper(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
