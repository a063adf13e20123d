/**
 * Writes meetings as iCalendar (RFC 5545), for calendar programs.
 *
 * <pre>{@code
 * List<String> leftOut = MeetingCalendar.stamped(Instant.now()).write(dossier, System.out);
 * }</pre>
 */
@NullMarked
package io.github.communique.interop.ical;

import org.jspecify.annotations.NullMarked;
