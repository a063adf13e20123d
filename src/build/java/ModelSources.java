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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
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
    parse(directory);
  }

  /** A type of the library and its package. */
  record Source(String packageName, ClassTree tree) {
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

  /** A property of a model type. */
  record Property(
      String name,
      String accessor,
      String type,
      boolean required,
      String defaultWord,
      boolean set,
      String owner,
      MethodTree method) {
    /**
     * Returns this property, with the Javadoc of the overridden accessor if its own accessor does
     * not have Javadoc.
     */
    Property documentedLike(Property inherited, ModelSources sources) {
      return sources.comment(method).isEmpty()
          ? new Property(
              name, accessor, type, required, defaultWord, set, inherited.owner, inherited.method)
          : this;
    }

    /** The name of the constant for the property's codec. */
    String constant() {
      return upper(name);
    }

    /**
     * Returns whether the name is the same in the singular and the plural, as in {@code evidence}.
     */
    boolean isUncountable() {
      return singular().equals(accessor);
    }

    /** The name in the singular, for an element of a list. */
    String singular() {
      if (accessor.endsWith("ies")) {
        return accessor.substring(0, accessor.length() - 3) + "y";
      }
      if (accessor.equals("aliases")) {
        return "alias";
      }
      return accessor.endsWith("s") ? accessor.substring(0, accessor.length() - 1) : accessor;
    }

    boolean isList() {
      return type.startsWith("List<");
    }

    /**
     * Returns whether the type is primitive, in which case a builder cannot detect a missing value.
     */
    boolean isPrimitive() {
      return type.equals("int") || type.equals("double");
    }

    /** Returns whether the property can be absent. */
    boolean isClearable() {
      return isOptional() || isList() || type.startsWith("Map<") || type.equals("boolean");
    }

    /** Returns a Java expression for the value of an absent property. */
    String nothing() {
      return type.equals("boolean")
          ? "false"
          : isList()
              ? "List.of()"
              : type.startsWith("Map<") ? "Map.of()" : type.replaceFirst("<.*", "") + ".empty()";
    }

    boolean isOptional() {
      return type.startsWith("Optional");
    }

    /** The type of the value if it is present. */
    String content() {
      return switch (type) {
        case "OptionalInt", "int" -> "Integer";
        case "OptionalDouble", "double" -> "Double";
        case "boolean" -> "Boolean";
        default -> type.startsWith("Optional<") ? argument(type) : type;
      };
    }
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

  /** Returns the properties of a type, in the order in which they are written. */
  List<Property> properties(Source type) {
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

  /**
   * Returns the properties that a supertype declares, such as the properties that all events share.
   */
  List<Property> declaredProperties(Source type) {
    Map<String, Property> found = new LinkedHashMap<>();
    collect(type, found);
    return List.copyOf(found.values());
  }

  /**
   * Collects the properties of a type and its supertypes. An accessor of the type overrides an
   * inherited accessor.
   */
  void collect(Source type, Map<String, Property> found) {
    for (Tree member : type.tree().getMembers()) {
      if (member instanceof MethodTree method) {
        AnnotationTree annotation = find(method.getModifiers().getAnnotations(), "JsonProperty");
        if (annotation != null) {
          Property property =
              new Property(
                  string(annotation, "value"),
                  method.getName().toString(),
                  method.getReturnType().toString(),
                  argumentOf(annotation, "required") != null,
                  string(annotation, "defaultValue"),
                  !method.getModifiers().getFlags().contains(Modifier.DEFAULT),
                  type.name(),
                  method);
          found.merge(
              property.name(), property, (own, inherited) -> own.documentedLike(inherited, this));
        }
      }
    }
    for (String supertype : type.supertypes()) {
      if (sources.containsKey(supertype)) {
        collect(sources.get(supertype), found);
      }
    }
  }

  static AnnotationTree find(List<? extends AnnotationTree> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .findFirst()
        .orElse(null);
  }

  static ExpressionTree argumentOf(AnnotationTree annotation, String name) {
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

  static String argument(String generic) {
    return generic.substring(generic.indexOf('<') + 1, generic.length() - 1);
  }

  static String upper(String name) {
    return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }
}
