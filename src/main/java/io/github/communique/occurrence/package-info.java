/**
 * Groups events that report one occurrence, and finds conflicts between these reports.
 *
 * <pre>{@code
 * for (Occurrence occurrence : Occurrences.of(dossier)) {
 *   occurrence.time();         // the best time in its reports
 *   occurrence.conflicts();    // the contradictions between its reports
 * }
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.occurrence.Occurrences}.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.occurrence;

import org.jspecify.annotations.NullMarked;
