/**
 * The vocabularies of the model: terms for kinds, roles, media, speech acts and forms.
 *
 * <p>Most vocabularies are open. The open vocabularies are the subclasses of {@link
 * io.github.communique.vocabulary.Word}. Each open vocabulary has a constant for every known term
 * and keeps any other term verbatim. A few vocabularies are enums, because programs base decisions
 * on their terms. The terms of an enum are the same in all 1.x versions, and other terms are
 * rejected. In JSON, the known terms of all vocabularies are written in lower case with hyphens.
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
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
