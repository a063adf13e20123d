/**
 * Reads event data sets, such as UCDP GED, GDELT and MAVERICK, into dossiers.
 *
 * <pre>{@code
 * EventTableReader reader = EventTableReader.of(EventTables.ucdpGed());
 * try (Stream<ImportedRow> rows = reader.read(Path.of("ged.csv"))) {
 *   rows.flatMap(row -> row.dossier().stream()).forEach(store::add);
 * }
 * }</pre>
 *
 * <p>Tables of comma-separated values need the library FastCSV, which an application adds itself:
 * {@code de.siegmar:fastcsv}. Tables of tab-separated values without quoting, such as GDELT's, do
 * not need a library.
 */
@NullMarked
package io.github.communique.interop.dataset;

import org.jspecify.annotations.NullMarked;
