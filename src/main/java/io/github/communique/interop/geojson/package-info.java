/**
 * Writes the places of events as GeoJSON (RFC 7946), for maps.
 *
 * <pre>{@code
 * GeoJson.standard().write(DossierLines.read(file), directory.resolve("map.geojson"));
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.interop.geojson;

import org.jspecify.annotations.NullMarked;
