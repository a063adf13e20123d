package io.github.communique.interop.dataset;

import io.github.communique.internal.text.ResourceLines;
import java.util.List;

/** A table of codes that is a resource of the library. */
final class CodeTable {
  private CodeTable() {}

  /** The rows of a resource, without comments and header. */
  static List<List<String>> rows(String resource) {
    return ResourceLines.of(CodeTable.class, resource).stream()
        .skip(1)
        .map(CellText::tabbed)
        .toList();
  }
}
