/**
 * Reading and writing dossiers as JSON.
 *
 * <p>{@link io.github.communique.json.DossierJson} writes and reads dossiers:
 *
 * <pre>{@code
 * String json = DossierJson.write(dossier);
 * Dossier same = DossierJson.read(json);
 * }</pre>
 *
 * <p>{@link io.github.communique.json.lines.DossierLines} stores many dossiers, one per line.
 *
 * <p>An application with its own Jackson mapper adds {@link
 * io.github.communique.json.CommuniqueModule} and gets the same bytes.
 */
@NullMarked
package io.github.communique.json;

import org.jspecify.annotations.NullMarked;
