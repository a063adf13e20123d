/** Code shared by the exporters. Not exported. */
@NullMarked
package io.github.communique.internal.export;

import org.jspecify.annotations.NullMarked;
