package io.github.communique.internal.fast;

import io.github.communique.internal.text.HeldByDouble;
import io.github.communique.internal.wire.TextDuration;
import io.github.communique.time.PartialDateTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readers for translations and for values that consist of one token. */
final class FastScalars {
  static final FastValue<String> STRING =
      new FastString<>() {
        @Override
        String parse(String text) {
          return text;
        }
      };

  static final FastValue<Duration> DURATION =
      new FastString<>() {
        @Override
        Duration parse(String text) {
          return TextDuration.parse(text);
        }
      };

  static final FastValue<PartialDateTime> DATE_TIME =
      new FastString<>() {
        @Override
        PartialDateTime parse(String text) {
          return PartialDateTime.parse(text);
        }
      };

  static final FastValue<Boolean> BOOLEAN =
      new FastValue<>() {
        @Override
        Boolean read(CleanText in) {
          return in.bool();
        }
      };

  static final FastValue<Integer> INTEGER =
      new FastValue<>() {
        @Override
        Integer read(CleanText in) {
          return in.integer();
        }
      };

  static final FastValue<BigDecimal> DECIMAL =
      new FastValue<>() {
        @Override
        BigDecimal read(CleanText in) {
          return in.decimal();
        }
      };

  static final FastValue<Double> DOUBLE =
      new FastValue<>() {
        @Override
        Double read(CleanText in) {
          BigDecimal decimal = in.decimal();
          if (!HeldByDouble.holds(decimal)) {
            throw Doubt.DOUBT;
          }
          return decimal.doubleValue();
        }
      };

  /** Texts by language. */
  static final FastValue<Map<String, String>> MAP =
      new FastValue<>() {
        @Override
        Map<String, String> read(CleanText in) {
          if (!in.startObject()) {
            return Map.of();
          }
          String first = in.commonName();
          String text = in.string();
          if (!in.nextMember()) {
            return Map.of(first, text);
          }
          Map<String, String> map = new LinkedHashMap<>();
          map.put(first, text);
          do {
            if (map.put(in.commonName(), in.string()) != null) {
              throw Doubt.DOUBT;
            }
          } while (in.nextMember());
          return map;
        }
      };

  private FastScalars() {}
}
