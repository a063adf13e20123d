/**
 * Writes articles, quotations and events as schema.org linked data (JSON-LD), for search engines
 * and catalogs.
 *
 * <pre>{@code
 * SchemaOrg.standard().write(DossierLines.read(file), directory.resolve("events.jsonld"));
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.interop.schemaorg;

import org.jspecify.annotations.NullMarked;
