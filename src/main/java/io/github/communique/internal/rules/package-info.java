/** The standard validation rules, one class for each family of codes. Not exported. */
@NullMarked
package io.github.communique.internal.rules;

import org.jspecify.annotations.NullMarked;
