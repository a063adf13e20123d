package io.github.communique.internal.structure;

import static java.util.stream.Collectors.joining;

import io.github.communique.internal.text.Quoted;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Builds the string that {@code toString} returns for a model object: the type and the properties,
 * in the order in which they are written. Properties that are absent, empty or equal to the default
 * are omitted. Strings are quoted, escaped and truncated.
 */
public final class ShortText {
  private final StringBuilder text;
  private boolean first = true;

  /** Starts the string for an object, given the simple name of the object's type. */
  public ShortText(String type) {
    text = new StringBuilder(type).append('{');
  }

  /** Adds a property that does not have a default value. */
  public ShortText add(String name, Object value) {
    return add(name, value, "");
  }

  /** Adds a property unless its value equals the default. */
  public ShortText add(String name, Object value, String defaultTerm) {
    String shown = show(value);
    if (!shown.isEmpty() && !shown.equals(defaultTerm)) {
      text.append(first ? "" : ", ").append(name).append('=').append(shown);
      first = false;
    }
    return this;
  }

  /** Formats a value. Returns an empty string if the value is absent or empty. */
  private static String show(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(ShortText::show).orElse("");
    } else if (value instanceof OptionalInt number) {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    } else if (value instanceof OptionalDouble number) {
      return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    } else if (value instanceof String string) {
      return Quoted.of(string);
    } else if (value instanceof Collection<?> all) {
      return all.isEmpty()
          ? ""
          : all.stream().map(ShortText::show).collect(joining(", ", "[", "]"));
    } else if (value instanceof Map<?, ?> all) {
      return all.isEmpty()
          ? ""
          : all.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + showExtension(entry.getValue()))
              .collect(joining(", ", "{", "}"));
    }
    return value == null || Boolean.FALSE.equals(value) ? "" : value.toString();
  }

  /** Formats the value of an extension, which is stated even if it is null, false or empty. */
  private static String showExtension(@Nullable Object value) {
    String shown = show(value);
    return shown.isEmpty() ? String.valueOf(value) : shown;
  }

  @Override
  public String toString() {
    return text + "}";
  }
}
