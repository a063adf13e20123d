/**
 * One dossier while it is inspected: its objects by number, positions in its JSON, and facts that
 * several rules need. Not exported.
 */
@NullMarked
package io.github.communique.internal.inspection;

import org.jspecify.annotations.NullMarked;
