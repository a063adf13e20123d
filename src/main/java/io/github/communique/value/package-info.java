/**
 * Basic values of the model: localized texts and unknown properties.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("id", "Prancis").translated("en", "France");
 * name.inLanguage("en"); // Optional[France]
 * }</pre>
 */
@NullMarked
package io.github.communique.value;

import org.jspecify.annotations.NullMarked;
