import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the JaCoCo report in CSV format, and prints the coverage of each package and the total
 * coverage. The build runs this class directly from its source file.
 */
final class Coverage {
  private Coverage() {}

  /**
   * Prints the coverage. The arguments are the path of the CSV file and the minimum percentage of
   * covered lines.
   */
  public static void main(String[] args) throws IOException {
    List<String> rows = Files.readAllLines(Path.of(args[0]));
    List<String> columns = List.of(rows.get(0).split(","));
    Map<String, long[]> packages = new TreeMap<>();
    long[] all = new long[4];
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      long[] counts = packages.computeIfAbsent(cells[columns.indexOf("PACKAGE")], p -> new long[4]);
      int i = 0;
      for (String column :
          List.of("LINE_COVERED", "LINE_MISSED", "BRANCH_COVERED", "BRANCH_MISSED")) {
        long count = Long.parseLong(cells[columns.indexOf(column)]);
        counts[i] += count;
        all[i++] += count;
      }
    }
    System.out.printf("%nCovered by the tests    lines  branches%n");
    packages.forEach(Coverage::print);
    print("all", all);
    double floor = Double.parseDouble(args[1]);
    if (share(all[0], all[1]) < floor) {
      System.out.printf("Less than %s %% of the lines is too little.%n", floor);
      System.exit(1);
    }
  }

  private static void print(String name, long[] counts) {
    String shown = name.replaceFirst("^io\\.github\\.communique(\\.|$)", "");
    System.out.printf(
        "  %-20s %6.1f %% %6.1f %%%n",
        shown.isEmpty() ? "(the model)" : shown,
        share(counts[0], counts[1]),
        share(counts[2], counts[3]));
  }

  private static double share(long covered, long missed) {
    return covered + missed == 0 ? 100 : 100.0 * covered / (covered + missed);
  }
}
