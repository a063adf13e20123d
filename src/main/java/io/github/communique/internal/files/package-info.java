/**
 * Appends to files and replaces files, without data loss after a failure or a crash. Creates
 * streams that close their source. Not exported.
 */
@NullMarked
package io.github.communique.internal.files;

import org.jspecify.annotations.NullMarked;
