/**
 * Writes articles, quotations and events as schema.org linked data (JSON-LD), for search engines
 * and catalogues.
 *
 * <pre>{@code
 * SchemaOrg.standard().write(DossierLines.read(file), directory.resolve("events.jsonld"));
 * }</pre>
 */
@NullMarked
package io.github.communique.interop.schemaorg;

import org.jspecify.annotations.NullMarked;
