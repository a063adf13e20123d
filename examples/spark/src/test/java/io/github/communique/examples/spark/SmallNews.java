package io.github.communique.examples.spark;

import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.examples.generator.GeneratedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small directory of made-up news that contains every kind of input that the jobs must handle.
 * Some lines are broken, duplicate, blank or truncated; some dossiers have later revisions, and
 * some files are compressed.
 *
 * <p>The news covers one month and mostly mentions the same few persons. As a result, many dossiers
 * report the same meeting.
 */
final class SmallNews {
  static final int LINES = 500;

  private SmallNews() {}

  static DossierGenerator generator(Path scratch) throws IOException {
    Path distribution = scratch.resolve("few-people-in-one-month.properties");
    Files.writeString(
        distribution, "month = 2022-02 1\npeople.exponent = 2\nrevision.every = 10\n");
    return DossierGenerator.ofSeed(7, distribution).broken(0.05);
  }

  /** Writes the files to a subdirectory of the given directory. */
  static Path write(Path scratch) throws IOException {
    GeneratedFiles files = new GeneratedFiles(generator(scratch), 1, written -> {});
    Path news = scratch.resolve("news");
    files.write(news, 3, false, LINES);
    // Repeats the first lines.
    Path compressed = scratch.resolve("compressed");
    files.write(compressed, 2, true, LINES / 10);
    for (Path part : files(compressed)) {
      Files.move(part, news.resolve("again-" + part.getFileName()));
    }
    Files.writeString(
        news.resolve("by-hand.jsonl"),
        "\n{\"formatVersion\":\"1.0\",\"id\":\"urn:example:empty\"}\r\n{\"formatVersion\":\"1.0\"");
    return news;
  }

  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
