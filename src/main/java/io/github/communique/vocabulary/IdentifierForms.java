package io.github.communique.vocabulary;

import static io.github.communique.vocabulary.ActorKind.BROADCASTER;
import static io.github.communique.vocabulary.ActorKind.CIVIL_SOCIETY;
import static io.github.communique.vocabulary.ActorKind.COMPANY;
import static io.github.communique.vocabulary.ActorKind.GOVERNMENT_BODY;
import static io.github.communique.vocabulary.ActorKind.HOSPITAL;
import static io.github.communique.vocabulary.ActorKind.INTERNATIONAL_ORGANIZATION;
import static io.github.communique.vocabulary.ActorKind.MEDIA;
import static io.github.communique.vocabulary.ActorKind.POLITICAL_PARTY;
import static io.github.communique.vocabulary.ActorKind.RESEARCH_INSTITUTE;
import static io.github.communique.vocabulary.ActorKind.SCHOOL;
import static io.github.communique.vocabulary.ActorKind.STATE;
import static io.github.communique.vocabulary.ActorKind.TRADE_UNION;
import static io.github.communique.vocabulary.ActorKind.UNIVERSITY;
import static io.github.communique.vocabulary.LocationKind.ADMIN;
import static io.github.communique.vocabulary.LocationKind.COUNTRY;

import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.Countries;
import io.github.communique.internal.text.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The required form of the values in each identifier scheme, and the kinds of things that these
 * values identify.
 */
final class IdentifierForms {
  /** Represents events of any kind. */
  static final Object EVENT = "event";

  /** Represents articles. */
  static final Object ARTICLE = "article";

  /**
   * The maximum number of digits in a Wikibase item id or a GeoNames id: both are positive 32-bit
   * integers.
   */
  private static final int LONGEST_NUMBER = 10;

  /** The lowest state number (the United States). The highest is {@link #LAST_STATE} (Samoa). */
  private static final int FIRST_STATE = 2;

  private static final int LAST_STATE = 990;

  private static final Set<Object> LEGAL_ENTITIES =
      Set.of(
          COMPANY,
          MEDIA,
          BROADCASTER,
          CIVIL_SOCIETY,
          TRADE_UNION,
          HOSPITAL,
          SCHOOL,
          UNIVERSITY,
          RESEARCH_INSTITUTE,
          POLITICAL_PARTY,
          INTERNATIONAL_ORGANIZATION,
          GOVERNMENT_BODY,
          STATE);

  private static final Set<Object> STATES = Set.of(STATE, COUNTRY);

  /** Wikidata items that are often misused: the class of all humans and the sandbox items. */
  private static final Set<String> ITEMS_OF_NO_ONE =
      Set.of("Q5", "Q4115189", "Q13406268", "Q15397819");

  /** Any character except white space, control characters and invisible characters. */
  private static final String VISIBLE = "[^\\s\\p{Z}\\p{Cc}\\p{Cf}]";

  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern FIPS = Pattern.compile("[A-Z]{2}(?:[A-Z0-9][0-9])?|US[A-Z]{2}");
  private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
  private static final Pattern SAME_18 = Pattern.compile("(.)\\1{17}..");

  private static final Pattern CAMEO = Pattern.compile("(?:[A-Z]{3}|---[A-Z]{3})(?:[A-Z]{3}){0,5}");

