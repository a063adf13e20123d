/**
 * The mapping between the model and JSON, which is the same for all supported JSON libraries.
 *
 * <p>The build generates a codec for each model type and each vocabulary from their annotations
 * ({@code src/build/java}). A codec reads and writes token by token, through two small interfaces.
 * An adapter for each JSON library implements these interfaces. Therefore, the output does not
 * depend on the configuration of a mapper, and reading continues after most faults. Because all
 * libraries use this mapping, the results do not depend on the JSON library. Not exported.
 *
 * <p>UTF-8 is written without a JSON library, by {@link Utf8Tokens}.
 */
@NullMarked
package io.github.communique.internal.wire;

import org.jspecify.annotations.NullMarked;
