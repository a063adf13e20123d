/**
 * Reads and writes times in the Extended Date/Time Format (EDTF) of ISO 8601-2.
 *
 * <pre>{@code
 * EventTime time = Edtf.parse("2022-02-21?");     // on 21 February 2022, uncertain
 * String text = Edtf.format(EventTime.at("2014")); // "2014"
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. The methods can be called by several threads at
 * the same time.
 */
@NullMarked
package io.github.communique.interop.edtf;

import org.jspecify.annotations.NullMarked;
