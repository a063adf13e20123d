package io.github.communique.interop.dataset;

import io.github.communique.internal.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the code tables that are bundled with the library. */
final class CodeTable {
  private CodeTable() {}

  /** Returns the rows of a resource, excluding the comments and the header. */
  static List<List<String>> rows(String resource) {
    return Resources.lines(CodeTable.class, resource).stream()
        .skip(1)
        .map(CellText::tabbed)
        .toList();
  }

  /** Inverts a map from values to their codes. */
  static <T> Map<String, T> byCode(Map<T, List<String>> codes) {
    Map<String, T> values = new HashMap<>();
    codes.forEach((value, all) -> all.forEach(code -> values.put(code, value)));
    return Map.copyOf(values);
  }
}
