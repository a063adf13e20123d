/**
 * Queries a dossier: the actors involved in events, the sources of reports, the timeline, and the
 * open commitments.
 *
 * <pre>{@code
 * DossierView view = DossierView.of(dossier);
 * view.statementsBy(putin);                    // what he is reported to have said
 * view.sources(withdrawal);                    // [elysee → putin]: the Élysée reports Putin's words
 * view.timeline(ZoneId.of("Europe/Paris"));    // by the earliest possible time
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.query.DossierView}.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.query;

import org.jspecify.annotations.NullMarked;
