/**
 * Reads and writes dossiers as JSON.
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
 * <p>An application with a custom Jackson mapper can register {@link
 * io.github.communique.json.CommuniqueModule}, which writes the same bytes.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Readers, results and modules are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.json;

import org.jspecify.annotations.NullMarked;
