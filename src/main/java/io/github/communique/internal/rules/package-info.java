/**
 * The standard validation rules, one class for each family of codes. Not exported.
 *
 * <p>{@link StandardRules} extends the generated {@code ModelWalk}, which visits each typed object
 * once, with direct calls. A {@link Trail} stores the current position, and is converted to a
 * {@code Site} only when a rule reports an issue. Rules about the whole dossier use arrays indexed
 * by the object numbers of {@code Index}: {@code Graph} finds cycles, and {@code Grouping} groups
 * reports of the same occurrence.
 *
 * <p>Custom rules run in {@code validation.Plan}, which visits the {@code Shape} properties whose
 * types have a rule. {@code WalkTest} verifies that {@code ModelWalk} and {@code Plan} visit the
 * same values at the same positions.
 */
@NullMarked
package io.github.communique.internal.rules;

import org.jspecify.annotations.NullMarked;
