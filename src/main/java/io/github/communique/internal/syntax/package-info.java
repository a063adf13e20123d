/**
 * Explains why bytes are not a JSON document: foreign encodings, the first syntax error and its
 * position.
 */
@NullMarked
package io.github.communique.internal.syntax;

import org.jspecify.annotations.NullMarked;
