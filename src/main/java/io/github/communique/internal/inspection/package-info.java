/**
 * Inspects one dossier: numbers its objects, locates positions in its JSON, and computes results
 * that several rules use. Not exported.
 */
@NullMarked
package io.github.communique.internal.inspection;

import org.jspecify.annotations.NullMarked;
