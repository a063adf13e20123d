/** A Jakarta REST service with a MicroProfile client and MicroProfile configuration. */
@NullMarked
package io.github.communique.examples.microprofile;

import org.jspecify.annotations.NullMarked;
