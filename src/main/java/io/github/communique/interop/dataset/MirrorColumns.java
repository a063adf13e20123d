package io.github.communique.interop.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that decide whether a row mirrors another: the same event, with source and target
 * exchanged.
 *
 * @param source the columns of the source
 * @param target the columns of the target, in the same order
 * @param named the columns that must be equal, and not empty, in both rows
 * @param equal the columns that must be equal in both rows, and may be empty
 */
record MirrorColumns(
    List<String> source, List<String> target, List<String> named, List<String> equal) {

  /** The key of the event with its source and target; null if a part is missing. */
  @Nullable List<String> of(TableRow row) {
    return cells(row, source, target);
  }

  /** The key of the mirror of the event. */
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
