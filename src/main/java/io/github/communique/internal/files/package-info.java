/**
 * Files that are added to or replaced, so that a failure or a crash loses nothing. Not exported.
 */
@NullMarked
package io.github.communique.internal.files;

import org.jspecify.annotations.NullMarked;
