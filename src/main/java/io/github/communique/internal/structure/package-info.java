/**
 * The common parts of the model types: the style of the generated classes, and the structural
 * checks. Not exported.
 */
@NullMarked
package io.github.communique.internal.structure;

import org.jspecify.annotations.NullMarked;
