/**
 * Searches texts for passages. Uses strings and offsets, and does not depend on the model. Not
 * exported.
 */
@NullMarked
package io.github.communique.internal.passage;

import org.jspecify.annotations.NullMarked;
