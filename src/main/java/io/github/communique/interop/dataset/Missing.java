package io.github.communique.interop.dataset;

import java.util.Set;

/** Cells of data sets with placeholders for missing values. */
final class Missing {
  private static final Set<String> WORDS = Set.of("NA", "NULL", "None");

  private Missing() {}

  /** The cell of a column; empty for a placeholder. */
  static String get(TableRow row, String column) {
    String cell = row.get(column);
    return WORDS.contains(cell) ? "" : cell;
  }
}
