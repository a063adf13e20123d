package io.github.communique.interop.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Returns the key of a row, or null if a required cell is missing or if source and target are
   * equal.
   */
  @Nullable List<String> of(TableRow row) {
    return cells(row, source, target);
  }

  /**
   * Returns the key of rows that mirror the given row, or null under the same conditions as {@link
   * #of}.
   */
  @Nullable List<String> exchanged(TableRow row) {
    return cells(row, target, source);
  }

  private @Nullable List<String> cells(TableRow row, List<String> first, List<String> second) {
    List<String> one = first.stream().map(column -> Missing.get(row, column)).toList();
    List<String> other = second.stream().map(column -> Missing.get(row, column)).toList();
    List<String> names = named.stream().map(column -> Missing.get(row, column)).toList();
    boolean missing =
        one.stream().allMatch(String::isEmpty)
            || other.stream().allMatch(String::isEmpty)
            || names.contains("");
    if (missing || one.equals(other)) {
      return null;
    }
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    all.addAll(names);
    equal.forEach(column -> all.add(Missing.get(row, column)));
    return all;
  }
}
