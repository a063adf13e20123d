package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.arbitraries.ModelArbitraries;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.issue.Issue;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensible;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests every builder of the model. The builders are found by reflection, so that no builder is
 * omitted.
 */
class BuildingTest {
  /**
   * A type whose required properties all have defaults: a random id and the current format version.
   */
  private static final Class<?> NOTHING_REQUIRED_TO_BUILD = Dossier.class;

  static Stream<Class<?>> types() {
    return ModelTypes.all();
  }

  static Stream<Arguments> required() {
    return types()
        .filter(type -> type != NOTHING_REQUIRED_TO_BUILD)
        .flatMap(type -> required(type).stream().map(name -> Arguments.of(type, name)));
  }

  static Stream<Arguments> lists() {
    return types()
        .flatMap(
            type ->
                ModelProperties.of(type).stream()
                    .filter(property -> property.getValue().getReturnType() == List.class)
                    .map(property -> Arguments.of(type, property.getKey(), property.getValue())));
  }

  private static List<String> required(Class<?> type) {
    return ModelProperties.of(type).stream()
        .filter(property -> ModelProperties.isRequired(property.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everythingMissingIsNamedAtOnce(Class<?> type) {
    List<String> required = type == NOTHING_REQUIRED_TO_BUILD ? List.of() : required(type);
    List<String> missing =
        issues(type, builder(type)).stream()
            .filter(issue -> issue.code().equals("json.missing"))
            .map(issue -> issue.pointer().substring(1))
            .toList();

    assertThat(missing).containsExactlyInAnyOrderElementsOf(required);
  }

  @ParameterizedTest
  @MethodSource("required")
  void oneMissingIsNamed(Class<?> type, String property) {
    Object builder = builder(type);
    Object sample = sample(type);
    for (Map.Entry<String, Method> other : ModelProperties.of(type)) {
      if (!other.getKey().equals(property)) {
        set(builder, other.getKey(), other.getValue(), sample);
      }
    }

    StructureException refused = refusal(builder);

    assertThat(refused.type()).isEqualTo(type.getSimpleName());
    assertThat(refused).hasMessageContaining(type.getSimpleName()).hasMessageContaining(property);
    assertThat(refused.issues())
        .extracting(Issue::code, Issue::pointer)
        .containsExactly(Tuple.tuple("json.missing", "/" + property));
  }

  /**
   * Tests that a builder rejects a list that contains null, and that the rejected call does not
   * change the builder.
   */
  @ParameterizedTest
  @MethodSource("lists")
  void nullInAListIsRefusedByName(Class<?> type, String property, Method accessor) {
    Object sample = sample(type);
    Object builder = toBuilder(sample);
    List<Object> withNull = new ArrayList<>((List<?>) ModelTypes.invoke(accessor, sample));
    withNull.add(null);

    Optional<Method> plural = BuilderMethods.replacing(builder, accessor);
    if (plural.isPresent()) {
      assertThatThrownBy(() -> ModelTypes.invoke(plural.get(), builder, withNull))
          .isInstanceOf(NullPointerException.class)
          .hasMessage(
              accessor.getName()
                  + " must not contain null; found null at index "
                  + (withNull.size() - 1));
    }
    assertThat(build(builder)).as(property).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void thePluralReplacesAllAndTheSingularAddsOne(Class<?> type, String property, Method accessor) {
    Object sample = sample(type);
    List<?> elements = (List<?>) ModelTypes.invoke(accessor, sample);
    Object builder = toBuilder(sample);

    BuilderMethods.add(builder, accessor, elements.get(0));
    List<Object> oneMore = new ArrayList<>(elements);
    oneMore.add(elements.get(0));
    assertThat(ModelTypes.invoke(accessor, build(builder))).as(property).isEqualTo(oneMore);

    List<?> other = elements.subList(0, 1);
    BuilderMethods.replace(builder, accessor, property, other);
    assertThat(ModelTypes.invoke(accessor, build(builder))).as(property).isEqualTo(other);

    BuilderMethods.replace(builder, accessor, property, List.of());
    if (type == Attribution.class) {
      assertThat(refusal(builder).issues()).extracting(Issue::code).contains("attribution.empty");
    } else {
      assertThat((List<?>) ModelTypes.invoke(accessor, build(builder))).as(property).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListIsTheObjectsOwn(Class<?> type, String property, Method accessor) {
    Object sample = sample(type);
    List<Object> given = new ArrayList<>((List<?>) ModelTypes.invoke(accessor, sample));
    Object builder = toBuilder(sample);
    BuilderMethods.replace(builder, accessor, property, given);
    Object built = build(builder);
    List<Object> before = List.copyOf(given);

    given.clear();

    List<?> list = (List<?>) ModelTypes.invoke(accessor, built);
    assertThat(list).as(property).isEqualTo(before);
    assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    BuilderMethods.replace(builder, accessor, property, List.of());
    assertThat((List<?>) ModelTypes.invoke(accessor, built)).as(property).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aCopyIsEqualAndAnotherIsNot(Class<?> type) {
    Object sample = sample(type);
    Object copy = build(toBuilder(sample));

    assertThat(copy).isEqualTo(sample).isNotSameAs(sample).hasSameHashCodeAs(sample);
    assertThat(sample).isNotEqualTo(null).isNotEqualTo("x");
    assertThat(copy).hasToString(sample.toString());
  }

  /** Cached by type, because creating a generator takes longer than using it. */
  private static final Map<Class<?>, List<Object>> SOME = new HashMap<>();

  private static List<Object> some(Class<?> type) {
    List<Object> objects = new ArrayList<>(List.of(sample(type)));
    ModelArbitraries.of(type).sampleStream().limit(60).forEach(objects::add);
    return objects;
  }

  /** Two objects that differ in only one property are not equal. */
  @ParameterizedTest
  @MethodSource("settable")
  void everyPropertyCountsForEquality(Class<?> type, String property, Method accessor) {
    List<Object> objects = SOME.computeIfAbsent(type, BuildingTest::some);
    int compared = 0;
    for (Object object : objects) {
      for (Object other : objects) {
        Object changed = changed(object, property, accessor, other);
        if (changed != null
            && !ModelTypes.invoke(accessor, changed).equals(ModelTypes.invoke(accessor, object))) {
          assertThat(changed).isNotEqualTo(object);
          compared++;
          if (compared > 10) {
            return;
          }
        }
      }
    }
    assertThat(compared).as("differences in %s", property).isPositive();
  }

  /**
   * Returns a copy of an object in which one property has the value from another object; null if
   * the combination cannot be built.
   */
  private static Object changed(Object object, String property, Method accessor, Object other) {
    Object builder = toBuilder(object);
    try {
      if (ModelTypes.isOptional(accessor)) {
        call(builder, "clear", property);
      }
      set(builder, property, accessor, other);
      return build(builder);
    } catch (StructureException e) {
      return null;
    }
  }

  static Stream<Arguments> settable() {
    return types()
        .flatMap(
            type ->
                ModelProperties.of(type).stream()
                    .filter(property -> !property.getValue().isDefault())
                    .map(property -> Arguments.of(type, property.getKey(), property.getValue())));
  }

  @ParameterizedTest
  @MethodSource("settable")
  void optionalPropertiesCanBeCleared(Class<?> type, String property, Method accessor) {
    for (Object sample : Samples.all().values()) {
      if (!type.isInstance(sample) || ModelTypes.value(accessor, sample).isEmpty()) {
        continue;
      }
      Object builder = toBuilder(sample);
      if (!ModelTypes.isOptional(accessor)) {
        assertThatThrownBy(() -> call(builder, "clear", property))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageEndingWith("; found \"" + property + "\"");
        return;
      }
      call(builder, "clear", property);
      try {
        assertThat(ModelTypes.value(accessor, build(builder))).isEmpty();
        return;
      } catch (StructureException e) {
        // The sample does not have any other content. Without this property, the object would be
        // empty.
        assertThat(e.issues()).extracting(Issue::code).doesNotContain("json.missing");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void unknownPropertiesAreFrozenAllTheWayDown(Class<?> type) {
    List<Object> inner = new ArrayList<>(Arrays.asList(1, null));
    Map<String, Object> value = new LinkedHashMap<>(Map.of("list", inner));
    Object builder = toBuilder(sample(type));
    call(builder, "extension", "acme:new", value);
    Extensible built = (Extensible) build(builder);

    inner.clear();
    value.clear();

    Map<?, ?> kept = (Map<?, ?>) built.extensions().get("acme:new");
    assertThat((Object) kept).isEqualTo(Map.of("list", Arrays.asList(1L, null)));
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(((List<?>) kept.get("list"))::clear)
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(built.extensions().asMap()::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void anUnknownPropertyHasNoKnownName(Class<?> type) {
    for (String name : ModelProperties.names(type)) {
      Object builder = toBuilder(sample(type));
      call(builder, "extension", name, "x");

      assertThat(refusal(builder).issues())
          .extracting(Issue::code, Issue::pointer)
          .containsExactly(Tuple.tuple("json.duplicate-key", "/" + name));
    }
  }

  /**
   * {@code JsonPropertyOrder} must list every property that a builder sets. Otherwise, the property
   * would be missing from the JSON.
   */
  @ParameterizedTest
  @MethodSource("types")
  void everyAccessorThatABuilderSetsIsAProperty(Class<?> type) {
    Set<String> settable = new TreeSet<>();
    for (Method method : builder(type).getClass().getMethods()) {
      if (method.getParameterCount() == 1) {
        settable.add(method.getName());
      }
    }
    List<Method> forgotten =
        Stream.of(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
            .filter(method -> settable.contains(method.getName()))
            .filter(method -> !method.getName().equals("extensions"))
            .filter(method -> !method.getDeclaringClass().equals(Object.class))
            .filter(
                method ->
                    ModelProperties.of(type).stream()
                        .noneMatch(known -> known.getValue().getName().equals(method.getName())))
            .toList();

    assertThat(forgotten).isEmpty();
  }

  private static Object sample(Class<?> type) {
    return Samples.all().values().stream().filter(type::isInstance).findFirst().orElseThrow();
  }

  private static Object builder(Class<?> type) {
    return call(type, null, "builder");
  }

  private static Object toBuilder(Object object) {
    return call(Samples.typeOf(object), object, "toBuilder");
  }

  private static Object build(Object builder) {
    return call(builder, "build");
  }

  private static List<Issue> issues(Class<?> type, Object builder) {
    StructureException refused =
        catchThrowableOfType(StructureException.class, () -> build(builder));
    if (refused == null) {
      return List.of();
    }
    assertThat(refused.type()).isEqualTo(type.getSimpleName());
    return refused.issues();
  }

  private static StructureException refusal(Object builder) {
    return catchThrowableOfType(StructureException.class, () -> build(builder));
  }

  /** Copies the value of a property from another object to a builder, if the value is set. */
  private static void set(Object builder, String property, Method accessor, Object source) {
    Object value = accessor.isDefault() ? null : ModelTypes.value(accessor, source).orElse(null);
    if (value instanceof List<?> list) {
      BuilderMethods.replace(builder, accessor, property, list);
    } else if (value != null) {
      BuilderMethods.set(builder, accessor, value);
    }
  }

  private static Object call(Object target, String name, Object... arguments) {
    Class<?>[] types =
        arguments.length == 2
            ? new Class<?>[] {String.class, Object.class}
            : arguments.length == 1 ? new Class<?>[] {String.class} : new Class<?>[0];
    return call(target.getClass(), target, name, types, arguments);
  }

  private static Object call(Class<?> type, Object target, String name) {
    return call(type, target, name, new Class<?>[0]);
  }

  private static Object call(
      Class<?> type, Object target, String name, Class<?>[] types, Object... arguments) {
    try {
      return ModelTypes.invoke(type.getMethod(name, types), target, arguments);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
