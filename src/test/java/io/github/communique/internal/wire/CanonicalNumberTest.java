package io.github.communique.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.text.ShortestDecimal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumberTest {
  @ParameterizedTest
  @CsvSource({
    // The examples in RFC 8785, appendix B.
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
    // A subnormal double, the smallest normal double, and the largest subnormal double.
    "00000000000007e8, 1e-320",
    "0010000000000000, 2.2250738585072014e-308",
    "000fffffffffffff, 2.225073858507201e-308",
    // The value is a power of two. The decimal 5.684341886080801e-14 is closer to the value than
    // the
    // expected decimal, but parsing it returns the next smaller double.
    "3d30000000000000, 5.684341886080802e-14",
  })
  void doublesAreWrittenAsEcmaScriptWritesThem(String bits, String expected) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(canonical(ShortestDecimal.of(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.000, 0",
    "0E+10, 0",
    "2.50, 2.5",
    "1E+2, 100",
    "120e-1, 12",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "-1.50e21, -1.5e+21",
    "123456789012345678901, 123456789012345678901",
    "1234567890123456789012, 1.234567890123456789012e+21",
    "12345678901234567890.5, 12345678901234567890.5",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "0.00000012, 1.2e-7",
    // A number that a double cannot represent is not rounded.
    "9007199254740993, 9007199254740993",
    "9223372036854775807, 9223372036854775807",
    "333333333.33333329, 333333333.33333329",
    "0.1234567890123456789, 0.1234567890123456789",
    "1e400, 1e+400",
    "-1e-400, -1e-400",
    "1E+2147483647, 1e+2147483647",
    "10E+2147483647, 1e+2147483648",
    "1E-2147483647, 1e-2147483647",
  })
  void allDigitsOfADecimalAreKept(BigDecimal decimal, String expected) {
    assertThat(canonical(decimal)).isEqualTo(expected);
  }

  /**
   * Subnormal doubles are excluded, because the other library returns wrong results for some of
   * them.
   */
  @Property(tries = 2000)
  void anotherLibraryAgreesOnDoubles(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL) {
      assertAgreed(value);
    }
  }

  @Test
  void anotherLibraryAgreesAroundThePowersOfTwoAndTen() {
    DoubleStream twos = IntStream.range(-1021, 1024).mapToDouble(e -> Math.scalb(1.0, e));
    DoubleStream tens = IntStream.range(-307, 309).mapToDouble(e -> Double.parseDouble("1e" + e));
    DoubleStream.concat(twos, tens)
        .flatMap(d -> DoubleStream.of(d, Math.nextUp(d), Math.nextDown(d)))
        .forEach(CanonicalNumberTest::assertAgreed);
  }

  private static void assertAgreed(double value) {
    try {
      assertThat(canonical(ShortestDecimal.of(value)))
          .isEqualTo(NumberToJSON.serializeNumber(value));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property
  void aNumberIsReadBackAsItself(@ForAll BigDecimal number) {
    assertThat(new BigDecimal(canonical(number))).isEqualByComparingTo(number);
  }

  private static String canonical(BigDecimal number) {
    StringBuilder out = new StringBuilder();
    CanonicalNumber.append(number, out);
    return out.toString();
  }
}
