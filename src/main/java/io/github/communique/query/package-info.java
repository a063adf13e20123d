/**
 * Questions to a dossier: who is involved in what, who is reported to have said it and by whom, in
 * what order things happened, what is still to come.
 *
 * <p>Start at {@link io.github.communique.query.DossierView}.
 */
@NullMarked
package io.github.communique.query;

import org.jspecify.annotations.NullMarked;
