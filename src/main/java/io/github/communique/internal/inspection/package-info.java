/**
 * The inspection of a dossier: its objects by number, positions in its JSON, and data for several
 * rules. Not exported.
 */
@NullMarked
package io.github.communique.internal.inspection;

import org.jspecify.annotations.NullMarked;
