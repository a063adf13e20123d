/**
 * Describes why an input is not a JSON document. The input has another encoding, is a file of
 * another type, or contains a syntax error. The first syntax error is reported with its position.
 */
@NullMarked
package io.github.communique.internal.syntax;

import org.jspecify.annotations.NullMarked;
