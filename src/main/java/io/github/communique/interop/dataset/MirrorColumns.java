package io.github.communique.interop.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that determine whether two rows contain the same event with source and target
 * swapped.
 *
 * @param source the source columns
 * @param target the target columns, in the same order as the source columns
 * @param named the columns that must be equal in both rows and must not be empty
 * @param equal the columns that must be equal in both rows, but may be empty
 */
record MirrorColumns(
    List<String> source, List<String> target, List<String> named, List<String> equal) {
  /** The columns of a data set without mirrored rows. */
  static final MirrorColumns NONE = new MirrorColumns(List.of(), List.of(), List.of(), List.of());

  /**
   * Returns the key of a row, or an empty list if the source, the target or a required cell is
   * missing, or if source and target are equal.
   */
  List<String> of(TableRow row) {
    return cells(row, source, target);
  }

  /**
   * Returns the key of the rows that mirror the given row. Returns an empty list if {@link #of}
   * returns an empty list.
   */
  List<String> exchanged(TableRow row) {
    return cells(row, target, source);
  }

  private List<String> cells(TableRow row, List<String> first, List<String> second) {
    if (this == NONE) {
      return List.of();
    }
    List<String> one = first.stream().map(column -> row.get(column)).toList();
    List<String> other = second.stream().map(column -> row.get(column)).toList();
    List<String> names = named.stream().map(column -> row.get(column)).toList();
    boolean missing =
        one.stream().allMatch(String::isEmpty)
            || other.stream().allMatch(String::isEmpty)
            || names.contains("");
    if (missing || one.equals(other)) {
      return List.of();
    }
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    all.addAll(names);
    equal.forEach(column -> all.add(row.get(column)));
    return all;
  }
}
