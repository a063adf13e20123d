package io.github.communique.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds free ids as close as possible to the requested ones: {@code macron-2}. */
final class FreeIds {
  private static final int LONGEST = 64;

  /** The length of a number and its hyphen. */
  private static final int ROOM = 11;

  private final Set<String> taken = new HashSet<>();

  /** The next number to try, so that many collisions of one id do not take quadratic time. */
  private final Map<String, Integer> next = new HashMap<>();

  /** Takes the requested id if it is free, otherwise one that is neither taken nor reserved. */
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
