/** The JSON of what the library returns besides the model. */
@NullMarked
package io.github.communique.internal.results;

import org.jspecify.annotations.NullMarked;
