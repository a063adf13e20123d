/** Groups reports of one occurrence and finds conflicts between them. Not exported. */
@NullMarked
package io.github.communique.internal.occurrence;

import org.jspecify.annotations.NullMarked;
