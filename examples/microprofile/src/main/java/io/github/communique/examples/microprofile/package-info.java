/** A service of Jakarta REST, its client and its configuration by MicroProfile. */
@NullMarked
package io.github.communique.examples.microprofile;

import org.jspecify.annotations.NullMarked;
