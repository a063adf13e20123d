/** How literally the words of a passage were found in the text of an article. */
@org.jspecify.annotations.NullMarked
package io.github.communique.passage;
