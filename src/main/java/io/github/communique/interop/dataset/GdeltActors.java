package io.github.communique.interop.dataset;

import io.github.communique.Actor;
import io.github.communique.internal.text.WordList;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes the actors in GDELT columns. */
final class GdeltActors {
  /** The region codes that GDELT uses in its country columns. */
  private static final Set<String> REGIONS =
      Set.copyOf(
          WordList.words(
              "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS"
                  + " SEA SAF WAF WST BAG"));

  private static final Map<String, ActorKind> KINDS =
      CodeTable.byCode(
          Map.of(
              ActorKind.GOVERNMENT_BODY, WordList.words("GOV JUD LEG COP SPY"),
              ActorKind.MILITARY, WordList.words("MIL"),
              ActorKind.ARMED_GROUP, WordList.words("REB INS SEP UAF UIS"),
              ActorKind.POLITICAL_PARTY, WordList.words("PTY"),
              ActorKind.INTERNATIONAL_ORGANIZATION, WordList.words("IGO"),
              ActorKind.CIVIL_SOCIETY, WordList.words("NGO NGM"),
              ActorKind.COMPANY, WordList.words("MNC BUS"),
              ActorKind.MEDIA, WordList.words("MED"),
              ActorKind.POPULATION, WordList.words("CVL REF SET AGR"),
              ActorKind.GROUP, WordList.words("OPP CRM EDU ELI HLH LAB ENV DEV HRI")));

  private GdeltActors() {}

  /** Returns the actor in the columns with the given prefix, if any. */
  static List<Actor> actors(TableRow row, String prefix, Parts parts) {
    String code = row.get(prefix + "Code");
    String name = row.get(prefix + "Name");
    if (code.isEmpty() && name.isEmpty()) {
      return List.of();
    }
    Actor.Builder actor = Actor.builder().name(name.isEmpty() ? code : name);
    Identifiers.of(IdentifierScheme.CAMEO, code).ifPresent(actor::identifier);
    String country = row.get(prefix + "CountryCode");
    actor.kind(kind(code, country, row.get(prefix + "Type1Code")));
    if (!REGIONS.contains(country)) {
      String expected = "a CAMEO country or region code";
      Identifiers.country(row, prefix + "CountryCode", CountryScheme.CAMEO, country, expected)
          .ifPresent(actor::country);
    }
    return List.of(parts.actor(actor));
  }

  private static ActorKind kind(String code, String country, String type) {
    if (!type.isEmpty()) {
      return KINDS.getOrDefault(type, ActorKind.UNKNOWN);
    }
    boolean state =
        !country.isEmpty()
            && code.equals(country)
            && Crosswalk.isCountry(CountryScheme.CAMEO, country);
    return state ? ActorKind.STATE : ActorKind.UNKNOWN;
  }

  static void export(DerivedCells cells, String prefix, Actor actor) {
    cells.put(prefix + "Name", actor.name().value());
    cells.put(prefix + "Code", Identifiers.first(actor.identifiers(), IdentifierScheme.CAMEO));
    cells.put(
        prefix + "CountryCode",
        actor
            .country()
            .flatMap(
                country ->
                    Crosswalk.country(CountryScheme.ISO_ALPHA_2, country, CountryScheme.CAMEO)));
  }
}
