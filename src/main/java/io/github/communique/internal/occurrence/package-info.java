/** Groups the reports of one occurrence and finds where they conflict. Not exported. */
@NullMarked
package io.github.communique.internal.occurrence;

import org.jspecify.annotations.NullMarked;
