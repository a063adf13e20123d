package io.github.communique.interop.dataset;

import io.github.communique.internal.text.ResourceLines;
import java.util.List;

/** A code table bundled with the library. */
final class CodeTable {
  private CodeTable() {}

  /** Returns the rows of a resource without comments and the header. */
  static List<List<String>> rows(String resource) {
    return ResourceLines.of(CodeTable.class, resource).stream()
        .skip(1)
        .map(CellText::tabbed)
        .toList();
  }
}
