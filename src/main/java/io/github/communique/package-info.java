/** The model: what one or several articles report, as a dossier of actors, places and events. */
@NullMarked
package io.github.communique;

import org.jspecify.annotations.NullMarked;
