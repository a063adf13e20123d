/**
 * Parses dates, times, offsets and zones leniently, in formats that people and other programs use.
 *
 * <pre>{@code
 * LenientTimes times = LenientTimes.standard().dayFirst();
 * Parsed<EventTime> parsed = times.parse("21/02/2022 14:30 +0300");
 * parsed.value();         // at 2022-02-21T14:30+03:00
 * parsed.assumptions();   // [DAY_BEFORE_MONTH]
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.interop.text;

import org.jspecify.annotations.NullMarked;
