package io.github.communique.interop.dataset;

/** A scheme of codes for countries, for {@link Crosswalk}. */
public enum CountryScheme {
  /** ISO 3166-1 in two letters, and {@code XK} for Kosovo. Example: {@code FR}. */
  ISO_ALPHA_2,

  /** ISO 3166-1 in three letters, and {@code XKX} for Kosovo. Example: {@code FRA}. */
  ISO_ALPHA_3,

  /** ISO 3166-1 in three digits. Example: {@code 008}, Albania. */
  ISO_NUMERIC,

  /** The withdrawn FIPS 10-4, which GDELT uses for places. Example: {@code AU}, Austria. */
  FIPS_10_4,

  /** The three letters of CAMEO, which GDELT uses for actors. Example: {@code ROM}, Romania. */
  CAMEO,

  /** The numbers of Gleditsch and Ward, which UCDP uses. Example: {@code 220}, France. */
  GLEDITSCH_WARD,

  /** The numbers of Correlates of War. Example: {@code 255}, Germany. */
  CORRELATES_OF_WAR
}
