package io.github.communique.merge;

import io.github.communique.internal.text.LocalId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds unused ids, such as {@code macron-2}, that are as similar as possible to the requested ids.
 */
final class FreeIds {
  /** The maximum length of a numeric suffix, including its hyphen. */
  private static final int ROOM = 11;

  private final Set<String> taken = new HashSet<>();

  /**
   * The next suffix to try for each id. This map avoids quadratic time if one id collides many
   * times.
   */
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * Returns the requested id if it is unused; otherwise, an id that is neither used nor reserved.
   * Marks the returned id as used.
   */
  String take(String wanted, Set<String> reserved) {
    if (taken.add(wanted)) {
      return wanted;
    }
    String stem = wanted.substring(0, Math.min(wanted.length(), LocalId.LONGEST - ROOM));
    while (true) {
      String id = stem + "-" + next.merge(stem, 2, (used, two) -> used + 1);
      if (!reserved.contains(id) && taken.add(id)) {
        return id;
      }
    }
  }
}
