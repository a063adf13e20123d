/** A web service of Spring Boot 4 that stores dossiers in a JSON column of PostgreSQL. */
@NullMarked
package io.github.communique.examples.spring;

import org.jspecify.annotations.NullMarked;
