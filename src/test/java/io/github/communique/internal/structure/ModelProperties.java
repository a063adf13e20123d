package io.github.communique.internal.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.value.Extensible;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the properties of a model type: {@link JsonPropertyOrder} lists their names. A name that
 * differs from the name of the accessor is specified with {@link JsonProperty}.
 */
public final class ModelProperties {
  private static final ClassValue<Set<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Set.copyOf(order(type));
        }
      };

  private ModelProperties() {}

  /** Returns the properties of a model type and their accessors, in JSON order. */
  public static List<Map.Entry<String, Method>> of(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    Stream.of(type.getMethods())
        // The interface Identified, which declares the id again, does not define the format.
        .filter(method -> Extensible.class.isAssignableFrom(method.getDeclaringClass()))
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        // A type may override an inherited accessor with a narrower return type; in this case, the
        // overriding accessor is returned.
        .forEach(
            method ->
                accessors.merge(
                    name(method), method, (a, b) -> a.getDeclaringClass() == type ? a : b));
    return order(type).stream().map(name -> Map.entry(name, accessors.get(name))).toList();
  }

  private static String name(Method accessor) {
    JsonProperty annotation = accessor.getAnnotation(JsonProperty.class);
    return annotation == null || annotation.value().isEmpty()
        ? accessor.getName()
        : annotation.value();
  }

  /** Returns whether the property with an accessor is required. */
  public static boolean isRequired(Method accessor) {
    JsonProperty annotation = accessor.getAnnotation(JsonProperty.class);
    return annotation != null && annotation.required();
  }

  /** Returns the value that is not written; empty if every value is written. */
  public static String defaultValue(Method accessor) {
    JsonProperty annotation = accessor.getAnnotation(JsonProperty.class);
    return annotation == null ? "" : annotation.defaultValue();
  }

  /** Returns the property names of a model type. */
  public static Set<String> names(Class<?> type) {
    return NAMES.get(type);
  }

  private static List<String> order(Class<?> type) {
    return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
  }
}
