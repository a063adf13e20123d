package io.github.communique.interop.dataset;

import io.github.communique.Classification;
import io.github.communique.Event;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.EventType;
import java.util.Map;
import java.util.Optional;

/** Reads and writes cells that contain CAMEO event codes. */
final class CameoCodes {
  private static final int LONGEST = 4;

  /** The event kind for an unknown code. */
  private static final EventKind SOMETHING =
      new EventKind(EventType.ACTION, ActionKind.of("unknown"), Optional.empty());

  private CameoCodes() {}

  /**
   * Returns the event kind for the code in a cell. For an unknown code, reports an issue and uses
   * the longest known prefix. For example, {@code 106} is treated as {@code 10}.
   */
  static EventKind kind(TableRow row, String column) {
    String code = row.get(column);
    Optional<EventKind> kind = Crosswalk.event(ClassificationScheme.CAMEO, code);
    if (kind.isEmpty()) {
      row.report(TableRow.CODE, column, "a CAMEO event code");
    }
    for (int length = Math.min(code.length() - 1, LONGEST);
        kind.isEmpty() && length >= 2;
        length--) {
      kind = Crosswalk.event(ClassificationScheme.CAMEO, code.substring(0, length));
    }
    return kind.orElse(SOMETHING);
  }

  static void export(Event event, Map<String, String> cells) {
    Optional<String> found =
        event.classifications().stream()
            .filter(code -> code.scheme().equals(ClassificationScheme.CAMEO))
            .findFirst()
            .map(Classification::code);
    if (found.isPresent() && found.get().matches("[0-2][0-9]{2,3}")) {
      String code = found.get();
      cells.put("EventCode", code);
      cells.put("EventBaseCode", code.substring(0, 3));
      cells.put("EventRootCode", code.substring(0, 2));
      cells.put("QuadClass", quadClass(Integer.parseInt(code.substring(0, 2))));
    } else {
      found.ifPresent(code -> cells.put("EventCode", code));
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
