package io.github.communique.interop.dataset;

import static java.util.Objects.requireNonNull;

import io.github.communique.vocabulary.ClassificationScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Converts country codes and event codes between the coding schemes of event data sets.
 *
 * <pre>{@code
 * Crosswalk.country(CountryScheme.FIPS10_4, "AU", CountryScheme.ISO_ALPHA_2);  // Optional[AT]
 * Crosswalk.country(CountryScheme.ISO_ALPHA_2, "PS", CountryScheme.FIPS10_4);  // Optional.empty
 * Crosswalk.event(ClassificationScheme.CAMEO, "173").orElseThrow().word();      // arrest
 * }</pre>
 *
 * <p>The result is empty if a code does not have exactly one counterpart. Codes are case-sensitive.
 * Numeric codes are represented as strings, because {@code 008} and {@code 8} are different codes.
 */
public final class Crosswalk {
  private Crosswalk() {}

  /**
   * Converts a current country code. A withdrawn code is converted only if it had the same
   * counterpart in all periods. Use this method for the FIPS 10-4 and CAMEO codes in GDELT, because
   * GDELT uses current codes even for past events.
   *
   * @param from the source scheme
   * @param code the code
   * @param to the target scheme
   * @return the code in the target scheme; empty if the code does not have exactly one counterpart
   */
  public static Optional<String> country(CountryScheme from, String code, CountryScheme to) {
    requireNonNull(from, "from");
    requireNonNull(code, "code");
    requireNonNull(to, "to");
    return CountryCodes.convert(from, code, to);
  }

  /**
   * Converts a country code, using the codes that were in force on a given day. A code becomes
   * valid or invalid on the day of the political change, even if the scheme was updated on another
   * day.
   *
   * @param from the source scheme
   * @param code the code
   * @param to the target scheme
   * @param day the day
   * @return the code in the target scheme; empty if the code did not have exactly one counterpart
   *     on that day
   */
  public static Optional<String> country(
      CountryScheme from, String code, CountryScheme to, LocalDate day) {
    requireNonNull(from, "from");
    requireNonNull(code, "code");
    requireNonNull(to, "to");
    requireNonNull(day, "day");
    return CountryCodes.convert(from, code, to, day);
  }

  /**
   * Returns whether a scheme contains or formerly contained a country code.
   *
   * @param scheme the scheme
   * @param code the code
   * @return true if the code is a current or withdrawn country code; false if the code is unknown
   *     or is the CAMEO code of a region
   */
  public static boolean isCountry(CountryScheme scheme, String code) {
    return CountryCodes.has(requireNonNull(scheme, "scheme"), requireNonNull(code, "code"));
  }

  /**
   * Returns the event kind that an event code represents.
   *
   * @param scheme {@code CAMEO}, {@code PLOVER}, {@code UCDP} or {@code ACLED}
   * @param code the code; a PLOVER code can include a mode after a slash: {@code PROTEST/riot}
   * @return the closest event kind in the model; empty if the code or the scheme is unknown, or if
   *     the code does not determine an event kind
   */
  public static Optional<EventKind> event(ClassificationScheme scheme, String code) {
    return EventCodes.kind(requireNonNull(scheme, "scheme"), requireNonNull(code, "code"));
  }

  /**
   * Returns all codes that represent the given {@linkplain #event event kind}.
   *
   * @param scheme {@code CAMEO}, {@code PLOVER}, {@code UCDP} or {@code ACLED}
   * @param kind the kind
   * @return an immutable list of the codes in the order of the scheme, with the most general code
   *     first; may be empty
   */
  public static List<String> codes(ClassificationScheme scheme, EventKind kind) {
    return EventCodes.codes(requireNonNull(scheme, "scheme"), requireNonNull(kind, "kind"));
  }

  /**
   * Returns the PLOVER type that is closest to a CAMEO event code.
   *
   * @param cameo the CAMEO event code
   * @return the type, for example {@code CONSULT}; empty if the code is unknown or PLOVER does not
   *     have a matching type
   */
  public static Optional<String> cameoToPlover(String cameo) {
    return EventCodes.cameoToPlover(requireNonNull(cameo, "cameo"));
  }
}