  private static final Pattern DOI =
      Pattern.compile(
          "10\\.[1-9][0-9]{3,8}(?:\\.[0-9]{1,9}){0,8}/(?=.*[\\p{L}\\p{N}])" + VISIBLE + "+");

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z][A-Za-z0-9.-]*/(?=.*[0-9])[A-Za-z0-9./()\\[\\]+&,* -]*(?<! )");

  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i)https?://(?=[^/?#]*[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}])" + VISIBLE + "+");

  /** Leading or trailing white space, and invisible characters anywhere. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "^[\\s\\p{Z}]|[\\s\\p{Z}]$|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

  private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Placeholders that data sets use for a missing value, such as zeros, -1, -99 and xxx. */
  private static final Pattern MISSING_NUMBER =
      Pattern.compile("[+-]?0+(?:\\.0+)?|-(?:1|9+)(?:\\.0+)?|[xX]{2,}");

  /**
   * Other placeholders for a missing value, in lower case. Characters other than letters and digits
   * are omitted.
   */
  private static final Set<String> MISSING =
      WordList.phrases(
          "na, nan, nd, nil, noid, none, notapplicable, notavailable, notfound, notknown, null,"
              + " placeholder, tba, tbc, tbd, test, todo, undefined, undetermined, unk, unknown,"
              + " unspecified, missing");

  private static final Form UNKNOWN =
      new Form(
          "a name, not a placeholder, without surrounding white space or invisible characters",
          value ->
              !isPlaceholder(value) && (isVisibleAscii(value) || !UNSEEN.matcher(value).find()),
          (value, kind) -> false);

  private static final Map<IdentifierScheme, Form> FORMS =
      Map.ofEntries(
          entry(
              IdentifierScheme.WIKIDATA,
              "Q followed by a positive number, such as Q142",
              value -> value.startsWith("Q") && isInteger(value, 1),
              (value, kind) -> !ITEMS_OF_NO_ONE.contains(value)),
          entry(
              IdentifierScheme.ISO3166_1,
              "a two-letter country code such as FR",
              Countries::contains,
              (value, kind) -> STATES.contains(kind)),
          entry(
              IdentifierScheme.ISO3166_2,
              "a country code, a hyphen and a subdivision code, such as ID-JB",
              value -> matches(SUBDIVISION, value) && Countries.contains(value.substring(0, 2)),
              (value, kind) -> ADMIN.equals(kind)),
          entry(
              IdentifierScheme.FIPS10_4,
              "a country code such as AU, or a subdivision code such as UP05 or USTX",
              value -> matches(FIPS, value) && !isPlaceholder(value),
              IdentifierForms::isOneInFips),
          entry(
              IdentifierScheme.GLEDITSCH_WARD,
              "a number from 2 to 990, such as 220",
              IdentifierForms::isGleditschWard,
              (value, kind) -> STATES.contains(kind)),
          entry(
              IdentifierScheme.GEONAMES,
              "a positive number without leading zeros, such as 2988507",
              value -> isInteger(value, 0),
              (value, kind) -> kind instanceof LocationKind),
          entry(
              IdentifierScheme.LEI,
              "20 letters and digits, of which the last two are valid check digits",
              IdentifierForms::isLei,
              (value, kind) -> LEGAL_ENTITIES.contains(kind)),
          entry(
              IdentifierScheme.CAMEO,
              "one or more three-letter codes, such as FRAGOV",
              value -> matches(CAMEO, value) && !isPlaceholder(value),
              (value, kind) -> false),
          eventNumber(IdentifierScheme.GDELT, "1030512483"),
          eventNumber(IdentifierScheme.ICEWS, "20718170"),
          entry(
              IdentifierScheme.ACLED,
              "three letters followed by a positive number, such as UKR12345",
              Pattern.compile("[A-Z]{3}[1-9][0-9]{0,17}").asMatchPredicate(),
              (value, kind) -> kind == EVENT),
          eventNumber(IdentifierScheme.UCDP, "244657"),
          entry(
              IdentifierScheme.UN_DOCUMENT,
              "a document symbol with slashes and a number, such as S/RES/2202(2015)",
              value -> matches(SYMBOL, value),
              (value, kind) -> kind == ARTICLE),
          entry(
              IdentifierScheme.DOI,
              "a DOI such as 10.7910/DVN/AJGVIT, without spaces and without https://doi.org/",
              value -> matches(DOI, value),
              (value, kind) -> kind == ARTICLE),
          entry(
              IdentifierScheme.URL,
              "an http or https URL without spaces",
              value -> matches(WEB_ADDRESS, value),
              (value, kind) -> false));

  private IdentifierForms() {}

  static Form of(IdentifierScheme scheme) {
    return FORMS.getOrDefault(scheme, UNKNOWN);
  }

  private static Map.Entry<IdentifierScheme, Form> entry(
      IdentifierScheme scheme,
      String right,
      Predicate<String> matches,
      BiPredicate<String, Object> identifies) {
    return Map.entry(scheme, new Form(right, matches, identifies));
  }

  private static Map.Entry<IdentifierScheme, Form> eventNumber(
      IdentifierScheme scheme, String example) {
    return entry(
        scheme,
        "a positive number without leading zeros, such as " + example,
        value -> isPositive(value, 0),
        (value, kind) -> kind == EVENT);
  }

  private static boolean isGleditschWard(String value) {
    return value.length() <= 3
        && isPositive(value, 0)
        && Integer.parseInt(value) >= FIRST_STATE
        && Integer.parseInt(value) <= LAST_STATE;
  }

  /**
   * Returns whether a FIPS code identifies exactly one object of the given kind. A two-letter code
   * identifies a country; a code that ends in 00 represents the whole country or an unknown part of
   * it.
   */
  private static boolean isOneInFips(String value, Object kind) {
    return value.length() == 2
        ? STATES.contains(kind)
        : ADMIN.equals(kind) && !value.endsWith("00");
  }

  private static boolean matches(Pattern pattern, String value) {
    return pattern.matcher(value).matches();
  }

  private static boolean isInteger(String value, int from) {
    int digits = value.length() - from;
    return digits <= LONGEST_NUMBER
        && isPositive(value, from)
        && Long.parseLong(value.substring(from)) <= Integer.MAX_VALUE;
  }

  /**
   * Returns whether the part of the value that starts at an index is a positive integer without
   * leading zeros.
   */
  private static boolean isPositive(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() > from && value.charAt(from) != '0';
  }

  /**
   * Returns whether the value is a valid LEI (ISO 17442), including the check digits (ISO 7064, MOD
   * 97-10, with letter values starting at A = 10). Computed check digits range from 02 to 98, so
   * 00, 01 and 99 are invalid, even if the remainder is correct.
   */
  private static boolean isLei(String value) {
    if (!matches(LEI, value) || matches(SAME_18, value)) {
      return false;
    }
    int check = Integer.parseInt(value.substring(18));
    int remainder = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
    }
    return remainder == 1 && check >= 2 && check <= 98;
  }

  private static boolean isPlaceholder(String value) {
    String word = lettersAndDigits(value);
    return isMissingNumber(value) || word.isEmpty() || MISSING.contains(word);
  }

  private static boolean isMissingNumber(String value) {
    // Most values begin with another character, which is faster to check than the pattern.
    return !value.isEmpty()
        && "+-0xX".indexOf(value.charAt(0)) >= 0
        && matches(MISSING_NUMBER, value);
  }

  /** Returns the letters and digits of a value, in lower case. */
  private static String lettersAndDigits(String value) {
    StringBuilder kept = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > '~') {
        return NO_LETTERS_OR_DIGITS.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
      }
      if (Ascii.isLetterOrDigit(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }

  /** Returns whether a value contains only ASCII characters from {@code !} to {@code ~}. */
  private static boolean isVisibleAscii(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '!' || value.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * The form of one scheme.
   *
   * @param right a description of a well-formed value, as a noun phrase
   * @param matches returns whether a value is well-formed
   * @param identifies returns whether a value, if it is well-formed, identifies exactly one thing
   *     of the given kind. The kind is an {@link ActorKind}, a {@link LocationKind}, {@link #EVENT}
   *     or {@link #ARTICLE}
   */
  record Form(String right, Predicate<String> matches, BiPredicate<String, Object> identifies) {
    boolean identifies(String value, Object kind) {
      // In this order, because most well-formedness tests take longer.
      return identifies.test(value, kind) && matches.test(value);
    }
  }
}
