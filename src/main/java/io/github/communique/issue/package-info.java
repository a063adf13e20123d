/**
 * The issues that reading, building and validation report, and the summaries of exports.
 *
 * <pre>{@code
 * for (Issue issue : DossierJson.tryRead(json).issues()) {
 *   issue.code();              // for programs, such as "time.malformed"
 *   issue.pointer();           // the position, such as "/meetings/0/time"
 *   issue.message();           // for people
 * }
 * }</pre>
 *
 * <p>An {@link io.github.communique.issue.Issue} has a stable code, a severity, a JSON Pointer and
 * a message. A {@link io.github.communique.issue.StructureException} contains all structural errors
 * of an object that cannot be built. An {@link io.github.communique.issue.ExportSummary} counts the
 * events that an export writes and skips. A {@link io.github.communique.issue.SkippedEvent} states
 * why an export does not contain an event.
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Issues are immutable and thread-safe.
 */
@NullMarked
package io.github.communique.issue;

import org.jspecify.annotations.NullMarked;
