package io.github.communique.examples.microprofile;

import io.github.communique.issue.StructureException;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts path and query parameters. To support another type, add it to the map. */
@Provider
public final class ModelParameters implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, ?>> TYPES =
      Map.of(
          Status.class, Status::of,
          Medium.class, Medium::of,
          Role.class, Role::of,
          PartialDateTime.class, PartialDateTime::parse,
          Duration.class, Duration::parse);

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, ?> parse = TYPES.get(type);
    return parse == null ? null : new Converter<>(type, parse);
  }

  private record Converter<T>(Class<T> type, Function<String, ?> parse)
      implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String text) {
      try {
        return text == null ? null : type.cast(parse.apply(text));
      } catch (StructureException e) {
        // Jakarta REST converts other exceptions to 404 responses without a body.
        throw new WebApplicationException(Problems.badRequest(e.toProblemErrors()));
      } catch (DateTimeException e) {
        throw new WebApplicationException(e, 400);
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
