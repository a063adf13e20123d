/**
 * Dates and times of events, with the precision of the report.
 *
 * <pre>{@code
 * PartialDateTime call = PartialDateTime.parse("2022-02-21T15:05+03:00");
 * PartialDateTime month = PartialDateTime.of(2022, 2);
 *
 * call.precision();                // MINUTE
 * call.last(ZoneOffset.UTC);       // 2022-02-21T12:05:59.999999999Z
 * month.last(ZoneOffset.UTC);      // 2022-02-28T23:59:59.999999999Z
 * month.contains(PartialDateTime.of(2022, 2, 21)); // true
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. Times are immutable and thread-safe; a builder
 * must not be used by several threads at the same time.
 */
@NullMarked
package io.github.communique.time;

import org.jspecify.annotations.NullMarked;
