package io.github.communique.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fenced blocks of the project's Markdown pages. */
final class MarkdownBlocks {
  private MarkdownBlocks() {}

  /** The blocks of a language, in the order of the page. */
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
