package io.github.communique.value;

import io.github.communique.internal.text.TextLimits;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Properties that the model does not know: of a newer version of the format, of another program, or
 * the application's own. They are read, kept in order, and written back.
 *
 * <p>The format itself never uses a name with a colon, so an application that adds a property
 * prefixes it: {@code acme:sentiment}.
 *
 * <pre>{@code
 * Extensions.of("acme:sentiment", 0.4).with("acme:reviewed", true);
 * }</pre>
 *
 * <p>A value is what JSON can hold, frozen when it is put in:
 *
 * <table class="striped">
 *   <caption>From what is given to what is kept</caption>
 *   <tr><th>given</th><th>kept</th></tr>
 *   <tr><td>{@code null}, {@code Boolean}, {@code String}</td><td>itself</td></tr>
 *   <tr><td>{@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code
 *       BigDecimal} of scale 0</td><td>{@code Long}, or {@code BigInteger} where that is too
 *       small</td></tr>
 *   <tr><td>{@code Float}, {@code Double} (finite), {@code BigDecimal}</td><td>{@code BigDecimal},
 *       its digits unchanged: 2.50 stays 2.50, but a negative zero is zero</td></tr>
 *   <tr><td>{@code Collection}, array of objects</td><td>unmodifiable {@code List}</td></tr>
 *   <tr><td>{@code Map} with {@code String} keys</td><td>unmodifiable {@code Map}, in order</td></tr>
 * </table>
 *
 * <p>A {@code BigInteger} or {@code BigDecimal} of a class that extends them is copied, so that
 * what is kept never changes and is never more than its digits.
 *
 * <p>Anything else is refused with {@link IllegalArgumentException}, and so are two map entries of
 * one name, and what no reader accepts: nesting deeper than {@value #DEEPEST} levels (100 with the
 * object that has the extension; writing refuses a dossier that is deeper as a whole), numbers of
 * over 400 significant digits or with an exponent beyond ±400, names of over 10,000 and strings of
 * over 16,777,216 characters, and text with half a character.
 *
 * <p>Two are equal when they hold equal values under equal names; the order does not count, since
 * stores such as PostgreSQL's {@code jsonb} change it. Immutable and safe for use by several
 * threads.
 */
public final class Extensions implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The deepest nesting of a value, in levels: {@value}. */
  public static final int DEEPEST = 99;

  private static final Extensions NONE = new Extensions(new LinkedHashMap<>());

  /** The frozen values by name, in order. */
  private final LinkedHashMap<String, @Nullable Object> values;

  private Extensions(LinkedHashMap<String, @Nullable Object> frozen) {
    this.values = frozen;
  }

  /**
   * No unknown properties.
   *
   * @return the empty extensions
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * A single property.
   *
   * @param name its name, with a colon if it is the application's own
   * @param value its value, of a kind listed above
   * @return the extensions
   * @throws IllegalArgumentException if JSON cannot hold the value
   */
  public static Extensions of(String name, @Nullable Object value) {
    return NONE.with(name, value);
  }

  /**
   * The entries of a map, in its order.
   *
   * @param values names and values
   * @return the extensions
   * @throws IllegalArgumentException if JSON cannot hold one of the values
   */
  public static Extensions of(Map<String, ? extends @Nullable Object> values) {
    Objects.requireNonNull(values, "values");
    LinkedHashMap<String, @Nullable Object> frozen = FrozenValue.entries(values, 0);
    return frozen.isEmpty() ? NONE : new Extensions(frozen);
  }

  /**
   * These and one more; a property of the same name is replaced, in its place.
   *
   * @param name its name, with a colon if it is the application's own
   * @param value its value, of a kind listed above
   * @return new extensions
   * @throws IllegalArgumentException if JSON cannot hold the value
   */
  public Extensions with(String name, @Nullable Object value) {
    Objects.requireNonNull(name, "name");
    LinkedHashMap<String, @Nullable Object> more = new LinkedHashMap<>(values);
    more.put(TextLimits.requireName(name), FrozenValue.of(value));
    return new Extensions(more);
  }

  /**
   * Whether there are none.
   *
   * @return true if nothing unknown is kept
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * The value of a property.
   *
   * @param name its name
   * @return the frozen value; {@code null} if there is none of that name or it is JSON's null (ask
   *     {@link #asMap()} to tell the two apart)
   */
  public @Nullable Object get(String name) {
    Objects.requireNonNull(name, "name");
    return values.get(name);
  }

  /**
   * All as a map.
   *
   * @return an unmodifiable view, in order; its values may be {@code null}
   */
  public Map<String, @Nullable Object> asMap() {
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Extensions that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
