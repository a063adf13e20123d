package io.github.communique.validation;

import static java.util.Map.entry;

import io.github.communique.Identifier;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What identifiers look like, for the schemes that say so. */
final class IdentifierForms {
  private static final Form NUMBER = Form.of("a number", "[0-9]+");

  private static final Map<IdentifierScheme, Form> FORMS =
      Map.ofEntries(
          entry(IdentifierScheme.WIKIDATA, Form.of("Q and a number, as Q142", "Q[1-9][0-9]*")),
          entry(IdentifierScheme.GEONAMES, Form.of("a number, as 2988507", "[1-9][0-9]*")),
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

  /** What the scheme says that an identifier looks like, if this one does not. */
  static Optional<String> fault(Identifier identifier) {
    return Optional.ofNullable(FORMS.get(identifier.scheme()))
        .filter(form -> !form.matches.test(identifier.value()))
        .map(Form::right);
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
