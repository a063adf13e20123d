package org.example.application;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * An example of a property test in an application. jqwik selects the generator by the type of the
 * parameter.
 */
class AnyDossierTest {
  @Property(tries = 20)
  boolean whatIsWrittenIsRead(@ForAll Dossier dossier) {
    return DossierJson.read(DossierJson.write(dossier)).equals(dossier);
  }
}
