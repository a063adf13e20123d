package io.github.communique.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.issue.StructureException;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JakartaRestRecipeTest {
  @jakarta.ws.rs.ext.Provider
  public static final class ModelParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> TYPES =
        Map.of(
            Status.class, Status::of,
            Medium.class, Medium::of,
            PartialDateTime.class, PartialDateTime::parse,
            Duration.class, Duration::parse);

    @Override
    public <T> ParamConverter<T> getConverter(
        Class<T> type, Type genericType, Annotation[] annotations) {
      Function<String, ?> read = TYPES.get(type);
      return read == null
          ? null
          : new ParamConverter<>() {
            @Override
            public T fromString(String text) {
              return text == null ? null : type.cast(read.apply(text));
            }

            @Override
            public String toString(T value) {
              return value.toString();
            }
          };
    }
  }

  @Test
  void termsDatesAndDurationsAreParameters() {
    assertThat(converter(Status.class).fromString("occurred")).isEqualTo(Status.OCCURRED);
    assertThat(converter(Status.class).toString(Status.OCCURRED)).isEqualTo("occurred");
    assertThat(converter(Medium.class).fromString("acme:pigeon").isKnown()).isFalse();
    assertThat(converter(PartialDateTime.class).fromString("2022-02")).hasToString("2022-02");
    assertThat(converter(Duration.class).fromString("PT1H45M")).hasMinutes(105);
    assertThat(converter(Status.class).fromString(null)).isNull();
    assertThat(converter(String.class)).isNull();
    assertThatThrownBy(() -> converter(Status.class).fromString("OCCURRED"))
        .isInstanceOf(StructureException.class);
  }

  private static <T> ParamConverter<T> converter(Class<T> type) {
    return new ModelParameters().getConverter(type, type, new Annotation[0]);
  }
}
