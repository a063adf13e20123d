/**
 * The common parts of the types of the model: how they are generated, their properties, and the
 * check of their structure. Not exported.
 */
@NullMarked
package io.github.communique.internal.structure;

import org.jspecify.annotations.NullMarked;
