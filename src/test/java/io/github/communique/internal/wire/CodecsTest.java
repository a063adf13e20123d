package io.github.communique.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.Event;
import io.github.communique.ModelTypes;
import io.github.communique.Ref;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.vocabulary.Word;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the generated codecs agree with the annotations in the class files. This test reads
 * the annotations by reflection, whereas the generator reads only the source files.
 */
class CodecsTest {
  static Stream<Class<?>> objects() {
    return ModelTypes.all();
  }

  /** Returns the open vocabularies and the enums that properties use. */
  static Stream<Class<?>> words() {
    return Stream.concat(
            Arrays.stream(Word.class.getPermittedSubclasses()),
            objects()
                .flatMap(type -> ModelProperties.of(type).stream())
                .map(property -> (Class<?>) property.getValue().getReturnType())
                .filter(Class::isEnum))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectHasThePropertiesOfItsAnnotations(Class<?> type) {
    ObjectCodec<?> codec = (ObjectCodec<?>) Codecs.of(type);

    assertThat(codec.names().all())
        .containsExactlyElementsOf(
            ModelProperties.of(type).stream().map(Map.Entry::getKey).toList());
    for (Map.Entry<String, Method> property : ModelProperties.of(type)) {
      Method accessor = property.getValue();
      Property generated = codec.property(codec.names().indexOf(property.getKey()));
      assertThat(generated.required())
          .as(property.getKey())
          .isEqualTo(ModelProperties.isRequired(accessor));
      assertThat(generated.isConstant()).as(property.getKey()).isEqualTo(accessor.isDefault());
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void aVocabularyIsReadByItsWords(Class<?> type) {
    WordCodec<?> codec = (WordCodec<?>) Codecs.of(type);

    assertThat(codec.parse(anyWordOf(type))).isInstanceOf(type);
  }

  @Test
  void eachKindOfEventIsKnownByItsName() {
    Stream<Class<?>> kinds = Arrays.stream(Event.class.getPermittedSubclasses());

    assertThat(ModelCodecs.EVENTS)
        .containsExactlyInAnyOrderEntriesOf(
            kinds.collect(
                Collectors.toMap(
                    kind -> kind.getAnnotation(JsonTypeName.class).value(),
                    CodecsTest::eventCodec)));
  }

  @Test
  void noOtherTypeHasACodec() {
    assertThat(ModelCodecs.BY_TYPE.keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(objects(), words()).toList());
    assertThat(Codecs.of(Ref.class)).isNull();
    assertThat(Codecs.of(String.class)).isNull();
  }

  @SuppressWarnings("unchecked")
  private static ObjectCodec<? extends Event> eventCodec(Class<?> kind) {
    return (ObjectCodec<? extends Event>) Codecs.of(kind);
  }

  private static String anyWordOf(Class<?> type) {
    return type.isEnum() ? type.getEnumConstants()[0].toString() : "word";
  }
}
