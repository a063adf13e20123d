package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The property test that docs/recipes.md shows. */
class RecipePropertiesTest {
  @Property(tries = 20)
  void readsWhatItWrote(@ForAll Dossier dossier) {
    assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
  }
}
