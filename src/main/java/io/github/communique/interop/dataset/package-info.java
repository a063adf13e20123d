/**
 * Imports event data sets, such as UCDP GED, GDELT and MAVERICK, and converts them to dossiers.
 *
 * <pre>{@code
 * EventTableReader reader = EventTableReader.of(EventTables.ucdpGed());
 * try (Stream<ImportedRow> rows = reader.tryRead(Path.of("ged.csv"))) {
 *   rows.flatMap(row -> row.dossier().stream()).forEach(store::add);
 * }
 * }</pre>
 *
 * <p>Comma-separated data sets require the optional dependency {@code de.siegmar:fastcsv}, which
 * the application must add. Tab-separated data sets without quoting, such as GDELT, do not require
 * it.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Tables, readers and rows are immutable and
 * thread-safe; a stream that a reader returns must not be used by several threads at the same time.
 */
@NullMarked
package io.github.communique.interop.dataset;

import org.jspecify.annotations.NullMarked;
