package io.github.communique.value;

import io.github.communique.internal.text.NumberLimits;
import io.github.communique.internal.text.ShortestDecimal;
import io.github.communique.internal.text.UnicodeText;
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

/** Makes immutable copies of what JSON can hold; the table is in {@link Extensions}. */
final class FrozenValue {
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private FrozenValue() {}

  static @Nullable Object of(@Nullable Object value) {
    return freeze(value, 0);
  }

  private static @Nullable Object freeze(@Nullable Object value, int depth) {
    if (depth > Extensions.DEEPEST) {
      throw new IllegalArgumentException(
          "an extension is nested deeper than " + Extensions.DEEPEST);
    }
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof String text) {
      return UnicodeText.require(text);
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
    throw new IllegalArgumentException("JSON cannot hold a " + value.getClass().getName());
  }

  private static List<@Nullable Object> freeze(Collection<?> collection, int depth) {
    List<@Nullable Object> frozen = new ArrayList<>(collection.size());
    for (Object element : collection) {
      frozen.add(freeze(element, depth + 1));
    }
    return Collections.unmodifiableList(frozen);
  }

  private static Map<String, @Nullable Object> freeze(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> frozen = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (!(key instanceof String name)) {
            throw new IllegalArgumentException("a name in JSON is a String, not " + key);
          }
          frozen.put(UnicodeText.require(name), freeze(value, depth + 1));
        });
    return Collections.unmodifiableMap(frozen);
  }

  private static Number freeze(Number number) {
    if (number instanceof Long) {
      return number;
    }
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.longValue();
    }
    if (number instanceof BigInteger integer) {
      boolean fits = integer.compareTo(LONG_MIN) >= 0 && integer.compareTo(LONG_MAX) <= 0;
      return fits ? (Number) integer.longValue() : readable(integer);
    }
    if (number instanceof BigDecimal decimal) {
      // Scale 0 is written as an integer, so it must equal the integer that is read back.
      return decimal.scale() == 0 ? freeze(decimal.unscaledValue()) : readable(decimal);
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException("JSON cannot hold " + number);
      }
      return freeze(
          number instanceof Float
              ? ShortestDecimal.plain(new BigDecimal(number.toString()))
              : ShortestDecimal.of(number.doubleValue()));
    }
    throw new IllegalArgumentException("JSON cannot hold a " + number.getClass().getName());
  }

  /** What is written must be read again. */
  private static <N extends Number> N readable(N number) {
    if (!NumberLimits.allow(number)) {
      throw new IllegalArgumentException(
          "an extension holds a number beyond " + NumberLimits.RANGE);
    }
    return number;
  }
}
