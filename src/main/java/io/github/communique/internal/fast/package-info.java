/**
 * The fast path, which reads well-formed UTF-8 documents without a JSON library. The build
 * generates its readers from the annotations of the model ({@code
 * src/build/java/FastGenerator.java}).
 *
 * <p>If a document may have a fault, the fast path returns null, and the general parser of {@code
 * internal.wire} reads the document and determines the result. Therefore, the package can be
 * removed without changing any result. The only call to the package is in {@code json.Reading}. Not
 * exported.
 */
@NullMarked
package io.github.communique.internal.fast;

import org.jspecify.annotations.NullMarked;
