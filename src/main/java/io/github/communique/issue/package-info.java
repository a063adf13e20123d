/**
 * What is wrong, or remarkable, with data: the form that reading, building and validating share.
 *
 * <p>An {@link io.github.communique.issue.Issue} has a stable code, a severity, a JSON Pointer and
 * a message. A {@link io.github.communique.issue.StructureException} reports all faults of an
 * object that cannot be built.
 */
@NullMarked
package io.github.communique.issue;

import org.jspecify.annotations.NullMarked;
