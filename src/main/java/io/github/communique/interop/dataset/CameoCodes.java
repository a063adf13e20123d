package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ClassificationScheme;
import java.util.Optional;

/** Reads and writes cells that contain CAMEO event codes. */
final class CameoCodes {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  private CameoCodes() {}

  /**
   * Returns the event kind for the code in a cell. For an unknown code, reports an issue and uses
   * the longest known prefix. For example, {@code 109} is treated as {@code 10}. A code of fewer
   * than three digits does not have a kind, because its leading zero may be missing.
   */
  static EventKind kind(TableRow row, String column) {
    String code = row.get(column);
    if (code.length() < SHORTEST) {
      // A spreadsheet program removes leading zeros: "20" can be the code 020, which means an
      // appeal, or the root code 20, which means mass violence.
      row.report(TableRow.CODE, column, "a CAMEO event code of 3 or 4 digits");
      return CodedEvent.UNKNOWN;
    }
    Optional<EventKind> kind = Crosswalk.event(ClassificationScheme.CAMEO, code);
    if (kind.isEmpty()) {
      row.report(TableRow.CODE, column, "a CAMEO event code");
    }
    for (int length = Math.min(code.length() - 1, LONGEST);
        kind.isEmpty() && length >= 2;
        length--) {
      kind = Crosswalk.event(ClassificationScheme.CAMEO, code.substring(0, length));
    }
    return kind.orElse(CodedEvent.UNKNOWN);
  }

  static void export(DerivedCells cells) {
    cells.putCode("EventCode", ClassificationScheme.CAMEO);
    String code = cells.get("EventCode");
    if (code.matches("[0-2][0-9]{2,3}")) {
      cells.put("EventBaseCode", code.substring(0, 3));
      cells.put("EventRootCode", code.substring(0, 2));
      cells.put("QuadClass", quadClass(Integer.parseInt(code.substring(0, 2))));
    }
  }

  /**
   * Returns the quad class of a code, as defined by GDELT. Other data sets define the classes
   * differently.
   */
  private static String quadClass(int root) {
    if (root <= 5) {
      return "1";
    }
    return root <= 9 ? "2" : root <= 14 ? "3" : "4";
  }
}
