package io.github.communique.benchmark;

import io.github.communique.json.DossierJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A reproducible JSON Lines file of any size. Most dossiers contain one article with 4 to 40 events
 * (about 3 to 25 kB); a few dossiers are one megabyte in size.
 */
final class FileOfNews {
  private static final int BETWEEN_LONG_LINES = 1000;

  private FileOfNews() {}

  /** Writes complete lines until the file contains at least the given number of bytes. */
  static void write(Path file, long bytes) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long written = 0;
      for (int number = 1; written < bytes; number++) {
        byte[] line = line(number);
        out.write(line);
        out.write('\n');
        written += line.length + 1;
      }
    }
  }

  private static byte[] line(int number) {
    boolean isLong = number % BETWEEN_LONG_LINES == BETWEEN_LONG_LINES / 2;
    return DossierJson.writeBytes(
        isLong
            ? new MadeUpNews(number, 2, 40, 10).dossier()
            : new MadeUpNews(number, 2, 1, 1 + number % 10).dossier());
  }
}
