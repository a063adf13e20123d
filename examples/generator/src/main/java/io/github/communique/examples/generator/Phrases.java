package io.github.communique.examples.generator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases for made-up articles in one language. */
final class Phrases {
  private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

  /** The number of {@code words} phrases, which equals the number of {@code topic} phrases. */
  static final int WORDS = 6;

  /** The number of {@code when} phrases, which equals the number of {@code condition} phrases. */
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
            throw new IllegalArgumentException(
                "phrases are missing for the language \"" + missing + "\"");
          }
          return new Phrases(missing);
        });
  }

  String language() {
    return language;
  }

  /** Returns the separator between two sentences. */
  String space() {
    return space;
  }

  String phrase(String name) {
    return lines.text(name);
  }

  /** Returns a phrase with its placeholders, such as {@code {a}}, replaced by values. */
  String fill(String name, String... namesAndValues) {
    String filled = phrase(name);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return filled;
  }
}
