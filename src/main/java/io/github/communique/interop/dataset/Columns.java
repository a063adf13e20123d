package io.github.communique.interop.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The column names of a row, in the order of the file. */
final class Columns {
  /**
   * The name of the extension that stores the layout of a row, either as the number of columns or
   * as the list of column names.
   */
  static final String LIST = "columns";

  /**
   * The maximum length of a column name. The length is limited because a column name becomes an
   * extension name.
   */
  private static final int LONGEST_NAME = 1000;

  private static final Pattern SEPARATORS = Pattern.compile("[\\s._]");

  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();

  Columns(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      positions.putIfAbsent(names.get(i), i);
    }
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /** Returns the zero-based position of a column, or -1 if the file does not contain the column. */
  int position(String name) {
    return positions.getOrDefault(name, -1);
  }

  /**
   * Returns the columns that a header line defines, or null if the cells are not a header of this
   * table. A header contains more known names than unknown names, or more than half of the names of
   * a layout. Column names are compared without case, spaces, dots and underscores.
   */
  static @Nullable Columns ofHeader(List<String> cells, List<Columns> layouts) {
    Map<String, String> known = new HashMap<>();
    layouts.forEach(layout -> layout.names.forEach(name -> known.put(folded(name), name)));
    List<String> names = new ArrayList<>();
    int recognized = 0;
    for (String cell : cells) {
      String name = known.get(folded(cell));
      recognized += name == null ? 0 : 1;
      names.add(name == null ? cell.strip() : name);
    }
    int fewest = layouts.stream().mapToInt(Columns::size).min().orElse(0);
    return recognized * 2 > Math.min(cells.size(), fewest) ? ofNames(names) : null;
  }

  /**
   * Returns the columns with the given names. Appends a number to each duplicate name, so that no
   * cell is lost.
   */
  static Columns ofNames(List<String> names) {
    Set<String> given = new HashSet<>(names);
    Set<String> taken = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>(Map.of(LIST, 1));
    List<String> own = new ArrayList<>();
    for (String name : names) {
      String one = name.length() > LONGEST_NAME ? "column" : name;
      int times = seen.merge(one, 1, Integer::sum);
      String unique = times == 1 ? one : one + " " + times;
      while (times > 1 && given.contains(unique) || !taken.add(unique)) {
        times = seen.merge(one, 1, Integer::sum);
        unique = one + " " + times;
      }
      own.add(unique);
    }
    return new Columns(own);
  }

  /** Returns the form of a column name that is compared. R replaces spaces by dots. */
  static String folded(String name) {
    return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  boolean hasSameNamesAs(Columns other) {
    return size() == other.size() && positions.keySet().equals(other.positions.keySet());
  }
}
