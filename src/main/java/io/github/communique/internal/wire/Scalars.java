package io.github.communique.internal.wire;

import io.github.communique.internal.text.HeldByDouble;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.ShortestDecimal;
import io.github.communique.time.PartialDateTime;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The codecs of values that consist of one token. */
final class Scalars {
  /** Text, verbatim. */
  static final ValueCodec<String> STRING =
      new StringCodec<>("a string", "\"…\"") {
        @Override
        String parse(String text) {
          return text;
        }

        @Override
        String form(String text) {
          return text;
        }
      };

  /** A duration, in the ISO-8601 form that {@code java.time} uses. */
  static final ValueCodec<Duration> DURATION =
      new StringCodec<>("a duration as a string such as", "\"PT1H45M\"") {
        @Override
        Duration parse(String text) {
          return TextDuration.parse(text);
        }

        @Override
        String form(Duration duration) {
          return duration.toString();
        }
      };

  /** A date or time, verbatim. */
  static final ValueCodec<PartialDateTime> DATE_TIME =
      new StringCodec<>("a date or time as a string such as", "\"2022-02-24\"") {
        @Override
        PartialDateTime parse(String text) {
          return PartialDateTime.parse(text);
        }

        @Override
        String form(PartialDateTime time) {
          return time.toString();
        }
      };

  /** True or false. */
  static final ValueCodec<Boolean> BOOLEAN =
      new ValueCodec<>() {
        @Override
        @Nullable Boolean read(TokenReader in, ReadContext context) {
          return switch (in.token()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrongType(in, context, "true or false", hintForLiteral(in));
          };
        }

        @Override
        String shape() {
          return "true";
        }

        @Override
        void write(Boolean value, TokenWriter out) {
          out.bool(value);
        }
      };

  /** An integer in the range of {@code int}. */
  static final ValueCodec<Integer> INTEGER =
      new ValueCodec<>() {
        private static final String EXPECTED =
            "an integer of at most 2147483647, without a decimal point or exponent";

        @Override
        @Nullable Integer read(TokenReader in, ReadContext context) {
          if (in.token() != Token.NUMBER) {
            return wrongType(in, context, EXPECTED, hintForLiteral(in));
          }
          Integer value = JsonNumber.toInt(in.text());
          return value != null ? value : wrongType(in, context, EXPECTED);
        }

        @Override
        String shape() {
          return "1";
        }

        @Override
        void write(Integer value, TokenWriter out) {
          out.integer(value);
        }
      };

  /** A decimal number. */
  static final ValueCodec<BigDecimal> DECIMAL =
      new ValueCodec<>() {
        @Override
        @Nullable BigDecimal read(TokenReader in, ReadContext context) {
          return in.token() == Token.NUMBER
              ? JsonNumber.toDecimal(in, context)
              : wrongType(in, context, "a number such as 1.5", hintForLiteral(in));
        }

        @Override
        String shape() {
          return "1.5";
        }

        @Override
        void write(BigDecimal value, TokenWriter out) {
          out.decimal(value);
        }
      };

  /**
   * A number that a {@code double} can represent, as defined by {@link HeldByDouble}. Other numbers
   * are rejected.
   */
  static final ValueCodec<Double> DOUBLE =
      new ValueCodec<>() {
        @Override
        @Nullable Double read(TokenReader in, ReadContext context) {
          BigDecimal decimal = DECIMAL.read(in, context);
          if (decimal == null) {
            return null;
          }
          if (!HeldByDouble.holds(decimal)) {
            String number = "the number " + Quoted.number(in.text()) + " ";
            context.error(in, "json.limit", number + HeldByDouble.fault(decimal));
            return null;
          }
          return decimal.doubleValue();
        }

        @Override
        String shape() {
          return DECIMAL.shape();
        }

        @Override
        void write(Double value, TokenWriter out) {
          out.decimal(ShortestDecimal.of(value));
        }
      };

  private Scalars() {}
}
