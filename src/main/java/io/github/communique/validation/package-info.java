/** What is wrong, or remarkable, with a dossier: issues with stable codes, never exceptions. */
@NullMarked
package io.github.communique.validation;

import org.jspecify.annotations.NullMarked;
