/**
 * For applications whose mapper is still one of Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
 * Dossier same = mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class);
 * same.equals(dossier);    // true
 * }</pre>
 *
 * <p>{@link io.github.communique.json.jackson2.CommuniqueJackson2Module} gives it the JSON of
 * {@link io.github.communique.json.DossierJson}. This package is the only one that needs {@code
 * com.fasterxml.jackson.core:jackson-databind}, which is an optional dependency: the application
 * brings its own.
 */
@NullMarked
package io.github.communique.json.jackson2;

import org.jspecify.annotations.NullMarked;
