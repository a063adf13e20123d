/**
 * The fast path: reads well-formed documents in UTF-8 without a JSON library, with readers that the
 * build generates from the annotations of the model ({@code src/build/java/FastGenerator.java}).
 *
 * <p>If a document may have a fault, the fast path returns null, and the general parser of {@code
 * internal.wire} reads the document and determines the result. Therefore, the package can be
 * removed without changing any result: only one line of {@code json.Reading} calls it. Not
 * exported.
 */
@NullMarked
package io.github.communique.internal.fast;

import org.jspecify.annotations.NullMarked;
