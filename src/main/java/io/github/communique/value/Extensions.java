package io.github.communique.value;

import io.github.communique.internal.text.TextLimits;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Unknown properties: those of a newer version of the format, of another program, or of the
 * application. They are read, kept in order, and written again.
 *
 * <p>The format never uses a name with a colon, so applications use prefixed names: {@code
 * acme:sentiment}.
 *
 * <pre>{@code
 * Extensions.of("acme:sentiment", 0.4).with("acme:reviewed", true);
 * }</pre>
 *
 * <p>A value must be representable in JSON and is frozen when it is added:
 *
 * <table class="striped">
 *   <caption>Given and stored types</caption>
 *   <tr><th>given</th><th>stored</th></tr>
 *   <tr><td>{@code null}, {@code Boolean}, {@code String}</td><td>itself</td></tr>
 *   <tr><td>{@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code
 *       BigDecimal} of scale 0</td><td>{@code Long}, or {@code BigInteger} if it does not
 *       fit</td></tr>
 *   <tr><td>{@code Float}, {@code Double} (finite), {@code BigDecimal}</td><td>{@code BigDecimal},
 *       its digits unchanged: 2.50 stays 2.50, but a negative zero is zero</td></tr>
 *   <tr><td>{@code Collection}, array of objects</td><td>unmodifiable {@code List}</td></tr>
 *   <tr><td>{@code Map} with {@code String} keys</td><td>unmodifiable {@code Map}, in
 *       order</td></tr>
 * </table>
 *
 * <p>An instance of a subclass of {@code BigInteger} or {@code BigDecimal} is copied, so stored
 * values are immutable.
 *
 * <p>All other types are refused with {@link IllegalArgumentException}. Duplicate names in a map
 * are also refused, and so are values that readers do not accept: nesting deeper than {@value
 * #DEEPEST} levels (100 with the object that has the extension; writing refuses a dossier that is
 * nested more deeply), numbers of over 400 significant digits or with an exponent beyond ±400,
 * names of over 10,000 and strings of over 16,777,216 characters, and text with an unpaired
 * surrogate.
 *
 * <p>Two extensions are equal if they have equal values under equal names. The order is ignored,
 * because databases such as PostgreSQL's {@code jsonb} change it. Immutable and safe for use by
 * several threads.
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
   * Returns extensions without properties.
   *
   * @return the empty extensions
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Creates extensions with a single property.
   *
   * @param name the name, with a colon for a custom property
   * @param value the value, of a type listed above
   * @return the extensions
   * @throws IllegalArgumentException if JSON cannot represent the value
   */
  public static Extensions of(String name, @Nullable Object value) {
    return NONE.with(name, value);
  }

  /**
   * Creates extensions from the entries of a map, in its order.
   *
   * @param values names and values
   * @return the extensions
   * @throws IllegalArgumentException if JSON cannot represent one of the values
   */
  public static Extensions of(Map<String, ? extends @Nullable Object> values) {
    Objects.requireNonNull(values, "values");
    LinkedHashMap<String, @Nullable Object> frozen = FrozenValue.entries(values, 0);
    return frozen.isEmpty() ? NONE : new Extensions(frozen);
  }

  /**
   * Returns these properties and another one. A property with the same name is replaced at its
   * position.
   *
   * @param name the name, with a colon for a custom property
   * @param value the value, of a type listed above
   * @return new extensions
   * @throws IllegalArgumentException if JSON cannot represent the value
   */
  public Extensions with(String name, @Nullable Object value) {
    Objects.requireNonNull(name, "name");
    LinkedHashMap<String, @Nullable Object> more = new LinkedHashMap<>(values);
    more.put(TextLimits.requireName(name), FrozenValue.of(value));
    return new Extensions(more);
  }

  /**
   * Returns whether there are no properties.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Returns the value of a property.
   *
   * @param name its name
   * @return the frozen value; {@code null} if it is absent or JSON null (use {@link #asMap()} to
   *     distinguish the two)
   */
  public @Nullable Object get(String name) {
    Objects.requireNonNull(name, "name");
    return values.get(name);
  }

  /**
   * Returns all properties as a map.
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
