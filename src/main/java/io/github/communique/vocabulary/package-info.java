/**
 * The vocabularies of the model: terms for kinds, roles, media, acts and forms.
 *
 * <p>Most vocabularies are open. They are the subclasses of {@link
 * io.github.communique.vocabulary.Word}: each has a constant for every term that this version
 * knows, and any other term is kept verbatim. The few vocabularies on which programs base decisions
 * are enums. Their terms are the same in all versions 1.x, and any other term is rejected. In JSON
 * every known term of this package is in lower case with hyphens.
 *
 * <pre>{@code
 * Medium phone = Medium.of("phone"); // Medium.PHONE itself
 * Medium pigeon = Medium.of("carrier-pigeon"); // not known, and kept
 * pigeon.isKnown(); // false
 * pigeon.value(); // carrier-pigeon
 *
 * Polarity.of("positive"); // Polarity.POSITIVE
 * Polarity.of("neutral");
 * // StructureException: polarity must be one of positive, negative; found "neutral"
 * }</pre>
 */
@NullMarked
package io.github.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
