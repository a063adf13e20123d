package io.github.communique.interop.dataset;

/** A country code scheme that {@link Crosswalk} supports. A minor version may add constants. */
public enum CountryScheme {
  /** ISO 3166-1 alpha-2 codes, plus {@code XK} for Kosovo. Example: {@code FR}. */
  ISO_ALPHA_2,

  /** ISO 3166-1 alpha-3 codes, plus {@code XKX} for Kosovo. Example: {@code FRA}. */
  ISO_ALPHA_3,

  /** ISO 3166-1 numeric codes. Example: {@code 008} for Albania. */
  ISO_NUMERIC,

  /**
   * Codes from the withdrawn standard FIPS 10-4, which GDELT uses for places. Example: {@code AU}
   * for Austria.
   */
  FIPS10_4,

  /** Three-letter CAMEO codes, which GDELT uses for actors. Example: {@code ROM} for Romania. */
  CAMEO,

  /** Gleditsch and Ward state numbers, which UCDP uses. Example: {@code 220} for France. */
  GLEDITSCH_WARD,

  /** Correlates of War numbers. Example: {@code 255} for Germany. */
  CORRELATES_OF_WAR
}
