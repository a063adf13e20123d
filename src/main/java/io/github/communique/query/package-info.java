/**
 * Questions to a dossier: who is involved in what, who is reported to have said it and by whom, in
 * what order things happened, what is still to come.
 *
 * <pre>{@code
 * DossierView view = DossierView.of(dossier);
 * view.statementsBy(putin);                    // what he is reported to have said
 * view.sources(withdrawal);                    // [elysee → putin]
 * view.timeline(ZoneId.of("Europe/Paris"));    // by the earliest possible time
 * }</pre>
 *
 * <p>Start at {@link io.github.communique.query.DossierView}.
 */
@NullMarked
package io.github.communique.query;

import org.jspecify.annotations.NullMarked;
