package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.ModelArbitraries;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.EventType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the arbitraries, and therefore the property tests, cover the whole model. */
class ModelArbitrariesTest {
  private static final int SAMPLES = 150;

  @Test
  void everyTypeHasAnArbitrary() {
    assertThat(ModelArbitraries.types()).containsAll(ModelTypes.all().toList());
  }

  /** A model property that no arbitrary sets would never be tested by a property test. */
  @ParameterizedTest
  @MethodSource("io.github.communique.ModelTypes#all")
  void everyPropertyIsSometimesThereAndSometimesNot(Class<?> type) {
    List<?> samples = ModelArbitraries.of(type).sampleStream().limit(SAMPLES).toList();

    for (Map.Entry<String, Method> property : ModelProperties.of(type)) {
      Set<Optional<Object>> values =
          samples.stream()
              .map(sample -> ModelTypes.value(property.getValue(), sample))
              .collect(Collectors.toSet());

      String name = type.getSimpleName() + "." + property.getKey();
      assertThat(values.size() > 1).as(name + " varies").isEqualTo(!isConstant(property));
      assertThat(values.contains(Optional.empty()))
          .as(name + " is sometimes absent")
          .isEqualTo(ModelTypes.isOptional(property.getValue()));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.communique.ModelTypes#all")
  void everyTypeSometimesHasUnknownProperties(Class<?> type) {
    List<?> samples = ModelArbitraries.of(type).sampleStream().limit(SAMPLES).toList();

    assertThat(samples.stream().map(sample -> ((Extensible) sample).extensions().isEmpty()))
        .contains(true, false);
  }

  private static boolean isConstant(Map.Entry<String, Method> property) {
    return property.getValue().getReturnType() == EventType.class;
  }
}
