/**
 * JSON Lines: files of dossiers, one per line, read and written in constant memory.
 *
 * <p>Start at {@link io.github.communique.json.lines.DossierLines}.
 */
@NullMarked
package io.github.communique.json.lines;

import org.jspecify.annotations.NullMarked;
