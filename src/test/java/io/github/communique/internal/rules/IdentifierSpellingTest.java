package io.github.communique.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierSpellingTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          doi, '10.7910/DVN/AJGVIT ', 10.7910/DVN/AJGVIT
          doi, https://doi.org/10.7910/DVN/AJGVIT, 10.7910/DVN/AJGVIT
          doi, http://dx.doi.org/10.7910/DVN/AJGVIT, 10.7910/DVN/AJGVIT
          doi, 'doi: 10.7910/DVN/AJGVIT', 10.7910/DVN/AJGVIT
          doi, doi.org/10.7910/DVN/AJGVIT, 10.7910/DVN/AJGVIT
          un-document, https://undocs.org/en/S/RES/2202(2015), S/RES/2202(2015)
          un-document, https://docs.un.org/fr/S/RES/2202(2015), S/RES/2202(2015)
          wikidata, ' q142', Q142
          wikidata, wd:Q142, Q142
          wikidata, 142, Q142
          wikidata, https://www.wikidata.org/wiki/Q142, Q142
          wikidata, https://m.wikidata.org/wiki/Q142, Q142
          wikidata, https://www.wikidata.org/wiki/Special:EntityPage/Q142#sitelinks-wikipedia, Q142
          geonames, 02988507, 2988507
          geonames, https://www.geonames.org/2988507/paris.html, 2988507
          lei, 529900t8bm49aursdo55, 529900T8BM49AURSDO55
          iso3166-1, UK, GB
          iso3166-1, el, GR
          iso3166-1, FRA, FR
          iso3166-2, UK-LND, GB-LND
          iso3166-2, id_jb, ID-JB
          gleditsch-ward, 002, 2
          acme:register, ' 12', 12
          """)
  void isFound(String scheme, String value, String meant) {
    assertThat(IdentifierSpelling.meant(IdentifierScheme.of(scheme), value)).contains(meant);
  }

  /** In ISO 3166-1, AUS is the code of Australia; in FIPS 10-4, AU is the code of Austria. */
  @ParameterizedTest
  @CsvSource({"fips10-4, AUS", "wikidata, N/A", "wikidata, Q0", "iso3166-1, EU", "lei, FR"})
  void isNotGuessed(String scheme, String value) {
    assertThat(IdentifierSpelling.meant(IdentifierScheme.of(scheme), value)).isEmpty();
  }

  @Test
  void unknownSchemesHaveNoPlaceholdersEither() {
    IdentifierScheme register = IdentifierScheme.of("acme:register");
    Dossier dossier =
        Dossier.builder()
            .id("x:1")
            .add(
                Actor.builder()
                    .id("a")
                    .kind(ActorKind.PERSON)
                    .name("A")
                    .identifier(register, "12")
                    .identifier(register, "N/A")
                    .build())
            .build();

    assertThat(Validator.standard().validate(dossier).issues("identifier"))
        .extracting(Issue::pointer)
        .containsExactly("/actors/0/identifiers/1/value");
  }
}
