package io.github.communique.vocabulary;

import java.util.Locale;

/**
 * The name of a vocabulary in messages, for example {@code revision status} for {@code
 * RevisionStatus}.
 */
final class TermName {
  private TermName() {}

  static String of(String type) {
    return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
