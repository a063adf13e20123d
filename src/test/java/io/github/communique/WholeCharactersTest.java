package io.github.communique;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.Word;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that builders reject unpaired surrogates, so that every object can be written as JSON. */
class WholeCharactersTest {
  private static final String HALF = "x\ud800";

  /**
   * Returns every text property of every type, each with a builder call that sets the property to
   * an unpaired surrogate.
   */
  static Stream<Arguments> texts() {
    return Samples.all().values().stream()
        .flatMap(
            sample ->
                ModelProperties.of(Samples.typeOf(sample)).stream()
                    .filter(property -> half(property.getValue()) != null)
                    .map(
                        property ->
                            Arguments.of(
                                Named.of(Samples.typeOf(sample).getSimpleName(), sample),
                                property.getValue().getName(),
                                half(property.getValue()))));
  }

  private static Object half(Method accessor) {
    return switch (accessor.getGenericReturnType().getTypeName()) {
      case "java.lang.String", "java.util.Optional<java.lang.String>" -> HALF;
      case "java.util.List<java.lang.String>" -> List.of(HALF);
      case "java.util.Map<java.lang.String, java.lang.String>" -> Map.of("en", HALF);
      default -> null;
    };
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("texts")
  void areRefusedByTheBuilder(Object sample, String property, Object half) throws Exception {
    Class<?> type = Samples.typeOf(sample);
    Object builder = type.getMethod("toBuilder").invoke(sample);
    Method setter =
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(property) && method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0].isInstance(half))
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(
            () -> {
              try {
                setter.setAccessible(true);
                setter.invoke(builder, half);
                builder.getClass().getMethod("build").invoke(builder);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(StructureException.class);
  }

  static Stream<Class<?>> vocabularies() {
    return Arrays.stream(Word.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void areRefusedByTheVocabularies(Class<?> vocabulary) {
    assertThatThrownBy(
            () -> {
              try {
                vocabulary.getMethod("of", String.class).invoke(null, HALF);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(StructureException.class);
  }
}
