/** A service of Spring Boot 3, which uses Jackson 2. */
@NullMarked
package io.github.communique.examples.springboot3;

import org.jspecify.annotations.NullMarked;
