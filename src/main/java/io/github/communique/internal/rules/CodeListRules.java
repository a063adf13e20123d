package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.Actor;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import java.util.Locale;
import java.util.Optional;

/** {@code country.*} and {@code identifier.*}: codes and numbers that registers have given. */
final class CodeListRules {
  private CodeListRules() {}

  static void check(Actor actor, Trail at) {
    isCountry(actor.country(), at);
  }

  static void check(Location location, Trail at) {
    isCountry(location.country(), at);
  }

  private static void isCountry(Optional<String> country, Trail at) {
    if (country.isEmpty()
        || Countries.contains(country.get())
        || UnicodeText.isBlank(country.get())) {
      return;
    }
    String message = Quoted.of(country.get()) + " is no code of ISO 3166-1 in two letters, nor XK";
    String upper = country.get().strip().toUpperCase(Locale.ROOT);
    if (Countries.contains(upper)) {
      Code.COUNTRY_UNKNOWN.report(at.within("country"), message, "did you mean " + upper + "?");
    } else {
      Code.COUNTRY_UNKNOWN.report(
          at.within("country"), message, "a code of another scheme belongs in identifiers");
    }
  }

  static void check(Identifier identifier, Trail at) {
    String right = IdentifierForms.fault(identifier);
    if (right != null && !UnicodeText.isBlank(identifier.value())) {
      Code.IDENTIFIER_MALFORMED.report(
          at.within("value"),
          Quoted.of(identifier.value())
              + " is no identifier of "
              + identifier.scheme()
              + ", which is "
              + right);
    }
  }
}
