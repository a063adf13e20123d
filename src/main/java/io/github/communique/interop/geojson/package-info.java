/**
 * Writes the places of events as GeoJSON (RFC 7946), for maps.
 *
 * <pre>{@code
 * GeoJson.standard().write(DossierLines.read(file), directory.resolve("map.geojson"));
 * }</pre>
 */
@NullMarked
package io.github.communique.interop.geojson;

import org.jspecify.annotations.NullMarked;
