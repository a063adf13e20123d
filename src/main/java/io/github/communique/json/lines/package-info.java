/**
 * Reads and writes JSON Lines files in constant memory, with one dossier per line.
 *
 * <pre>{@code
 * DossierLines.write(Stream.of(dossier), file);
 * try (Stream<Dossier> dossiers = DossierLines.read(file)) {
 *   dossiers.forEach(each -> each.events());
 * }
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.json.lines.DossierLines}.
 */
@NullMarked
package io.github.communique.json.lines;

import org.jspecify.annotations.NullMarked;
