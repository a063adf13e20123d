package io.github.communique;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Searches the class path for the model types that are represented as JSON objects. */
public final class ModelTypes {
  private static final List<Class<?>> ALL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("io.github.communique")
              .stream()
              .filter(type -> type.isAnnotatedWith(JsonPropertyOrder.class))
              .<Class<?>>map(JavaClass::reflect)
              .sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()))
              .toList();

  private ModelTypes() {}

  /** Returns all model types that are represented as JSON objects, sorted by name. */
  public static Stream<Class<?>> all() {
    return ALL.stream();
  }

  /** Returns whether a property is optional or may be empty. */
  public static boolean isOptional(Method accessor) {
    return Set.of(
            Optional.class,
            OptionalInt.class,
            OptionalDouble.class,
            List.class,
            Map.class,
            boolean.class)
        .contains(accessor.getReturnType());
  }

  /**
   * Returns the value of a property; empty if the value is absent, false, or an empty list or map.
   */
  public static Optional<Object> value(Method accessor, Object object) {
    Object value = invoke(accessor, object);
    if (value instanceof Optional<?> optional) {
      return optional.map(content -> content);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
    }
    boolean nothing =
        value instanceof List<?> list && list.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty()
            || Boolean.FALSE.equals(value);
    return nothing ? Optional.empty() : Optional.ofNullable(value);
  }

  /** Calls a public method. */
  public static Object invoke(Method method, Object target, Object... arguments) {
    try {
      // Generated builders are package-private. Because the final methods of these builders do not
      // have public bridge methods, they must be made accessible.
      method.trySetAccessible();
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
