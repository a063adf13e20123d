/**
 * The inspection of one dossier: its numbered objects, positions in its JSON, and facts that
 * several rules need. Not exported.
 */
@NullMarked
package io.github.communique.internal.inspection;

import org.jspecify.annotations.NullMarked;
