/**
 * Groups events that report one occurrence, and finds conflicts between these reports.
 *
 * <pre>{@code
 * for (Occurrence occurrence : Occurrences.of(dossier)) {
 *   occurrence.time();         // the best time that its reports give
 *   occurrence.conflicts();    // where they contradict each other
 * }
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.occurrence.Occurrences}.
 */
@NullMarked
package io.github.communique.occurrence;

import org.jspecify.annotations.NullMarked;
