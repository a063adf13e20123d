/**
 * Writes dossiers as tables for spreadsheets, pandas and R.
 *
 * <pre>{@code
 * DossierTable.dyads().write(DossierLines.read(file), directory.resolve("dyads.csv"));
 * }</pre>
 */
@NullMarked
package io.github.communique.interop.table;

import org.jspecify.annotations.NullMarked;
