/**
 * The mapping between the model and JSON, which is the same for all supported JSON libraries.
 *
 * <p>The build generates a codec for each model type and each vocabulary from their annotations
 * ({@code src/build/java}). A codec reads and writes token by token, through two small interfaces.
 * Each JSON library has an adapter that implements these interfaces. Therefore, the output does not
 * depend on the configuration of a mapper, and reading continues after most faults. Because all
 * libraries use this mapping, the results do not depend on the JSON library. Not exported.
 *
 * <p>{@link Utf8Tokens} writes UTF-8 without a JSON library.
 */
@NullMarked
package io.github.communique.internal.wire;

import org.jspecify.annotations.NullMarked;
