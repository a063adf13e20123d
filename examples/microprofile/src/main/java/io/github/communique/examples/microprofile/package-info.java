/** A Jakarta REST service, with a client and configuration of MicroProfile. */
@NullMarked
package io.github.communique.examples.microprofile;

import org.jspecify.annotations.NullMarked;
