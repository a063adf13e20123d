package io.github.communique;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the builder methods that set properties, using reflection. */
final class BuilderMethods {
  private BuilderMethods() {}

  /** Returns the builder methods that are visible to users. */
  static Stream<Method> of(Class<?> builder) {
    // For a method that is inherited from a package-private superclass, the compiler may add a
    // bridge method with the same signature. Only one of the two methods is returned.
    Map<List<Object>, Method> bySignature = new LinkedHashMap<>();
    Stream.of(builder.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .forEach(
            method ->
                bySignature.put(
                    List.of(method.getName(), List.of(method.getParameterTypes())), method));
    return bySignature.values().stream();
  }

  /**
   * Returns the method that replaces all elements of a list. Returns empty for a list such as
   * {@code audience}: the builder's only public method with this name adds elements.
   */
  static Optional<Method> replacing(Object builder, Method accessor) {
    return of(builder.getClass())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(
            method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Iterable.class}))
        .findFirst();
  }

  /** Replaces all elements of a list. */
  static void replace(Object builder, Method accessor, String property, List<?> elements) {
    Optional<Method> plural = replacing(builder, accessor);
    if (plural.isPresent()) {
      ModelTypes.invoke(plural.get(), builder, elements);
    } else {
      set(builder, "clear", property);
      elements.forEach(element -> add(builder, accessor, element));
    }
  }

  /** Adds one element to a list. */
  static void add(Object builder, Method accessor, Object element) {
    set(builder, singular(accessor.getName()), element);
  }

  /** Sets a property that is not a list. */
  static void set(Object builder, Method accessor, Object value) {
    set(builder, accessor.getName(), value);
  }

  private static void set(Object builder, String name, Object value) {
    for (Method method : of(builder.getClass()).toList()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        Class<?> parameter = method.getParameterTypes()[0];
        if (takes(parameter, value)) {
          ModelTypes.invoke(method, builder, value);
          return;
        }
        if (parameter.isArray() && parameter.getComponentType().isInstance(value)) {
          Object array = Array.newInstance(parameter.getComponentType(), 1);
          Array.set(array, 0, value);
          ModelTypes.invoke(method, builder, new Object[] {array});
          return;
        }
      }
    }
    throw new AssertionError("no method " + name + " of " + builder.getClass() + " takes " + value);
  }

  private static boolean takes(Class<?> parameter, Object value) {
    return parameter.isInstance(value)
        || parameter == int.class && value instanceof Integer
        || parameter == double.class && value instanceof Double
        || parameter == boolean.class && value instanceof Boolean;
  }

  private static String singular(String plural) {
    return plural.equals("aliases")
        ? "alias"
        : plural.replaceFirst("ies$", "y").replaceFirst("s$", "");
  }
}
