package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensions;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the signatures of the builder methods that are visible to users. */
class BuilderSignaturesTest {
  private static final Map<Class<?>, Object> VALUES = values();

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> values = new HashMap<>();
    values.put(String.class, "en");
    values.put(Object.class, "en");
    values.put(Identified.class, Ref.to(Actor.class, "x"));
    values.put(Ref.class, Ref.to(Actor.class, "x"));
    values.put(Iterable.class, List.of());
    values.put(Collection.class, List.of());
    values.put(Map.class, Map.of());
    values.put(Consumer.class, (Consumer<Object>) builder -> {});
    values.put(int.class, 1);
    values.put(long.class, 1L);
    values.put(double.class, 1.0);
    values.put(boolean.class, true);
    values.put(BigDecimal.class, BigDecimal.ONE);
    values.put(Duration.class, Duration.ZERO);
    values.put(PartialDateTime.class, PartialDateTime.of(2022, 2, 21));
    values.put(Extensions.class, Extensions.none());
    Samples.all().values().forEach(sample -> values.putIfAbsent(Samples.typeOf(sample), sample));
    for (Object sample : Samples.all().values()) {
      for (Map.Entry<String, Method> property : ModelProperties.of(Samples.typeOf(sample))) {
        ModelTypes.value(property.getValue(), sample)
            .ifPresent(
                value -> {
                  values.putIfAbsent(value.getClass(), value);
                  if (value instanceof List<?> list && !list.isEmpty()) {
                    values.putIfAbsent(list.get(0).getClass(), list.get(0));
                  }
                });
      }
    }
    return values;
  }

  static Stream<Class<?>> types() {
    return ModelTypes.all();
  }

  private static Object builder(Class<?> type) {
    try {
      return ModelTypes.invoke(type.getMethod("builder"), null);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aMeetingIsBuiltByFewMethods() {
    assertThat(BuilderMethods.of(Meeting.Builder.class)).hasSizeLessThanOrEqualTo(55);
  }

  /** The exceptions are documented in {@link Identified}. */
  @ParameterizedTest
  @MethodSource("types")
  void objectsReferencesAndIdsAreAccepted(Class<?> type) {
    Set<String> signatures = new HashSet<>();
    Set<String> byId = new TreeSet<>();
    Stream.concat(
            BuilderMethods.of(builder(type).getClass()),
            Stream.of(type.getMethods()).filter(method -> method.getDeclaringClass() == type))
        .forEach(
            method -> {
              signatures.add(signature(method, false));
              if (signature(method, false).contains("Identified")
                  && !method.getName().equals("attributedTo")
                  && !List.of(method.getParameterTypes()).contains(Consumer.class)) {
                byId.add(signature(method, true));
              }
            });
    assertThat(signatures).containsAll(byId);
  }

  private static String signature(Method method, boolean ids) {
    String parameters =
        Stream.of(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
    return method.getName() + (ids ? parameters.replace("Identified", "String") : parameters);
  }

  @Test
  void idsAreEquivalentToReferences() {
    Ref<Actor> state = Ref.to(Actor.class, "state");
    Actor.Builder byRef = Actor.of(ActorKind.PERSON, "Ada").toBuilder();
    Actor.Builder byId = Actor.of(ActorKind.PERSON, "Ada").toBuilder();
    byRef.affiliation(state, "en", "minister").affiliation(state, AffiliationKind.CITIZEN);
    byId.affiliation("state", "en", "minister").affiliation("state", AffiliationKind.CITIZEN);
    assertThat(byId.build()).isEqualTo(byRef.build());

    Quantity delay = Quantity.exactly(QuantityKind.DURATION, 14);
    assertThat(Condition.after("vote", delay))
        .isEqualTo(Condition.after(Ref.to(Event.class, "vote"), delay));

    Meeting talks = Meeting.builder().id("talks").status(Status.OCCURRED).build();
    Article article = Article.builder().id("a1").build();
    Dossier.Builder dossier = Dossier.builder().id("x:1");
    assertThat(dossier.addFrom("a1", talks).build())
        .isEqualTo(dossier.clear("meetings").addFrom(article, talks).build());
  }

  /**
   * Builders reject null immediately, with a message that names the parameter; only an extension
   * value may be null.
   */
  @ParameterizedTest
  @MethodSource("types")
  void nullIsRefusedByTheNameOfTheParameter(Class<?> type) {
    for (Method method : BuilderMethods.of(builder(type).getClass()).toList()) {
      Parameter[] parameters = method.getParameters();
      for (int i = 0; i < parameters.length; i++) {
        if (parameters[i].getType().isPrimitive() || parameters[i].getType() == Object.class) {
          continue;
        }
        Object[] arguments =
            Stream.of(parameters).map(parameter -> value(parameter.getType())).toArray();
        arguments[i] = null;
        assertThatThrownBy(() -> ModelTypes.invoke(method, builder(type), arguments))
            .as("%s, argument %d", method, i)
            .isInstanceOf(NullPointerException.class)
            .hasMessage(parameters[i].getName());
      }
    }
  }

  /** For a varargs parameter, the argument is an array that contains one null. */
  @ParameterizedTest
  @MethodSource("types")
  void nullAmongSeveralIsRefusedByItsIndex(Class<?> type) {
    for (Method method : BuilderMethods.of(builder(type).getClass()).toList()) {
      Parameter last =
          method.getParameterCount() == 0
              ? null
              : method.getParameters()[method.getParameterCount() - 1];
      List<Object> several = new ArrayList<>();
      if (last != null && last.getType().isArray()) {
        several.add(Array.newInstance(last.getType().getComponentType(), 1));
      } else if (last != null && Collection.class.isAssignableFrom(last.getType())) {
        several.add(new ArrayList<>(java.util.Collections.singletonList(null)));
      }
      for (Object argument : several) {
        Object[] arguments =
            Stream.of(method.getParameters())
                .map(each -> each.equals(last) ? argument : value(each.getType()))
                .toArray();
        assertThatThrownBy(() -> ModelTypes.invoke(method, builder(type), arguments))
            .as("%s", method)
            .isInstanceOf(NullPointerException.class)
            .hasMessage(last.getName() + " must not contain null; found null at index 0");
      }
    }
  }

  private static Object value(Class<?> parameter) {
    Object known = VALUES.get(parameter);
    if (known != null) {
      return known;
    }
    if (parameter.isArray()) {
      return Array.newInstance(parameter.getComponentType(), 0);
    }
    return VALUES.values().stream().filter(parameter::isInstance).findFirst().orElseThrow();
  }
}
