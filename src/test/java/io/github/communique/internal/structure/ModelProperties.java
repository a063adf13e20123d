package io.github.communique.internal.structure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the properties of a model type from its annotations: each accessor with {@link
 * JsonProperty} is a property, and {@link JsonPropertyOrder} defines the order.
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
        .filter(method -> method.isAnnotationPresent(JsonProperty.class) && !method.isBridge())
        // A type may override an inherited accessor with a narrower return type; in this case, the
        // overriding accessor is returned.
        .forEach(
            method ->
                accessors.merge(
                    method.getAnnotation(JsonProperty.class).value(),
                    method,
                    (a, b) -> a.getDeclaringClass() == type ? a : b));
    List<String> order = order(type);
    if (!accessors.keySet().equals(Set.copyOf(order))) {
      throw new IllegalStateException(type + " orders " + order + " but has " + accessors.keySet());
    }
    return order.stream().map(name -> Map.entry(name, accessors.get(name))).toList();
  }

  /** Returns the property names of a model type. */
  public static Set<String> names(Class<?> type) {
    return NAMES.get(type);
  }

  private static List<String> order(Class<?> type) {
    return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
  }
}
