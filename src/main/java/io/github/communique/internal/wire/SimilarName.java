package io.github.communique.internal.wire;

import io.github.communique.internal.text.Distance;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the property whose name is most similar to a misspelled name. */
final class SimilarName {
  /**
   * Names are similar if they differ by at most one typing error per three letters, and by at most
   * two typing errors in total.
   */
  private static final int LETTERS_PER_ERROR = 3;

  private static final int MOST_ERRORS = 2;

  private SimilarName() {}

  /**
   * Returns the most similar name; null if none is similar. Ignores capitals, underscores and
   * hyphens.
   */
  static @Nullable String of(String misspelled, Collection<String> names) {
    String plain = plain(misspelled);
    String similar = null;
    int least = Math.min(MOST_ERRORS, plain.length() / LETTERS_PER_ERROR) + 1;
    for (String name : names) {
      // The difference in length is a lower bound for the edit distance, and is cheap to compute
      // even for long names.
      if (Math.abs(name.length() - plain.length()) < least) {
        int distance = Distance.between(plain, plain(name));
        if (distance < least) {
          least = distance;
          similar = name;
        }
      }
    }
    return similar;
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
