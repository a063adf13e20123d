/** The search for a passage in a text; it works on strings and offsets and not on the model. */
@NullMarked
package io.github.communique.internal.passage;

import org.jspecify.annotations.NullMarked;
