/**
 * Occurrences: groups of events that report one occurrence, and the conflicts between these
 * reports.
 *
 * <pre>{@code
 * for (Occurrence occurrence : Occurrences.of(dossier)) {
 *   occurrence.time();         // the best time that its reports give
 *   occurrence.conflicts();    // where they contradict each other
 * }
 * }</pre>
 *
 * <p>Start at {@link io.github.communique.occurrence.Occurrences}.
 */
@NullMarked
package io.github.communique.occurrence;

import org.jspecify.annotations.NullMarked;
