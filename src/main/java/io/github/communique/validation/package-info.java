/**
 * Validates dossiers and reports issues with stable codes instead of throwing exceptions.
 *
 * <pre>{@code
 * Rule media = Rule.each(Meeting.class, (meeting, at) -> {
 *   if (meeting.medium().isEmpty()) {
 *     at.within("id").info("acme.medium-missing", "meeting " + meeting.id() + " has no medium");
 *   }
 * });
 * ValidationReport report = Validator.standard()
 *     .with(media)
 *     .without("meeting.too-few-participants", "our feed names the guest only")
 *     .validate(dossier);
 *
 * report.hasErrors();              // an unresolved reference, a time that ends before it begins …
 * report.issues("occurrence");     // contradictions between reports
 * System.out.println(report);      // the whole report, for people
 * }</pre>
 *
 * <p>{@link io.github.communique.occurrence.Occurrences} groups the events that are reports of the
 * same occurrence.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Validators, reports and the rules of the library
 * are immutable and thread-safe. A {@link io.github.communique.validation.Position} can be used
 * only during validation, and only on the thread that validates the dossier.
 */
@NullMarked
package io.github.communique.validation;

import org.jspecify.annotations.NullMarked;
