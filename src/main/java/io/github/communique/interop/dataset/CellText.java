package io.github.communique.interop.dataset;

import java.util.List;
import java.util.regex.Pattern;

/** Splits lines into cells, and cells into items. */
final class CellText {
  private CellText() {}

  /** Splits a line at tabs, excluding the line terminator. */
  static List<String> tabbed(String line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\n') {
      end--;
      if (end > 0 && line.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return List.of(line.substring(0, end).split("\t", -1));
  }

  /** Splits the list in a cell into its items. Returns an empty list if the cell is empty. */
  static List<String> items(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(Pattern.quote(separator), -1));
  }

  /** Splits a text into words at white space. */
  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
