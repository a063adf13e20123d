package io.github.communique.interop.dataset;

import java.util.Set;

/** Cells of data sets that write a word for what is missing. */
final class Missing {
  private static final Set<String> WORDS = Set.of("NA", "NULL", "None");

  private Missing() {}

  /** The cell of a column; empty if it is a word for what is missing. */
  static String get(TableRow row, String column) {
    String cell = row.get(column);
    return WORDS.contains(cell) ? "" : cell;
  }
}
