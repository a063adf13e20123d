package io.github.communique.interop.dataset;

import java.util.Set;

/** Reads cells in which a missing value can be represented by a placeholder. */
final class Missing {
  private static final Set<String> WORDS = Set.of("NA", "NULL", "None");

  private Missing() {}

  /** Returns the cell of a column, or an empty string if the cell contains a placeholder. */
  static String get(TableRow row, String column) {
    String cell = row.get(column);
    return WORDS.contains(cell) ? "" : cell;
  }
}
