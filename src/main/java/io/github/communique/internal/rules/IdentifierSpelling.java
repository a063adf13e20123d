package io.github.communique.internal.rules;

import io.github.communique.internal.text.Countries;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Suggests the correct spelling of a malformed identifier. */
final class IdentifierSpelling {
  /** The pattern of white space and invisible characters at the start or end of a value. */
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+$");

  /**
   * The patterns of identifier prefixes. A prefix is the URL of a resolver or site, or the short
   * name of a scheme.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)^(?:(?:https?://)?(?:www\\.|m\\.|dx\\.|sws\\.)?(?:doi\\.org/"
              + "|wikidata\\.org/(?:entity|wiki)/(?:Special:EntityPage/)?"
              + "|geonames\\.org/"
              + "|(?:undocs|docs\\.un)\\.org/(?:[a-z]{2}/)?)"
              + "|(?:doi|wd|wikidata|geonames|lei|acled|ucdp|gdelt|icews|fips|iso) ?: ?)");

  private static final Pattern AFTER_NUMBER =
      Pattern.compile("(?<=[0-9])(?:[/#].*|\\.rdf|\\.html)$");

  private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");

  /**
   * The corrections, in order. Each correction is applied to the result of the previous correction.
   */
  private static final List<UnaryOperator<String>> REPAIRS =
      List.of(
          value -> AROUND.matcher(value).replaceAll(""),
          value -> BEFORE.matcher(value).replaceFirst(""),
          value -> value.toUpperCase(Locale.ROOT),
          value -> value.replace('_', '-'),
          value -> ZEROS.matcher(value).replaceFirst(""),
          value -> AFTER_NUMBER.matcher(value).replaceFirst(""),
          value -> value.matches("[1-9][0-9]*") ? "Q" + value : value);

  private static final Set<IdentifierScheme> ISO =
      Set.of(IdentifierScheme.ISO3166_1, IdentifierScheme.ISO3166_2);

  private IdentifierSpelling() {}

  /**
   * Returns the well-formed identifier that differs from a value only in spelling; empty if there
   * is none.
   */
  static Optional<String> meant(IdentifierScheme scheme, String value) {
    if (value.length() > 1000) {
      return Optional.empty();
    }
    String repaired = value;
    for (UnaryOperator<String> repair : REPAIRS) {
      String alone = repair.apply(repaired);
      if (!alone.equals(repaired) && scheme.isWellFormed(alone)) {
        return Optional.of(alone);
      }
      repaired = alone;
    }
    // The country code may be from another scheme, such as FIPS 10-4. Such a code is replaced with
    // the ISO 3166-1 code.
    return ISO.contains(scheme)
        ? Optional.of(inIsoCode(repaired)).filter(scheme::isWellFormed)
        : Optional.empty();
  }

  private static String inIsoCode(String value) {
    int hyphen = value.indexOf('-');
    String country = hyphen < 0 ? value : value.substring(0, hyphen);
    return Countries.meant(country)
        .map(code -> hyphen < 0 ? code : code + value.substring(hyphen))
        .orElse(value);
  }
}
