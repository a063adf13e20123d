package io.github.communique.internal.rules;

import static java.util.Map.entry;

import io.github.communique.Identifier;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What identifiers look like, for the schemes that say so. */
final class IdentifierForms {
  private static final Form NUMBER = new Form("a number", value -> isNumber(value, 0));

  private static final Map<IdentifierScheme, Form> FORMS =
      Map.ofEntries(
          entry(
              IdentifierScheme.WIKIDATA,
              new Form("Q and a number, as Q142", IdentifierForms::isWikidata)),
          entry(
              IdentifierScheme.GEONAMES,
              new Form("a number, as 2988507", value -> isCount(value, 0))),
          entry(
              IdentifierScheme.LEI,
              new Form(
                  "20 letters and digits, of which the last two check", IdentifierForms::isLei)),
          entry(
              IdentifierScheme.ISO3166_1,
              new Form("a country in two letters, as FR", Countries::contains)),
          entry(
              IdentifierScheme.ISO3166_2,
              new Form("a country, a hyphen and its part, as ID-JB", IdentifierForms::isIso31662)),
          entry(IdentifierScheme.FIPS10_4, Form.of("two letters, as AU", "[A-Z]{2}")),
          entry(IdentifierScheme.GLEDITSCH_WARD, NUMBER),
          entry(IdentifierScheme.GDELT, NUMBER),
          entry(IdentifierScheme.ICEWS, NUMBER),
          entry(IdentifierScheme.UCDP, NUMBER),
          entry(
              IdentifierScheme.DOI,
              Form.of(
                  "10., digits, a slash and more, without https://doi.org/", "10\\.[0-9.]+/.+")));

  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");

  private IdentifierForms() {}

  /** What the scheme says that an identifier looks like, if this one does not; else null. */
  static @Nullable String fault(Identifier identifier) {
    Form form = FORMS.get(identifier.scheme());
    return form == null || form.matches.test(identifier.value()) ? null : form.right;
  }

  private static boolean isWikidata(String value) {
    return value.startsWith("Q") && isCount(value, 1);
  }

  /** Whether the rest of the value is a number that does not begin with 0. */
  private static boolean isCount(String value, int from) {
    return isNumber(value, from) && value.charAt(from) != '0';
  }

  private static boolean isNumber(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() > from;
  }

  private static boolean isIso31662(String value) {
    return SUBDIVISION.matcher(value).matches() && Countries.contains(value.substring(0, 2));
  }

  /** ISO 17442, with the check digits of ISO 7064, MOD 97-10: letters count from A = 10. */
  private static boolean isLei(String value) {
    if (!LEI.matcher(value).matches()) {
      return false;
    }
    int remainder = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
    }
    return remainder == 1;
  }

  private record Form(String right, Predicate<String> matches) {
    static Form of(String right, String regex) {
      return new Form(right, Pattern.compile(regex).asMatchPredicate());
    }
  }
}
