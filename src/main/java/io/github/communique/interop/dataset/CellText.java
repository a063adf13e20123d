package io.github.communique.interop.dataset;

import java.util.ArrayList;
import java.util.List;

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
    List<String> cells = new ArrayList<>(64);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0 && tab < end; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start, end));
    return cells;
  }

  /** Splits the list in a cell into its items. Returns an empty list if the cell is empty. */
  static List<String> items(String cell, String separator) {
    List<String> items = new ArrayList<>();
    if (cell.isEmpty()) {
      return items;
    }
    int start = 0;
    for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, start)) {
      items.add(cell.substring(start, at));
      start = at + separator.length();
    }
    items.add(cell.substring(start));
    return items;
  }

  /** Splits a text into words at white space. */
  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
