/**
 * Supports applications that use a Jackson 2 mapper.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
 * Dossier same = mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class);
 * same.equals(dossier);    // true
 * }</pre>
 *
 * <p>{@link io.github.communique.json.jackson2.CommuniqueJackson2Module} reads and writes the same
 * JSON as {@link io.github.communique.json.DossierJson}. Only this package requires {@code
 * com.fasterxml.jackson.core:jackson-databind}. This dependency is optional, so the application
 * must add it.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. The module is immutable and thread-safe.
 */
@NullMarked
package io.github.communique.json.jackson2;

import org.jspecify.annotations.NullMarked;
