package io.github.communique.examples.generator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the made-up articles say, in one language. */
final class Phrases {
  private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

  /** How many there are of words, and of topics, and so on. */
  static final int WORDS = 6;

  static final int FEW = 3;

  private final String language;
  private final Settings lines;
  private final String space;

  private Phrases(String language) {
    this.language = language;
    this.lines = Settings.ofResource("phrases/" + language + ".properties");
    this.space = language.equals("zh") || language.equals("ja") ? "" : " ";
  }

  static Phrases of(String language) {
    return READ.computeIfAbsent(
        language,
        missing -> {
          if (Phrases.class.getResource("/generator/phrases/" + missing + ".properties") == null) {
            throw new IllegalArgumentException("there are no phrases in \"" + missing + "\"");
          }
          return new Phrases(missing);
        });
  }

  String language() {
    return language;
  }

  /** What stands between two sentences. */
  String space() {
    return space;
  }

  String phrase(String name) {
    return lines.text(name);
  }

  /** A phrase with names in the places of {@code {a}} and so on. */
  String fill(String name, String... namesAndValues) {
    String filled = phrase(name);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return filled;
  }
}
