import com.sun.source.tree.MethodTree;

/**
 * A property of a model type. Its accessor is abstract, or returns a constant for a property that
 * is not {@code set} by a builder.
 */
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
   * Returns this property. If the accessor does not have Javadoc, the result has the Javadoc of the
   * overridden accessor.
   */
  Property documentedLike(Property inherited, ModelSources sources) {
    return sources.comment(method).isEmpty()
        ? new Property(
            name, accessor, type, required, defaultWord, set, inherited.owner, inherited.method)
        : this;
  }

  /** The name of the constant for the property's codec. */
  String constant() {
    return ModelSources.upper(name);
  }

  /**
   * Returns whether the name is the same in the singular and the plural, as in {@code evidence}.
   */
  boolean isUncountable() {
    return singular().equals(accessor);
  }

  /** The singular form of the name, for a single element of a list. */
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

  boolean isMap() {
    return type.startsWith("Map<");
  }

  /**
   * Returns whether the type is {@code int} or {@code double}. For these types, the builder records
   * whether a value was set.
   */
  boolean isPrimitive() {
    return type.equals("int") || type.equals("double");
  }

  /** Returns whether the property can be absent. */
  boolean isClearable() {
    return isOptional() || isList() || isMap() || type.equals("boolean");
  }

  /** Returns a Java expression for the value of an absent property. */
  String nothing() {
    if (type.equals("boolean")) {
      return "false";
    }
    return type.replaceFirst("<.*", "") + (isOptional() ? ".empty()" : ".of()");
  }

  boolean isOptional() {
    return type.startsWith("Optional");
  }

  /**
   * Returns the type of a value: without {@code Optional}, and as a wrapper class instead of a
   * primitive type.
   */
  String content() {
    return switch (type) {
      case "OptionalInt", "int" -> "Integer";
      case "OptionalDouble", "double" -> "Double";
      case "boolean" -> "Boolean";
      default -> type.startsWith("Optional<") ? ModelSources.argument(type) : type;
    };
  }

  /** The class of the value or, for a list, of the elements. */
  String element() {
    String content = content();
    return (isList() ? ModelSources.argument(content) : content).replaceFirst("<.*", "");
  }

  /** Returns the method call that gets the value from a non-empty {@code Optional}. */
  String getter() {
    return switch (type) {
      case "OptionalInt" -> ".getAsInt()";
      case "OptionalDouble" -> ".getAsDouble()";
      default -> ".get()";
    };
  }
}
