/** Why bytes are not a JSON document: foreign encodings, the first syntax fault and its place. */
@NullMarked
package io.github.communique.internal.syntax;

import org.jspecify.annotations.NullMarked;
