/**
 * Renders dossiers as plain text, pictures and HTML pages that require neither scripts nor network
 * access.
 *
 * <pre>{@code
 * DossierPage.of(dossier).write(Path.of("page.html"));
 * }</pre>
 *
 * <p>Start with {@link io.github.communique.page.DossierPage}.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.page;

import org.jspecify.annotations.NullMarked;
