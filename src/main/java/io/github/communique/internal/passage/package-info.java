/** Searches texts for passages. Uses strings and offsets, not the model. Not exported. */
@NullMarked
package io.github.communique.internal.passage;

import org.jspecify.annotations.NullMarked;
