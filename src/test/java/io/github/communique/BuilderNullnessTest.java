package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests that no builder parameter is nullable, because built objects never contain null. */
class BuilderNullnessTest {
  @Test
  void noBuilderAsksForNull() {
    List<Method> methods =
        ModelTypes.all()
            .flatMap(type -> Stream.of(type.getMethods()))
            .filter(method -> method.getName().equals("builder"))
            .flatMap(method -> ownMethods(method.getReturnType()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .toList();

    assertThat(methods).hasSizeGreaterThan(100);
    assertThat(methods)
        // An extension value may be any JSON value, including null.
        .filteredOn(method -> !method.getName().equals("extension"))
        .filteredOn(
            method ->
                Arrays.stream(method.getAnnotatedParameterTypes())
                    .anyMatch(BuilderNullnessTest::takesNull))
        .isEmpty();
  }

  /** Returns the methods of the builder and of its generated superclasses. */
  private static Stream<Method> ownMethods(Class<?> builder) {
    return builder == Object.class
        ? Stream.empty()
        : Stream.concat(
            Stream.of(builder.getDeclaredMethods()), ownMethods(builder.getSuperclass()));
  }

  private static boolean takesNull(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class)
        || parts(type).anyMatch(BuilderNullnessTest::takesNull);
  }

  private static Stream<AnnotatedType> parts(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic) {
      return Stream.of(generic.getAnnotatedActualTypeArguments());
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return Stream.of(wildcard.getAnnotatedUpperBounds());
    }
    return type instanceof AnnotatedArrayType array
        ? Stream.of(array.getAnnotatedGenericComponentType())
        : Stream.empty();
  }
}
