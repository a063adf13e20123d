/**
 * The words of the model: what kinds, roles, media, acts and forms there are.
 *
 * <p>Most vocabularies are open. They are the subclasses of {@link
 * io.github.communique.vocabulary.Word}: a class with a constant for each word that this version
 * knows, and room for any other, which is kept as written. The few that a program has to decide by
 * are enums, whose words are the same in all of 1.x; any other word is refused. On the wire every
 * word of this package is lower case with hyphens.
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
