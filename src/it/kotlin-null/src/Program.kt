package org.example

import io.github.communique.Dossier
import io.github.communique.json.DossierJson

/** Each line passes a null, or what may be one, where none may be. */
fun main() {
    DossierJson.read(null as String?)
    Dossier.builder().id(null)
}
