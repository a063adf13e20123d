/**
 * Queries a dossier: the actors involved in events, the sources of reports, the timeline, and the
 * open commitments.
 *
 * <pre>{@code
 * DossierView view = DossierView.of(dossier);
 * view.statementsBy(putin);                    // what he is reported to have said
 * view.sources(withdrawal);                    // [elysee → putin]
 * view.timeline(ZoneId.of("Europe/Paris"));    // by the earliest possible time
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.query.DossierView}.
 */
@NullMarked
package io.github.communique.query;

import org.jspecify.annotations.NullMarked;
