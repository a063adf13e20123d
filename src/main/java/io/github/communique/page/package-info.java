/**
 * Renders dossiers as plain text, pictures and HTML pages that require neither scripts nor network
 * access.
 *
 * <pre>{@code
 * DossierPage.of(dossier).write(Path.of("page.html"));
 * }</pre>
 *
 * <p>Start with {@link io.github.communique.page.DossierPage}.
 */
@NullMarked
package io.github.communique.page;

import org.jspecify.annotations.NullMarked;
