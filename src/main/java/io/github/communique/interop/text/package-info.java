/**
 * Lenient parsing of dates, times, offsets and zones in formats used by people and other programs.
 *
 * <pre>{@code
 * LenientTimes times = LenientTimes.standard().dayFirst();
 * Parsed<EventTime> parsed = times.parse("21/02/2022 14:30 +0300");
 * parsed.value();         // at 2022-02-21T14:30+03:00
 * parsed.assumptions();   // [DAY_BEFORE_MONTH]
 * }</pre>
 */
@NullMarked
package io.github.communique.interop.text;

import org.jspecify.annotations.NullMarked;
