package io.github.communique.value;

import io.github.communique.internal.text.ExactNumbers;
import io.github.communique.internal.text.NumberLimits;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.ShortestDecimal;
import io.github.communique.internal.text.TextLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates immutable copies of JSON values. For the supported types, see {@link Extensions}. */
final class FrozenValue {
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private FrozenValue() {}

  /** Returns an immutable copy of the value of a property. */
  static @Nullable Object of(String name, @Nullable Object value) {
    try {
      return freeze(value, 0);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("property " + Quoted.of(name) + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Object freeze(@Nullable Object value, int depth) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof String text) {
      return TextLimits.requireString(text);
    }
    if (value instanceof Number number) {
      return freeze(number);
    }
    if (value instanceof Map<?, ?> map) {
      return freeze(map, depth);
    }
    if (value instanceof Collection<?> collection) {
      return freeze(collection, depth);
    }
    if (value instanceof Object[] array) {
      return freeze(Arrays.asList(array), depth);
    }
    throw new IllegalArgumentException(
        "JSON cannot represent a "
            + typeName(value)
            + "; expected null, a Boolean, String, number, Collection, Map or array of objects");
  }

  private static void checkDepth(int depth) {
    if (depth >= Extensions.DEEPEST) {
      throw new IllegalArgumentException(
          "the value must be nested at most " + Extensions.DEEPEST + " levels deep");
    }
  }

  private static List<@Nullable Object> freeze(Collection<?> collection, int depth) {
    checkDepth(depth);
    List<@Nullable Object> frozen = new ArrayList<>();
    for (Object element : collection) {
      frozen.add(freeze(element, depth + 1));
    }
    return Collections.unmodifiableList(frozen);
  }

  private static Map<String, @Nullable Object> freeze(Map<?, ?> map, int depth) {
    checkDepth(depth);
    return Collections.unmodifiableMap(entries(map, depth + 1));
  }

  /**
   * Returns immutable copies of a map's entries. The values are at the given nesting depth; if the
   * depth is 0, the entries are properties.
   *
   * <p>This method does not call {@code forEach}, because the map could store the consumer and call
   * it later. The method checks for duplicate names, which are possible in an {@code
   * IdentityHashMap}, for example.
   */
  static LinkedHashMap<String, @Nullable Object> entries(Map<?, ?> map, int depth) {
    LinkedHashMap<String, @Nullable Object> frozen = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      if (!(key instanceof String name)) {
        throw new IllegalArgumentException(
            "a map key must be a String; found " + (key == null ? "null" : "a " + typeName(key)));
      }
      if (frozen.containsKey(name)) {
        throw new IllegalArgumentException(Quoted.of(name) + " is duplicated in a map");
      }
      Object value = entry.getValue();
      frozen.put(TextLimits.requireName(name), depth == 0 ? of(name, value) : freeze(value, depth));
    }
    return frozen;
  }

  private static Number freeze(Number number) {
    if (number instanceof Long) {
      return number;
    }
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.longValue();
    }
    if (number instanceof BigInteger given) {
      BigInteger integer = ExactNumbers.copy(given);
      boolean fits = integer.compareTo(LONG_MIN) >= 0 && integer.compareTo(LONG_MAX) <= 0;
      return fits ? (Number) integer.longValue() : readable(integer);
    }
    if (number instanceof BigDecimal given) {
      BigDecimal decimal = ExactNumbers.copy(given);
      // Storing a number with scale 0 as an integer makes it equal to the value that a reader
      // returns, because such a number is written as an integer.
      return decimal.scale() == 0 ? freeze(decimal.unscaledValue()) : readable(decimal);
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException(
            "JSON cannot represent " + number + "; expected a finite number");
      }
      return freeze(
          number instanceof Float
              ? ShortestDecimal.plain(new BigDecimal(number.toString()))
              : ShortestDecimal.of(number.doubleValue()));
    }
    throw new IllegalArgumentException(
        "JSON cannot represent a "
            + typeName(number)
            + "; expected a Byte, Short, Integer, Long, BigInteger, Float, Double or BigDecimal");
  }

  /** Returns the name of a value's public type; for a model object, the name of its interface. */
  private static String typeName(Object value) {
    Class<?> type = value.getClass();
    Class<?>[] interfaces = type.getInterfaces();
    boolean generated = type.getSimpleName().startsWith("Immutable") && interfaces.length == 1;
    return Quoted.number((generated ? interfaces[0] : type).getName());
  }

  /** Returns a number unchanged if readers accept it; otherwise throws an exception. */
  private static <N extends Number> N readable(N number) {
    if (!NumberLimits.allow(number)) {
      throw new IllegalArgumentException("a number must not have more than " + NumberLimits.RANGE);
    }
    return number;
  }
}
