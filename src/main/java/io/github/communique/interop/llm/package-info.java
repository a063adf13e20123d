/**
 * From a language model's answer to a checked dossier: the schema and the prompt for a model, and
 * the reader of its answers.
 *
 * <pre>{@code
 * Extraction extraction = Extraction.of(article);
 * ExtractionResult result = extraction.read(answer);
 * result.dossier();
 * result.issues();
 * }</pre>
 *
 * <p>Start at {@link io.github.communique.interop.llm.Extraction}.
 */
@NullMarked
package io.github.communique.interop.llm;

import org.jspecify.annotations.NullMarked;
