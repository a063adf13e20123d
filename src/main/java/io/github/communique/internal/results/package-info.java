/** Writes the library's result types as JSON. Not exported. */
@NullMarked
package io.github.communique.internal.results;

import org.jspecify.annotations.NullMarked;
