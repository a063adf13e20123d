/**
 * What the types of the model have in common: how they are generated, which properties they have,
 * and the check of their structure when one is built. Not exported.
 */
@NullMarked
package io.github.communique.internal.structure;

import org.jspecify.annotations.NullMarked;
