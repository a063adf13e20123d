package io.github.communique.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {
  private static final String TWENTY_DIGITS = "12345678901234567890";

  @ParameterizedTest
  @MethodSource("frozen")
  void aValueIsFrozen(Object given, Object kept) {
    assertThat(Extensions.of("acme:x", given).get("acme:x")).isEqualTo(kept);
  }

  static Stream<Arguments> frozen() {
    return Stream.of(
        Arguments.of(null, null),
        Arguments.of(true, true),
        Arguments.of("", ""),
        Arguments.of((byte) 1, 1L),
        Arguments.of((short) 1, 1L),
        Arguments.of(1, 1L),
        Arguments.of(Long.MIN_VALUE, Long.MIN_VALUE),
        Arguments.of(BigInteger.ONE, 1L),
        Arguments.of(new BigInteger(TWENTY_DIGITS), new BigInteger(TWENTY_DIGITS)),
        Arguments.of(BigInteger.valueOf(Long.MAX_VALUE), Long.MAX_VALUE),
        Arguments.of(new BigDecimal("5"), 5L),
        Arguments.of(new BigDecimal(TWENTY_DIGITS), new BigInteger(TWENTY_DIGITS)),
        Arguments.of(new BigDecimal("5.0"), new BigDecimal("5.0")),
        Arguments.of(new BigDecimal("2.50"), new BigDecimal("2.50")),
        Arguments.of(new BigDecimal("1E+2"), new BigDecimal("1E+2")),
        Arguments.of(0.4, new BigDecimal("0.4")),
        Arguments.of(5.0, 5L),
        Arguments.of(-0.0, 0L),
        Arguments.of(0.1f, new BigDecimal("0.1")),
        Arguments.of(new Object[] {1, null, "x"}, Arrays.asList(1L, null, "x")),
        Arguments.of(Set.of(1), List.of(1L)),
        Arguments.of(Map.of("a", Map.of("b", List.of(1))), Map.of("a", Map.of("b", List.of(1L)))),
        Arguments.of(Collections.singletonMap("a", null), Collections.singletonMap("a", null)));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void whatJsonCannotHoldIsRefused(Object given) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("acme:x", given))
        .withMessageStartingWith("property \"acme:x\": ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(Map.of("acme:x", List.of(given))))
        .withMessageStartingWith("property \"acme:x\": ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("acme:x", Map.of("nested", List.of(given))));
    LocalizedText.Builder builder = LocalizedText.builder().value("x");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.extension("acme:x", given));
  }

  static Stream<Object> foreign() {
    return Stream.of(
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        'c',
        new AtomicInteger(1),
        new Object(),
        new int[] {1},
        Map.of(1, "x"),
        Collections.singletonMap(null, "x"),
        Extensions.none(),
        LocalizedText.of("x"));
  }

  @Test
  void nestingHasALimit() {
    assertThat(Extensions.of("acme:x", nested(Extensions.DEEPEST)).isEmpty()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("acme:x", nested(Extensions.DEEPEST + 1)));
    List<Object> itself = new ArrayList<>();
    itself.add(itself);
    assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("acme:x", itself));
  }

  private static Object nested(int depth) {
    Object value = 1;
    for (int i = 0; i < depth; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("in", value);
    }
    return value;
  }

  @Test
  void laterChangesOfTheInputHaveNoEffect() {
    List<Object> list = new ArrayList<>(List.of(1));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    Extensions extensions = Extensions.of(map);
    list.add(2);
    map.put("more", 3);
    assertThat(extensions.asMap()).isEqualTo(Map.of("list", List.of(1L)));
  }

  /** A user-defined subclass, which may be inconsistent and mutable. */
  private static final class LoudDecimal extends BigDecimal {
    private static final long serialVersionUID = 1L;

    LoudDecimal(String digits) {
      super(digits);
    }

    @Override
    public String toString() {
      return "1,\"injected\":true";
    }

    @Override
    public BigDecimal stripTrailingZeros() {
      return this;
    }

    @Override
    public BigDecimal setScale(int scale) {
      return this;
    }

    @Override
    public int precision() {
      return 1;
    }
  }

  private static final class LoudInteger extends BigInteger {
    private static final long serialVersionUID = 1L;

    LoudInteger(String digits) {
      super(digits);
    }

    @Override
    public int bitLength() {
      return 1;
    }

    @Override
    public int signum() {
      return 0;
    }

    @Override
    public BigInteger abs() {
      return this;
    }

    @Override
    public byte[] toByteArray() {
      return new byte[] {1};
    }

    @Override
    public String toString() {
      return "true";
    }
  }

  @Test
  void aNumberOfTheCallersOwnClassIsCopied() {
    Object decimal = Extensions.of("acme:x", new LoudDecimal("2.50")).get("acme:x");
    assertThat(decimal).isEqualTo(new BigDecimal("2.50")).hasToString("2.50");
    assertThat(decimal).isExactlyInstanceOf(BigDecimal.class);
    Object integer = Extensions.of("acme:x", new LoudInteger(TWENTY_DIGITS)).get("acme:x");
    assertThat(integer).isExactlyInstanceOf(BigInteger.class).hasToString(TWENTY_DIGITS);
    assertThat(Extensions.of("acme:x", new LoudInteger("5")).get("acme:x")).isEqualTo(5L);
    assertThat(Extensions.of("acme:x", new LoudInteger("0")).get("acme:x")).isEqualTo(0L);
    assertThat(Extensions.of("acme:x", new LoudInteger("-7")).get("acme:x")).isEqualTo(-7L);
    assertThat(Extensions.of("acme:x", new LoudDecimal("0.00")).toString()).contains("0.00");
    assertThat(Extensions.of("acme:x", new LoudDecimal("1E+3")).toString()).contains("1E+3");
    assertThat(Extensions.of("acme:x", new LoudDecimal("5")).get("acme:x")).isEqualTo(5L);
    assertThat(Extensions.of("acme:x", List.of(new LoudDecimal("2.50"))).toString())
        .isEqualTo("{acme:x=[2.50]}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("acme:x", new LoudInteger("9".repeat(500))));
  }

  @Test
  void aMapThatLeaksItsConsumerHasNoEffectLater() {
    Map<String, Object> hostile = new LeakyMap();
    hostile.put("a", 1);
    Extensions extensions = Extensions.of(hostile).with("nested", hostile);
    ((LeakyMap) hostile).call("b", new StringBuilder("mutable"));
    assertThat(extensions.asMap()).isEqualTo(Map.of("a", 1L, "nested", Map.of("a", 1L)));
  }

  private static final class LeakyMap extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    private transient BiConsumer<? super String, ? super Object> kept = (name, value) -> {};

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
      kept = action;
      super.forEach(action);
    }

    void call(String name, Object value) {
      kept.accept(name, value);
    }
  }

  @Test
  void aListWithAFalseSizeIsReadAsItIterates() {
    List<Object> hostile =
        new ArrayList<>(List.of(1)) {
          private static final long serialVersionUID = 1L;

          @Override
          public int size() {
            return Integer.MAX_VALUE;
          }
        };
    assertThat(Extensions.of("acme:x", hostile).get("acme:x")).isEqualTo(List.of(1L));
  }

  @Test
  void twoEntriesOfOneNameAreRefused() {
    Map<String, Object> twice = new IdentityHashMap<>();
    twice.put("a", 1);
    twice.put(String.valueOf(new char[] {'a'}), 2);
    assertThat(twice).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of(twice));
    assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("acme:x", twice));
  }

  @ParameterizedTest
  @MethodSource("mutable")
  void mutableValuesAreRefused(Object given) {
    assertThatIllegalArgumentException().isThrownBy(() -> Extensions.of("acme:x", given));
  }

  static Stream<Object> mutable() {
    return Stream.of(
        new StringBuilder("x"),
        new StringBuffer("x"),
        CharBuffer.wrap("x"),
        new AtomicLong(1),
        new LongAdder(),
        new AtomicBoolean());
  }

  @Test
  void nothingGivenOutCanBeChanged() {
    Extensions extensions = Extensions.of("list", List.of(1)).with("map", Map.of("a", 1));
    assertThatThrownBy(() -> extensions.asMap().put("x", 1))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) extensions.get("list")).remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((Map<?, ?>) extensions.get("map")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void propertiesKeepTheirOrderAndTheirPlace() {
    Extensions extensions =
        Extensions.of("z", 1).with("a", 2).with("m", 3).with("z", 4).with("n", null);
    assertThat(extensions.asMap().keySet()).containsExactly("z", "a", "m", "n");
    assertThat(extensions.get("z")).isEqualTo(4L);
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("z", 1);
    nested.put("a", null);
    assertThat(Extensions.of("map", nested).toString()).isEqualTo("{map={z=1, a=null}}");
  }

  @Test
  void nullIsAValueAndNotAnAbsence() {
    Extensions extensions = Extensions.of("given", null);
    assertThat(extensions.get("given")).isNull();
    assertThat(extensions.get("absent")).isNull();
    assertThat(extensions.asMap()).containsOnlyKeys("given");
    assertThat(extensions.isEmpty()).isFalse();
    assertThatNullPointerException().isThrownBy(() -> Extensions.of(null, 1));
  }

  @Test
  void noneIsOne() {
    assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.none().asMap()).isEmpty();
  }

  @Test
  void equalityIgnoresOrderAtEveryDepth() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", 2);
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", 2);
    other.put("a", 1);
    Extensions extensions = Extensions.of(one).with("nested", one);
    assertThat(extensions)
        .isEqualTo(Extensions.of("nested", other).with("b", 2).with("a", 1))
        .hasSameHashCodeAs(Extensions.of("nested", other).with("b", 2).with("a", 1))
        .isNotEqualTo(extensions.with("a", 2))
        .isNotEqualTo(Extensions.of(one));
    assertThat(Extensions.of("list", List.of(1, 2)))
        .isNotEqualTo(Extensions.of("list", List.of(2, 1)));
  }
}
