package org.example

import io.github.communique.Dossier
import io.github.communique.json.DossierJson

/** Each line passes null or a nullable value where null is not allowed. */
fun main() {
    DossierJson.read(null as String?)
    Dossier.builder().id(null)
}
