package io.github.communique.validation;

import io.github.communique.Actor;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.structure.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code country.*} and {@code identifier.*}: codes and numbers that registers have given. */
final class CodeListRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Actor.class, (actor, at) -> isCountry(actor.country(), at)),
          Rule.each(Location.class, (location, at) -> isCountry(location.country(), at)),
          Rule.each(Identifier.class, CodeListRules::isWellFormed));

  private CodeListRules() {}

  private static void isCountry(Optional<String> country, Spot at) {
    if (country.isEmpty()
        || Countries.contains(country.get())
        || TextRules.isBlank(country.get())) {
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

  private static void isWellFormed(Identifier identifier, Spot at) {
    if (!TextRules.isBlank(identifier.value())) {
      IdentifierForms.fault(identifier)
          .ifPresent(
              right ->
                  Code.IDENTIFIER_MALFORMED.report(
                      at.within("value"),
                      Quoted.of(identifier.value())
                          + " is no identifier of "
                          + identifier.scheme()
                          + ", which is "
                          + right));
    }
  }
}
