/** The JSON of the library's result types. */
@NullMarked
package io.github.communique.internal.results;

import org.jspecify.annotations.NullMarked;
