/**
 * Merging of dossiers: several become one, and every join and every renaming is reported.
 *
 * <p>Start at {@link io.github.communique.merge.DossierMerge}.
 */
@NullMarked
package io.github.communique.merge;

import org.jspecify.annotations.NullMarked;
