/**
 * Basic values of the model: localized texts and unknown properties.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("id", "Prancis").translated("en", "France");
 * name.inLanguage("en"); // Optional[France]
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Values are immutable and thread-safe; a builder
 * must not be used by several threads at the same time.
 */
@NullMarked
package io.github.communique.value;

import org.jspecify.annotations.NullMarked;
