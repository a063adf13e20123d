/**
 * Arbitraries of jqwik for every type of the model, for the property tests of applications.
 *
 * <p>With this package on the class path, {@code @ForAll} generates parameters of the model's
 * types:
 *
 * <pre>
 * &#64;Property
 * void whatIsStoredIsFound(&#64;ForAll Dossier dossier) {
 *   store.save(dossier);
 *   assertEquals(dossier, store.load(dossier.id()));
 * }
 * </pre>
 *
 * <p>The static methods of these classes return the same arbitraries, to be combined with others.
 * The values are well-formed but not plausible: times may be reversed, references unresolved and
 * texts blank. Filter or validate the values where that matters.
 */
package io.github.communique.arbitraries;
