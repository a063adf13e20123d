/**
 * Generates any number of dossiers of made-up news, the same ones for the same seed.
 *
 * <p>{@link io.github.communique.examples.generator.DossierGenerator} generates single dossiers,
 * {@link io.github.communique.examples.generator.GeneratedFiles} writes them as JSON Lines, and
 * {@link io.github.communique.examples.generator.Generate} is the command.
 */
package io.github.communique.examples.generator;
