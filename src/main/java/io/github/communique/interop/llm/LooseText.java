package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import java.util.Arrays;
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

  /**
   * The length of the shortest passage to search. Short words have other meanings in another case,
   * for example "WHO" and "who".
   */
  private static final int SHORTEST = 5;

  private final Article article;
  private final String text;
  private final PassageFinder finder;

  /** The index in the article of each code point, and of the end. */
  private final int[] indexes;

  LooseText(Article article) {
    this.article = article;
    text = article.text().orElseThrow();
    StringBuilder loose = new StringBuilder(text.length());
    indexes = new int[text.length() + 1];
    Matcher division = DIVISION.matcher(text);
    int next = division.find() ? division.start() : text.length();
    int count = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (i == next) {
        i = division.end();
        next = division.find() ? division.start() : text.length();
      }
      indexes[count++] = i;
      loose.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
    }
    Arrays.fill(indexes, count, indexes.length, text.length());
    finder = PassageFinder.of(loose.toString());
  }

  /** Returns the passage with the given words, if there is exactly one. */
  Optional<Evidence> find(String words) {
    if (words.length() < SHORTEST) {
      return Optional.empty();
    }
    StringBuilder loose = new StringBuilder(words.length());
    words.codePoints().map(Character::toLowerCase).forEach(loose::appendCodePoint);
    return finder
        .find(Evidence.of(loose.toString()))
        .only()
        .flatMap(found -> passage(found.start().orElseThrow(), found.end().orElseThrow()));
  }

  /** Returns the passage between two offsets, unless it begins or ends within a word. */
  private Optional<Evidence> passage(int start, int end) {
    int begin = indexes[start];
    int last = indexes[end - 1];
    boolean isPartOfWord =
        start > 0 && areInWord(indexes[start - 1], begin)
            || indexes[end] < text.length() && areInWord(last, indexes[end]);
    return isPartOfWord
        ? Optional.empty()
        : Optional.of(Evidence.ofIndexes(article, begin, text.offsetByCodePoints(last, 1)));
  }

  private boolean areInWord(int before, int after) {
    return Character.isLetterOrDigit(text.codePointAt(before))
        && Character.isLetterOrDigit(text.codePointAt(after));
  }
}
