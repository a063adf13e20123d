/**
 * The one mapping between the model and JSON, for every JSON library.
 *
 * <p>What is written and read is derived from the annotations of the model's types, token by token
 * over two small interfaces that each JSON library has an adapter for. So the bytes do not depend
 * on how a user's mapper is configured, a fault in the input is an issue and not the end of the
 * reading, and there is no second, hand-written mapping to drift. Not exported.
 */
@NullMarked
package io.github.communique.wire;

import org.jspecify.annotations.NullMarked;
