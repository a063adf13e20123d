package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ClassificationScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Converts codes between the schemes of event data sets: of countries, and of kinds of events.
 *
 * <pre>{@code
 * Crosswalk.country("AU", CountryScheme.FIPS_10_4, CountryScheme.ISO_ALPHA_2);  // Optional[AT]
 * Crosswalk.country("PS", CountryScheme.ISO_ALPHA_2, CountryScheme.FIPS_10_4);  // Optional.empty
 * Crosswalk.event(ClassificationScheme.CAMEO, "173").orElseThrow().word();      // arrest
 * }</pre>
 *
 * <p>Nothing is guessed: the result is empty for a code without a counterpart, or with several.
 * Codes are case-sensitive. Numbers are strings, because {@code 008} and {@code 8} are different
 * codes.
 */
public final class Crosswalk {
  private Crosswalk() {}

  /**
   * Converts the code of a country between the schemes of today. A code that no country has any
   * more is converted if all its periods have the same counterpart. This is right for FIPS 10-4 and
   * CAMEO as GDELT writes them, since GDELT applies today's codes to the past.
   *
   * @param code the code
   * @param from the scheme of the code
   * @param to the wanted scheme
   * @return the code in the wanted scheme; empty if there is none or more than one
   */
  public static Optional<String> country(String code, CountryScheme from, CountryScheme to) {
    return CountryCodes.convert(require(code), require(from, "from"), require(to, "to"));
  }

  /**
   * Converts the code of a country between the schemes of a day. Periods begin and end when the
   * states changed, not when the scheme was updated.
   *
   * @param code the code
   * @param from the scheme of the code
   * @param to the wanted scheme
   * @param day the day
   * @return the code in the wanted scheme; empty if there is none or more than one
   */
  public static Optional<String> country(
      String code, CountryScheme from, CountryScheme to, LocalDate day) {
    require(code);
    require(from, "from");
    require(to, "to");
    return CountryCodes.convert(code, from, to, Objects.requireNonNull(day, "day"));
  }

  /**
   * Whether a scheme has or had a code.
   *
   * @param code the code
   * @param scheme the scheme
   * @return true if the library knows the code; the regions of CAMEO are not countries
   */
  public static boolean isCountry(String code, CountryScheme scheme) {
    return CountryCodes.has(require(code), require(scheme, "scheme"));
  }

  /**
   * The kind of event that a code means.
   *
   * @param scheme {@code CAMEO}, {@code PLOVER}, {@code UCDP} or {@code ACLED}
   * @param code the code; a mode of PLOVER follows its type and a slash: {@code PROTEST/riot}
   * @return the nearest kind of the model; empty if the code or the scheme is unknown, or if the
   *     code does not state what happened
   */
  public static Optional<EventKind> event(ClassificationScheme scheme, String code) {
    return EventCodes.kind(Objects.requireNonNull(scheme, "scheme"), require(code));
  }

  /**
   * The codes that mean a kind of event: those whose {@linkplain #event kind} it is.
   *
   * @param scheme {@code CAMEO}, {@code PLOVER}, {@code UCDP} or {@code ACLED}
   * @param kind the kind
   * @return the codes in the order of the scheme, the most general first; empty if there is none;
   *     immutable
   */
  public static List<String> codes(ClassificationScheme scheme, EventKind kind) {
    return EventCodes.codes(
        Objects.requireNonNull(scheme, "scheme"), Objects.requireNonNull(kind, "kind"));
  }

  /**
   * The type of PLOVER that is nearest to an event code of CAMEO.
   *
   * @param cameo the code
   * @return for example {@code CONSULT}; empty if the code is unknown, or if PLOVER has no type for
   *     it
   */
  public static Optional<String> plover(String cameo) {
    return EventCodes.plover(Objects.requireNonNull(cameo, "cameo"));
  }

  private static String require(String code) {
    return Objects.requireNonNull(code, "code");
  }

  private static CountryScheme require(CountryScheme scheme, String name) {
    return Objects.requireNonNull(scheme, name);
  }
}
