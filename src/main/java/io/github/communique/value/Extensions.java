package io.github.communique.value;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.TextLimits;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unknown properties of an object: properties from a newer format version, from other programs,
 * and from the application. Readers keep them in their original order, and writers include them in
 * the output.
 *
 * <p>The format never defines a name that contains a colon. Therefore, applications should use
 * names with a prefix, such as {@code acme:sentiment}.
 *
 * <pre>{@code
 * Extensions.of("acme:sentiment", 0.4).with("acme:reviewed", true);
 * }</pre>
 *
 * <p>A value must be representable in JSON. Each value is stored as an immutable copy:
 *
 * <table class="striped">
 *   <caption>Accepted and stored types</caption>
 *   <tr><th>accepted</th><th>stored</th></tr>
 *   <tr><td>{@code null}, {@code Boolean}, {@code String}</td><td>the same value</td></tr>
 *   <tr><td>{@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code
 *       BigDecimal} of scale 0</td><td>{@code Long}, or {@code BigInteger} outside the range of {@code long}</td></tr>
 *   <tr><td>other {@code BigDecimal}, {@code Float} and {@code Double} with a fraction</td><td>{@code
 *       BigDecimal}, with the same digits: 2.50 remains 2.50</td></tr>
 *   <tr><td>{@code Float} and {@code Double} without a fraction</td><td>{@code Long} or {@code
 *       BigInteger}: 5.0 becomes 5, and negative zero becomes 0</td></tr>
 *   <tr><td>{@code Collection}, array of objects</td><td>unmodifiable {@code List}</td></tr>
 *   <tr><td>{@code Map} with {@code String} keys</td><td>unmodifiable {@code Map}, in the
 *       same order</td></tr>
 * </table>
 *
 * <p>An instance of a subclass of {@code BigInteger} or {@code BigDecimal} is copied, so that
 * stored values are immutable.
 *
 * <p>Values of any other type cause an {@link IllegalArgumentException}. The same exception is
 * thrown for duplicate names in a map and for values that readers reject:
 *
 * <ul>
 *   <li>nesting deeper than {@value #DEEPEST} levels
 *   <li>numbers with more than 400 significant digits or an exponent outside ±400
 *   <li>names of more than 10,000 characters
 *   <li>strings of more than 16,777,216 characters
 *   <li>text with an unpaired surrogate
 * </ul>
 *
 * <p>A dossier with more than 100 nesting levels cannot be written. This limit includes the objects
 * and arrays that contain the extension.
 *
 * <p>Two instances are equal if they contain the same names with equal values. The order is
 * ignored, because some databases do not preserve it. For example, PostgreSQL changes the order in
 * {@code jsonb} columns. Instances are immutable and thread-safe.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Extensions implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The maximum nesting depth of a value: {@value} levels. */
  public static final int DEEPEST = 99;

  private static final Extensions NONE = new Extensions(new LinkedHashMap<>());

  /** The immutable values by name, in their original order. */
  private final LinkedHashMap<String, @Nullable Object> values;

  private Extensions(LinkedHashMap<String, @Nullable Object> frozen) {
    this.values = frozen;
  }

  /**
   * Returns an instance without properties.
   *
   * @return the empty extensions
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Creates extensions with a single property.
   *
   * @param name the property name; custom names should contain a colon
   * @param value the value, of an {@linkplain Extensions accepted type}
   * @return the extensions
   * @throws IllegalArgumentException if JSON cannot represent the value
   */
  public static Extensions of(String name, @Nullable Object value) {
    return NONE.with(name, value);
  }

  /**
   * Creates extensions from the entries of a map, in the iteration order of the map.
   *
   * @param values the values by name
   * @return the extensions
   * @throws IllegalArgumentException if JSON cannot represent one of the values
   */
  public static Extensions of(Map<String, ? extends @Nullable Object> values) {
    Objects.requireNonNull(values, "values");
    LinkedHashMap<String, @Nullable Object> frozen = FrozenValue.entries(values, 0);
    return frozen.isEmpty() ? NONE : new Extensions(frozen);
  }

  /**
   * Returns a copy of these extensions with a property added or replaced. If a property with the
   * same name exists, its value is replaced and its position is retained.
   *
   * @param name the property name; custom names should contain a colon
   * @param value the value, of an {@linkplain Extensions accepted type}
   * @return new extensions
   * @throws IllegalArgumentException if JSON cannot represent the value
   */
  public Extensions with(String name, @Nullable Object value) {
    Objects.requireNonNull(name, "name");
    LinkedHashMap<String, @Nullable Object> more = new LinkedHashMap<>(values);
    more.put(TextLimits.requireName(name), FrozenValue.of(name, value));
    return new Extensions(more);
  }

  /**
   * Returns whether this instance is empty.
   *
   * @return true if there are no properties
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Returns the value of a property.
   *
   * @param name the name of the property
   * @return the stored value; {@code null} if the property is absent or its value is JSON null. Use
   *     {@link #asMap()} to distinguish the two cases
   */
  public @Nullable Object get(String name) {
    Objects.requireNonNull(name, "name");
    return values.get(name);
  }

  /**
   * Returns all properties as a map.
   *
   * @return an unmodifiable view of the properties, in their original order; values can be {@code
   *     null}
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
