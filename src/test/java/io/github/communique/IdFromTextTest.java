package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.text.LocalId;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests ids that are derived from names and from external ids. */
class IdFromTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          macron                               | macron
          Q142                                 | Q142
          Emmanuel Macron                      | Emmanuel_Macron
          Jean-Paul Sartre                     | Jean-Paul_Sartre
          300380                               | id-300380
          3f2504e0-4f89-11d3-9a0c-0305e82c3301 | id-3f2504e0-4f89-11d3-9a0c-0305e82c3301
          Côte d'Ivoire                        | Cote_d-Ivoire-9rnb550ly5
          中国                                  | id-y1pav5u45e
          ''                                   | id-vixqqhkd3p
          """)
  void isReadableWhereItCanBe(String text, String id) {
    assertThat(DossierObject.idFrom(text)).isEqualTo(id);
  }

  @Property
  void isAlwaysWellFormedAndStays(@ForAll String text) {
    String id = DossierObject.idFrom(text);

    assertThat(LocalId.isWellFormed(id)).as(id).isTrue();
    assertThat(DossierObject.idFrom(id)).isEqualTo(id);
  }

  @Property
  void differentTextsHaveDifferentIds(@ForAll String one, @ForAll String other) {
    if (!alike(one).equals(alike(other))) {
      assertThat(DossierObject.idFrom(one)).isNotEqualTo(DossierObject.idFrom(other));
    }
  }

  /** Removes the differences that, according to the Javadoc, do not affect an id. */
  private static String alike(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace(' ', '_')
        .replaceFirst("^id-", "");
  }

  @Test
  void longTextsAndThoseInOtherScriptsAreApart() {
    Set<String> ids = new HashSet<>();
    for (String text :
        new String[] {"é", "è", "e", "E", "中国", "中國", "-", "--", " ", "1", "Müller", "Muller"}) {
      assertThat(ids.add(DossierObject.idFrom(text))).as(text).isTrue();
      assertThat(ids.add(DossierObject.idFrom("x".repeat(100) + text))).as(text).isTrue();
    }
  }

  @Test
  void anActorAndALocationOfOneNameAreTwo() {
    Actor france = Actor.of(ActorKind.STATE, "France");
    Location there = Location.of(LocationKind.COUNTRY, "France");
    Actor gunmen = Actor.unnamed(ActorKind.ARMED_GROUP, "en", "gunmen");

    assertThat(france.id()).isEqualTo("France");
    assertThat(there.id()).isEqualTo("loc-France");
    assertThat(gunmen.id()).isEqualTo("gunmen");
    assertThat(gunmen.unnamed()).isTrue();
    assertThat(gunmen.name().language()).contains("en");
  }
}
