/**
 * Merges dossiers and reports all joins and renamings.
 *
 * <pre>{@code
 * DossierMerge merge = DossierMerge.of(List.of(monday, tuesday));
 * merge.dossier();             // all articles, actors, locations and events, joined ones once
 * merge.joins();               // which objects are one now
 * merge.notJoined();           // which are not, and why
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.merge.DossierMerge}.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.merge;

import org.jspecify.annotations.NullMarked;
