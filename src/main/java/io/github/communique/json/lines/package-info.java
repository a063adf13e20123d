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
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Readers are immutable, and readers and writers are
 * thread-safe; a stream that a reader returns must not be used by several threads at the same time.
 * A {@link io.github.communique.json.lines.DossierLine} is immutable, but a line that exceeds the
 * limit of the reader can be written only before the next line is read.
 */
@NullMarked
package io.github.communique.json.lines;

import org.jspecify.annotations.NullMarked;
