/**
 * Describes why bytes are not a JSON document: other encodings and file types, or the first syntax
 * error and its position.
 */
@NullMarked
package io.github.communique.internal.syntax;

import org.jspecify.annotations.NullMarked;
