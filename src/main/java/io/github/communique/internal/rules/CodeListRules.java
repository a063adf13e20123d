package io.github.communique.internal.rules;

import io.github.communique.Classification;
import io.github.communique.Identifier;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.text.Countries;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.Optional;

/**
 * The {@code country.*}, {@code identifier.*} and {@code classification.*} rules, which check that
 * each code and each identifier is valid in its scheme.
 */
final class CodeListRules {
  private CodeListRules() {}

  static void checkCountry(Optional<String> country, Trail at) {
    if (country.isEmpty()
        || Countries.contains(country.get())
        || UnicodeText.isBlank(country.get())) {
      return;
    }
    Code.COUNTRY_UNKNOWN.report(
        at.within("country"),
        "the country code "
            + Quoted.of(country.get())
            + " is unknown; expected an ISO 3166-1 alpha-2 code or XK",
        Countries.meant(country.get())
            .map(CodeListRules::didYouMean)
            .orElse("add codes of other schemes to \"identifiers\""));
  }

  private static String didYouMean(String code) {
    return "did you mean " + Quoted.of(code) + "?";
  }

  static void check(Classification classification, Trail at) {
    if (!classification.scheme().equals(ClassificationScheme.CAMEO)
        || CameoEventCodes.contains(classification.code())
        || UnicodeText.isBlank(classification.code())) {
      return;
    }
    String padded = "0" + classification.code().strip();
    Code.CLASSIFICATION_UNKNOWN.report(
        at.within("code"),
        Quoted.of(classification.code())
            + " is not a CAMEO event code; expected a code from the CAMEO codebook, such as 036",
        CameoEventCodes.contains(padded)
            ? didYouMean(padded)
            : "set \"scheme\" if the code belongs to another scheme");
  }

  static void check(Identifier identifier, Trail at) {
    IdentifierScheme scheme = identifier.scheme();
    String value = identifier.value();
    if (scheme.isWellFormed(value) || UnicodeText.isBlank(value)) {
      return;
    }
    Code.IDENTIFIER_MALFORMED.report(
        at.within("value"),
        Quoted.of(value)
            + " is not a valid "
            + Quoted.of(scheme.value())
            + (scheme.isWellFormed(value.strip())
                ? " identifier, because it begins or ends with white space"
                : " identifier; expected " + scheme.form()),
        IdentifierSpelling.meant(scheme, value).map(CodeListRules::didYouMean).orElse(null));
  }
}
