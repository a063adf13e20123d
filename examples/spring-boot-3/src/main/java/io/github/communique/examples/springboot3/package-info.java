/** A Spring Boot 3 service, which uses Jackson 2. */
@NullMarked
package io.github.communique.examples.springboot3;

import org.jspecify.annotations.NullMarked;
