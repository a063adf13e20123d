/**
 * A dossier as a page for people, without a script and without a network.
 *
 * <pre>{@code
 * DossierPage.of(dossier).write(Path.of("page.html"));
 * }</pre>
 *
 * <p>Start at {@link io.github.communique.page.DossierPage}.
 */
@NullMarked
package io.github.communique.page;

import org.jspecify.annotations.NullMarked;
