/**
 * Writes dossiers as tables for spreadsheets, pandas and R.
 *
 * <pre>{@code
 * DossierTable.dyads().write(DossierLines.read(file), directory.resolve("dyads.csv"));
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.interop.table;

import org.jspecify.annotations.NullMarked;
