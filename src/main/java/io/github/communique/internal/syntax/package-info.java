/**
 * Describes why the bytes of an input are not a JSON document: another encoding or file type, or
 * the first syntax error and its position.
 */
@NullMarked
package io.github.communique.internal.syntax;

import org.jspecify.annotations.NullMarked;
