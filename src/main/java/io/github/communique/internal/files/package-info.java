/**
 * Appends to files and replaces files, without data loss after a failure or a crash. Not exported.
 */
@NullMarked
package io.github.communique.internal.files;

import org.jspecify.annotations.NullMarked;
