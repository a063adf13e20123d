package io.github.communique.internal.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files for reading. */
public final class InputFile {
  private InputFile() {}

  /**
   * Opens a file. {@link Files#newInputStream} opens a directory on some systems, and then the
   * first read fails with a message that does not name the directory.
   */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory; expected a file");
    }
    return Files.newInputStream(file);
  }
}
