package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the string representation of a model object contains only the properties that are set.
 */
class ToStringTest {
  private static final Actor MACRON =
      Actor.builder()
          .id("macron")
          .kind(ActorKind.PERSON)
          .name("Emmanuel Macron")
          .extension("acme:mood", "calm")
          .build();

  @Test
  void aShortObjectHasAShortString() {
    assertThat(MACRON)
        .hasToString(
            "Actor{id=\"macron\", kind=person, name=LocalizedText{value=\"Emmanuel Macron\"},"
                + " extensions={acme:mood=\"calm\"}}");
  }

  @Test
  void extensionsWithoutContentAreShown() {
    assertThat(
            LocalizedText.builder()
                .value("x")
                .extension("acme:a", false)
                .extension("acme:b", null)
                .extension("acme:c", List.of())
                .build())
        .hasToString(
            "LocalizedText{value=\"x\", extensions={acme:a=false, acme:b=null, acme:c=[]}}");
  }

  @Test
  void defaultsAreOmitted() {
    Meeting call =
        Meeting.builder()
            .id("call")
            .status(Status.OCCURRED)
            .time(EventTime.on(LocalDate.of(2022, 2, 20)))
            .build();
    assertThat(call)
        .hasToString("Meeting{id=\"call\", status=occurred, time=EventTime{at=2022-02-20}}");
    assertThat(call.toBuilder().polarity(Polarity.NEGATIVE).build().toString())
        .contains("polarity=negative");
  }

  @Test
  void dataAreEscapedAndCut() {
    Article article =
        Article.builder().id("a1").headline("en", "one\ntwo\u202e").text("x".repeat(5000)).build();
    assertThat(article.toString())
        .contains("one\\u000atwo\\u202e")
        .hasSizeLessThan(300)
        .doesNotContain("\n");
  }

  static Collection<Object> samples() {
    return Samples.all().values();
  }

  /** The string representation of an event starts with the event type. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyPropertyThatIsSetIsNamed(Object sample) throws ReflectiveOperationException {
    for (Map.Entry<String, Method> property : ModelProperties.of(Samples.typeOf(sample))) {
      Object value = property.getValue().invoke(sample);
      String term = ModelProperties.defaultValue(property.getValue());
      if (isSet(value) && !value.toString().equals(term) && !(value instanceof EventType)) {
        assertThat(sample.toString()).contains(property.getKey() + "=");
      }
    }
  }

  private static boolean isSet(Object value) {
    return value instanceof Optional<?> optional
        ? optional.isPresent()
        : value instanceof OptionalInt number
            ? number.isPresent()
            : value instanceof Collection<?> all
                ? !all.isEmpty()
                : !Boolean.FALSE.equals(value) && !Map.of().equals(value);
  }
}
