/**
 * jqwik arbitraries for every model type, for property tests in applications.
 *
 * <p>With this package on the class path, jqwik generates {@code @ForAll} parameters of model
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
 * <p>The static methods of these classes return the same arbitraries, so that they can be combined
 * with others. The generated values are well-formed but not necessarily plausible: times may be
 * reversed, references unresolved, and texts blank. If a test requires plausible values, filter the
 * generated values or discard those that do not pass validation.
 */
package io.github.communique.arbitraries;
