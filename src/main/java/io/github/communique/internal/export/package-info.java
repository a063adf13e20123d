/** The common code of the exporters. */
@NullMarked
package io.github.communique.internal.export;

import org.jspecify.annotations.NullMarked;
