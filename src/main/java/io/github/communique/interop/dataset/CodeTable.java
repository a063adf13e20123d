package io.github.communique.interop.dataset;

import io.github.communique.internal.text.Resources;
import java.util.List;

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
}
