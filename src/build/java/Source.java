import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

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

  /** Returns whether the type is a subtype of {@code Event}. */
  boolean isEvent() {
    return supertypes().contains("Event");
  }

  /** Returns the value of the JSON property {@code type} for events of this class. */
  String typeName() {
    return ModelSources.string(annotation("JsonTypeName"), "value");
  }

  /** Returns a Java expression for the known terms of a vocabulary. */
  String known() {
    return (isEnum() ? "List.of(%s.values())" : "%s.known()").formatted(name());
  }

  AnnotationTree annotation(String name) {
    return annotation(tree.getModifiers(), name);
  }

  static AnnotationTree annotation(ModifiersTree modifiers, String name) {
    return modifiers.getAnnotations().stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .findFirst()
        .orElse(null);
  }
}
