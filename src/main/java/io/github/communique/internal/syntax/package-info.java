/**
 * Reasons why bytes are not a JSON document: other encodings, and the first syntax fault with its
 * position.
 */
@NullMarked
package io.github.communique.internal.syntax;

import org.jspecify.annotations.NullMarked;
