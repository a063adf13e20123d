package io.github.communique.interop.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks up country codes in the bundled table. */
final class CountryCodes {
  private static final String RESOURCE = "country-codes.tsv";

  /** The schemes, in the order of the columns in the resource. */
  private static final List<CountryScheme> SCHEMES = List.of(CountryScheme.values());

  private static final Map<CountryScheme, Map<String, List<Period>>> BY_CODE = byCode();

  /** The codes of a country during a period in which they did not change. */
  private record Period(List<String> codes, @Nullable LocalDate from, @Nullable LocalDate to) {
    String code(CountryScheme scheme) {
      return codes.get(SCHEMES.indexOf(scheme));
    }

    boolean contains(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  private CountryCodes() {}

  private static Map<CountryScheme, Map<String, List<Period>>> byCode() {
    Map<CountryScheme, Map<String, List<Period>>> byCode = new EnumMap<>(CountryScheme.class);
    for (List<String> row : CodeTable.rows(RESOURCE)) {
      Period period = new Period(row.subList(0, 7), day(row.get(7)), day(row.get(8)));
      boolean part = !row.get(9).isEmpty();
      for (CountryScheme scheme : CountryScheme.values()) {
        boolean own = !part || scheme == CountryScheme.FIPS10_4 || scheme == CountryScheme.CAMEO;
        if (own && !period.code(scheme).isEmpty()) {
          byCode
              .computeIfAbsent(scheme, name -> new HashMap<>())
              .computeIfAbsent(period.code(scheme), code -> new ArrayList<>())
              .add(period);
        }
      }
    }
    return byCode;
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  static boolean has(CountryScheme scheme, String code) {
    return !periods(scheme, code).isEmpty();
  }

  static Optional<String> convert(CountryScheme from, String code, CountryScheme to) {
    List<Period> periods = periods(from, code);
    boolean exists = periods.stream().anyMatch(period -> period.to() == null);
    return only(periods, period -> !exists || period.to() == null, to);
  }

  static Optional<String> convert(
      CountryScheme from, String code, CountryScheme to, LocalDate day) {
    return only(periods(from, code), period -> period.contains(day), to);
  }

  private static List<Period> periods(CountryScheme scheme, String code) {
    return BY_CODE.getOrDefault(scheme, Map.of()).getOrDefault(code, List.of());
  }

  private static Optional<String> only(
      List<Period> periods, Predicate<Period> wanted, CountryScheme to) {
    List<String> codes =
        periods.stream().filter(wanted).map(period -> period.code(to)).distinct().toList();
    return codes.size() == 1
        ? Optional.of(codes.get(0)).filter(code -> !code.isEmpty())
        : Optional.empty();
  }
}
