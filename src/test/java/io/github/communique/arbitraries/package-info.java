/**
 * Arbitraries of jqwik for every type of the model, for the property tests of applications.
 *
 * <p>With this package on the class path, {@code @ForAll} is all that a parameter of a model type
 * needs:
 *
 * <pre>
 * &#64;Property
 * void whatIsStoredIsFound(&#64;ForAll Dossier dossier) {
 *   store.save(dossier);
 *   assertEquals(dossier, store.load(dossier.id()));
 * }
 * </pre>
 *
 * <p>The static methods of the classes here give the same arbitraries to be combined with others.
 * Everything made is well-formed, as everything that can be built is; what it says is not sensible:
 * times are reversed, references dangle, texts are blank. Filter or validate where that matters.
 */
package io.github.communique.arbitraries;
