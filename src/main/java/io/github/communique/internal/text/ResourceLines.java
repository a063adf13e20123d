package io.github.communique.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables from the library's resources. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * Returns the lines of an ASCII table, excluding lines that begin with {@code #}.
   *
   * @param owner a class in the package that contains the table
   * @param name the file name of the table
   */
  public static List<String> of(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing from the library");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
