package org.example.application;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A property test of an application. The parameter type determines the generator. */
class AnyDossierTest {
  @Property(tries = 20)
  boolean whatIsWrittenIsRead(@ForAll Dossier dossier) {
    return DossierJson.read(DossierJson.write(dossier)).equals(dossier);
  }
}
