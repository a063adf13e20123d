package io.github.communique.examples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells side by side, each cell as many lines as its width needs. */
final class Columns {
  private static final String GAP = "  ";

  private final PrintStream out;
  private final int[] widths;

  Columns(PrintStream out, int... widths) {
    this.out = out;
    this.widths = widths;
  }

  /** Prints a row, and an empty line after it. */
  @SafeVarargs
  final void print(List<String>... cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.length; i++) {
      List<String> lines = new ArrayList<>();
      for (String line : cells[i]) {
        wrap(line, widths[i], lines);
      }
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        line.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()))).append(GAP);
      }
      out.println(line.toString().stripTrailing());
    }
    out.println();
  }

  /** Breaks a line between words; what follows the break is indented, as its first line may be. */
  private static void wrap(String line, int width, List<String> lines) {
    String rest = line;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 2 ? space : width;
      lines.add(rest.substring(0, end));
      rest = "  " + rest.substring(end).strip();
    }
    lines.add(rest);
  }
}
