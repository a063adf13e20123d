package io.github.communique.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the fenced code blocks in the project's Markdown pages. */
final class MarkdownBlocks {
  private MarkdownBlocks() {}

  /** Returns the blocks in the given language, in page order. */
  static List<String> of(String page, String language) {
    try {
      return Pattern.compile("(?ms)^```" + language + "\\s*\\n(.*?)^```")
          .matcher(Files.readString(Path.of(page)))
          .results()
          .map((MatchResult block) -> block.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
