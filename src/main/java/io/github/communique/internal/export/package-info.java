/** What exporters of dossiers have in common. */
@NullMarked
package io.github.communique.internal.export;

import org.jspecify.annotations.NullMarked;
