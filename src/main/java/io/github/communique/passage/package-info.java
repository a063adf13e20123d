/**
 * The results of searches for a passage in the text of an article.
 *
 * <pre>{@code
 * Passages found = Evidence.find(article, "said that");
 * found.match();               // for example Match.NONE
 * found.differences();         // for example Difference.DASHES
 * }</pre>
 */
@NullMarked
package io.github.communique.passage;

import org.jspecify.annotations.NullMarked;
