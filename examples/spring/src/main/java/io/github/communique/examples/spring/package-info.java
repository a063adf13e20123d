/** A Spring Boot 4 web service that stores dossiers in a JSON column in PostgreSQL. */
@NullMarked
package io.github.communique.examples.spring;

import org.jspecify.annotations.NullMarked;
