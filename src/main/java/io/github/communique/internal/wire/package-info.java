/**
 * The one mapping between the model and JSON, for every JSON library.
 *
 * <p>There is a codec for each type of the model and for each vocabulary, which the build generates
 * from their annotations ({@code src/build/java}). It reads and writes token by token, over two
 * small interfaces that each JSON library has an adapter for. So the bytes do not depend on how a
 * user's mapper is configured, a fault in the input is an issue and not the end of the reading, and
 * there is no second, hand-written mapping to drift. Not exported.
 *
 * <p>Whole texts in UTF-8 need no JSON library: {@link CleanText} reads those without a fault, and
 * leaves all others to the reading by tokens; {@link Utf8Tokens} writes them.
 */
@NullMarked
package io.github.communique.internal.wire;

import org.jspecify.annotations.NullMarked;
