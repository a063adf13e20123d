/**
 * The smallest values of the model: text in a language, and what a newer or foreign writer added.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("id", "Prancis").translated("en", "France");
 * name.inLanguage("en"); // Optional[France]
 * }</pre>
 */
@NullMarked
package io.github.communique.value;

import org.jspecify.annotations.NullMarked;
