/**
 * The results of searches for a passage in the text of an article.
 *
 * <pre>{@code
 * Passages found = Evidence.find(article, "said that");
 * found.match();               // for example Match.NONE
 * found.differences();         // for example Difference.DASHES
 * }</pre>
 *
 * <p>A method throws a {@link NullPointerException} immediately if an argument is null, unless the
 * parameter is annotated with {@code @Nullable}. All types in this package are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.communique.passage;

import org.jspecify.annotations.NullMarked;
