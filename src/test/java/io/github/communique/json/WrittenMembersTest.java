package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ModelTypes;
import io.github.communique.arbitraries.ModelArbitraries;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.value.Extensible;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import tools.jackson.databind.json.JsonMapper;

/** Uses reflection to test that objects are written as their annotations specify. */
class WrittenMembersTest {
  private static final JsonMapper PLAIN = new JsonMapper();

  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> objects() {
    List<Class<?>> types =
        ModelArbitraries.types().stream().filter(ModelTypes.all().toList()::contains).toList();
    return Arbitraries.of(types)
        .flatMap(type -> ModelArbitraries.of(type).map(object -> Tuple.of(type, object)));
  }

  @Property(tries = 300)
  void areThoseThatSaySomethingInTheirOrderAndThenTheUnknown(
      @ForAll("objects") Tuple2<Class<?>, Object> sample) {
    Object object = sample.get2();
    Stream<String> known =
        ModelProperties.of(sample.get1()).stream()
            .filter(
                property ->
                    ModelTypes.value(property.getValue(), object)
                        .filter(value -> !value.toString().equals(defaultOf(property)))
                        .isPresent())
            .map(Map.Entry::getKey);

    assertThat(PLAIN.readTree(Json.write(object)).propertyNames())
        .containsExactlyElementsOf(
            Stream.concat(known, ((Extensible) object).extensions().asMap().keySet().stream())
                .toList());
  }

  /** Returns the default value, which is omitted from the JSON; null if every value is written. */
  private static String defaultOf(Map.Entry<String, Method> property) {
    String word = ModelProperties.defaultValue(property.getValue());
    return word.isEmpty() ? null : word;
  }
}
