/**
 * Writes meetings as iCalendar (RFC 5545), for calendar programs.
 *
 * <pre>{@code
 * ExportSummary summary = MeetingCalendar.stamped(Instant.now()).write(dossier, System.out);
 * System.out.println(summary);
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.interop.ical;

import org.jspecify.annotations.NullMarked;
