/**
 * Supports the extraction of dossiers from articles by language models. This package provides the
 * schema and the prompt for the model, and a reader that repairs and validates the model's answer.
 *
 * <pre>{@code
 * Extraction extraction = Extraction.of(article);
 * ExtractionResult result = extraction.tryRead(answer);
 * result.dossier();
 * result.issues();
 * }</pre>
 *
 * <p>The entry point is {@link io.github.communique.interop.llm.Extraction}.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.interop.llm;

import org.jspecify.annotations.NullMarked;
