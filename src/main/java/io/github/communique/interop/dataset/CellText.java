package io.github.communique.interop.dataset;

import java.util.List;

/** Splits lines into cells, and cells into items. */
final class CellText {
  private CellText() {}

  /** Splits a line at tabs, and removes the line terminator. */
  static List<String> tabbed(String line) {
    int terminator = line.endsWith("\r\n") ? 2 : line.endsWith("\n") ? 1 : 0;
    return List.of(line.substring(0, line.length() - terminator).split("\t", -1));
  }

  /**
   * Splits the list in a cell into its items. Returns an empty list if the cell is empty.
   *
   * @param separator the separator between two items; must not contain regular-expression
   *     metacharacters
   */
  static List<String> items(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
  }
}
