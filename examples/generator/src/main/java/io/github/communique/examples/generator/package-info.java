/**
 * Makes dossiers of made-up news: as many as are asked for, the same ones for the same seed.
 *
 * <p>{@link io.github.communique.examples.generator.DossierGenerator} makes them one by one, {@link
 * io.github.communique.examples.generator.GeneratedFiles} writes them as JSON Lines, and {@link
 * io.github.communique.examples.generator.Generate} is the command.
 */
package io.github.communique.examples.generator;
