/**
 * Generates any number of made-up news dossiers; the same seed generates the same dossiers.
 *
 * <p>{@link io.github.communique.examples.generator.DossierGenerator} generates individual
 * dossiers, {@link io.github.communique.examples.generator.GeneratedFiles} writes them as JSON
 * Lines, and {@link io.github.communique.examples.generator.Generate} is the command-line program.
 */
package io.github.communique.examples.generator;
