package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article in lower case, without the hyphens that divide words at line ends. Models
 * join such words, and change capitals.
 */
final class LooseText {
  private static final Pattern DIVISION =
      Pattern.compile("(?<=\\p{L})[-\\u2010\\u00ad]\\h*+\\R\\h*+(?=\\p{Ll})");

  private final Article article;
  private final PassageFinder finder;

  /** The offset in the article of each code point. */
  private final int[] offsets;

  LooseText(Article article) {
    this.article = article;
    String text = article.text().orElseThrow();
    StringBuilder loose = new StringBuilder(text.length());
    offsets = new int[text.length()];
    Matcher division = DIVISION.matcher(text);
    int next = division.find() ? division.start() : text.length();
    int count = 0;
    int offset = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1), offset++) {
      if (i == next) {
        offset += division.end() - i;
        i = division.end();
        next = division.find() ? division.start() : text.length();
      }
      offsets[count++] = offset;
      loose.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
    }
    finder = PassageFinder.of(loose.toString());
  }

  /** Returns the passage with the given words, if there is exactly one. */
  Optional<Evidence> find(String words) {
    StringBuilder loose = new StringBuilder(words.length());
    words.codePoints().map(Character::toLowerCase).forEach(loose::appendCodePoint);
    return finder
        .find(Evidence.of(loose.toString()))
        .only()
        .map(
            found ->
                Evidence.ofOffsets(
                    article,
                    offsets[found.start().orElseThrow()],
                    offsets[found.end().orElseThrow() - 1] + 1));
  }
}
