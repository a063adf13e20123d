/**
 * Support for applications with a Jackson 2 mapper.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
 * Dossier same = mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class);
 * same.equals(dossier);    // true
 * }</pre>
 *
 * <p>{@link io.github.communique.json.jackson2.CommuniqueJackson2Module} reads and writes the same
 * JSON as {@link io.github.communique.json.DossierJson}. This package is the only one that needs
 * {@code com.fasterxml.jackson.core:jackson-databind}, which is an optional dependency that the
 * application adds.
 */
@NullMarked
package io.github.communique.json.jackson2;

import org.jspecify.annotations.NullMarked;
