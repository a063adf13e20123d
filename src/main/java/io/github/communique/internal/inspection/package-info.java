/**
 * Inspects one dossier: numbers its objects, locates positions in its JSON, and computes facts that
 * are used by several rules. Not exported.
 */
@NullMarked
package io.github.communique.internal.inspection;

import org.jspecify.annotations.NullMarked;
