/**
 * JSON Lines: files of dossiers, one per line, read and written in constant memory.
 *
 * <pre>{@code
 * DossierLines.write(Stream.of(dossier), file);
 * try (Stream<Dossier> dossiers = DossierLines.read(file)) {
 *   dossiers.forEach(each -> each.events());
 * }
 * }</pre>
 *
 * <p>Start at {@link io.github.communique.json.lines.DossierLines}.
 */
@NullMarked
package io.github.communique.json.lines;

import org.jspecify.annotations.NullMarked;
