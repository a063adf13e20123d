package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes the actors in GDELT columns. */
final class GdeltActors {
  /** The region codes that GDELT uses in its country columns. */
  private static final Set<String> REGIONS =
      Set.copyOf(
          CellText.words(
              "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS"
                  + " SEA SAF WAF WST BAG"));

  private static final Map<String, ActorKind> KINDS = kinds();

  private GdeltActors() {}

  private static Map<String, ActorKind> kinds() {
    Map<String, ActorKind> kinds = new HashMap<>();
    add(kinds, ActorKind.GOVERNMENT_BODY, "GOV JUD LEG COP SPY");
    add(kinds, ActorKind.MILITARY, "MIL");
    add(kinds, ActorKind.ARMED_GROUP, "REB INS SEP UAF UIS");
    add(kinds, ActorKind.POLITICAL_PARTY, "PTY");
    add(kinds, ActorKind.INTERNATIONAL_ORGANIZATION, "IGO");
    add(kinds, ActorKind.CIVIL_SOCIETY, "NGO NGM");
    add(kinds, ActorKind.COMPANY, "MNC BUS");
    add(kinds, ActorKind.MEDIA, "MED");
    add(kinds, ActorKind.POPULATION, "CVL REF SET AGR");
    add(kinds, ActorKind.GROUP, "OPP CRM EDU ELI HLH LAB ENV DEV HRI");
    return Map.copyOf(kinds);
  }

  private static void add(Map<String, ActorKind> kinds, ActorKind kind, String codes) {
    for (String code : CellText.words(codes)) {
      kinds.put(code, kind);
    }
  }

  /** Returns the actor in the columns with the given prefix, or null if these columns are empty. */
  static @Nullable Actor actor(TableRow row, String prefix, Parts parts) {
    String code = row.get(prefix + "Code");
    String name = row.get(prefix + "Name");
    if (code.isEmpty() && name.isEmpty()) {
      return null;
    }
    Actor.Builder actor = Actor.builder().name(LocalizedText.of(name.isEmpty() ? code : name));
    Identifiers.of(IdentifierScheme.CAMEO, code).ifPresent(actor::identifier);
    String country = row.get(prefix + "CountryCode");
    actor.kind(kind(code, country, row.get(prefix + "Type1Code")));
    if (!country.isEmpty() && !REGIONS.contains(country)) {
      if (!Crosswalk.isCountry(country, CountryScheme.CAMEO)) {
        row.report(TableRow.CODE, prefix + "CountryCode", "a CAMEO country or region code");
      }
      Crosswalk.country(country, CountryScheme.CAMEO, CountryScheme.ISO_ALPHA_2)
          .filter(Identifiers::isPresentCountry)
          .ifPresent(actor::country);
    }
    return parts.actor(actor);
  }

  private static ActorKind kind(String code, String country, String type) {
    if (!type.isEmpty()) {
      return KINDS.getOrDefault(type, ActorKind.UNKNOWN);
    }
    boolean state =
        !country.isEmpty()
            && code.equals(country)
            && Crosswalk.isCountry(country, CountryScheme.CAMEO);
    return state ? ActorKind.STATE : ActorKind.UNKNOWN;
  }

  static void export(Optional<Actor> found, String prefix, Map<String, String> cells) {
    found.ifPresent(
        actor -> {
          cells.put(prefix + "Name", actor.name().value());
          actor.identifiers().stream()
              .filter(identifier -> identifier.scheme().equals(IdentifierScheme.CAMEO))
              .findFirst()
              .ifPresent(identifier -> cells.put(prefix + "Code", identifier.value()));
          actor
              .country()
              .flatMap(
                  country ->
                      Crosswalk.country(country, CountryScheme.ISO_ALPHA_2, CountryScheme.CAMEO))
              .ifPresent(country -> cells.put(prefix + "CountryCode", country));
        });
  }
}
