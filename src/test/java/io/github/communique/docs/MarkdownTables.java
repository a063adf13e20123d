package io.github.communique.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables in the project's Markdown pages. */
final class MarkdownTables {
  private MarkdownTables() {}

  /**
   * Maps the first header cell of each table on a page to the rows of the table. Each row is a list
   * of cells.
   */
  static Map<String, List<List<String>>> of(String page) {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    List<List<String>> rows = null;
    for (String line : lines(page)) {
      if (!line.startsWith("|")) {
        rows = null;
      } else if (rows == null) {
        rows = new ArrayList<>();
        if (tables.put(cells(line).get(0), rows) != null) {
          throw new IllegalStateException("two tables of " + page + " have the header " + line);
        }
      } else if (!line.startsWith("|---")) {
        rows.add(cells(line));
      }
    }
    return tables;
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    return Arrays.stream(inner.substring(1, inner.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private static List<String> lines(String page) {
    try {
      return Files.readAllLines(Path.of(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
