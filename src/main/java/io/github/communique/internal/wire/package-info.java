/**
 * The one mapping between the model and JSON, for every JSON library.
 *
 * <p>There is a codec for each type of the model and for each vocabulary, which the build generates
 * from their annotations ({@code src/build/java}). It reads and writes token by token, through two
 * small interfaces with an adapter for each JSON library. So the bytes do not depend on the
 * configuration of a mapper, and reading continues after most faults. All libraries share this
 * mapping, so there is no second one that could differ. Not exported.
 *
 * <p>Writing UTF-8 does not need a JSON library: {@link Utf8Tokens} writes it.
 */
@NullMarked
package io.github.communique.internal.wire;

import org.jspecify.annotations.NullMarked;
