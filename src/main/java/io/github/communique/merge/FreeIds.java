package io.github.communique.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds ids that are free, as like to the wanted ones as can be: {@code macron-2}. */
final class FreeIds {
  private static final int LONGEST = 64;

  /** What a number and its hyphen may need. */
  private static final int ROOM = 11;

  private final Set<String> taken = new HashSet<>();

  /** The next number to try, so that many collisions of one id do not cost their squares. */
  private final Map<String, Integer> next = new HashMap<>();

  /** Takes the wanted id if it is free, or else one that is neither taken nor reserved. */
  String take(String wanted, Set<String> reserved) {
    if (taken.add(wanted)) {
      return wanted;
    }
    String stem = wanted.length() > LONGEST - ROOM ? wanted.substring(0, LONGEST - ROOM) : wanted;
    while (true) {
      String id = stem + "-" + next.merge(stem, 2, (used, two) -> used + 1);
      if (!reserved.contains(id) && taken.add(id)) {
        return id;
      }
    }
  }
}
