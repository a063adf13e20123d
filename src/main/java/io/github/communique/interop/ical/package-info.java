/**
 * Writes meetings as iCalendar (RFC 5545), for calendar programs.
 *
 * <pre>{@code
 * List<SkippedEvent> skipped = MeetingCalendar.stamped(Instant.now()).write(dossier, System.out);
 * skipped.forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package io.github.communique.interop.ical;

import org.jspecify.annotations.NullMarked;
