/**
 * Dossiers as JSON.
 *
 * <p>{@link io.github.communique.json.DossierJson} writes and reads them in a line each:
 *
 * <pre>{@code
 * String json = DossierJson.write(dossier);
 * Dossier same = DossierJson.read(json);
 * }</pre>
 *
 * <p>{@link io.github.communique.json.lines.DossierLines} stores many of them, one per line.
 *
 * <p>An application with a Jackson mapper of its own adds {@link
 * io.github.communique.json.CommuniqueModule} to it, and gets the same bytes.
 */
@NullMarked
package io.github.communique.json;

import org.jspecify.annotations.NullMarked;
