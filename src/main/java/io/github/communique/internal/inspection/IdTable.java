package io.github.communique.internal.inspection;

import java.util.HashMap;
import java.util.Map;

/**
 * A hash table with linear probing that maps ids to their numbers. A look-up accesses fewer cache
 * lines than in a {@link HashMap}.
 */
final class IdTable {
  /** The maximum number of slots to search for an id, starting at the slot of its hash code. */
  private static final int MOST_PROBES = 16;

  /** Spreads the hash codes of similar ids, such as {@code a1} and {@code a2}. */
  private static final int SPREADER = 0x9E3779B9;

  private final String[] ids;

  /**
   * The lower bits of each element are the number of an id plus 1, and the upper bits are a part of
   * its hash code. Most other ids differ in this part, so they need not be accessed.
   */
  private final int[] table;

  /** The number of bits for a number. */
  private final int numberBits;

  private final int shift;

  /**
   * The numbers of the ids that do not have a slot near their hash code. Ids are input, so an
   * attacker can choose ids with equal hash codes.
   */
  private final Map<String, Integer> crowded = new HashMap<>();

  /**
   * Creates an empty table.
   *
   * @param ids the ids, by number
   * @param most the maximum number of ids in the table
   */
  IdTable(String[] ids, int most) {
    this.ids = ids;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + MOST_PROBES);
    this.table = new int[1 << bits];
    this.numberBits = Integer.SIZE - Integer.numberOfLeadingZeros(most);
    this.shift = Integer.SIZE - bits;
  }

  /**
   * Adds the id with a number. If the table already contains an equal id, returns the number of
   * this id instead.
   */
  int put(int number) {
    String id = ids[number];
    int hash = id.hashCode() * SPREADER;
    int start = hash >>> shift;
    for (int i = 0; i < MOST_PROBES; i++) {
      int slot = start + i & table.length - 1;
      int entry = table[slot];
      if (entry == 0) {
        table[slot] = part(hash) | number + 1;
        return Index.NONE;
      }
      if (isAt(entry, hash, id)) {
        return number(entry);
      }
    }
    Integer first = crowded.putIfAbsent(id, number);
    return first == null ? Index.NONE : first;
  }

  /** Returns the number of an id; {@link Index#NONE} if the table does not contain the id. */
  int find(String id) {
    int hash = id.hashCode() * SPREADER;
    int start = hash >>> shift;
    for (int i = 0; i < MOST_PROBES; i++) {
      int entry = table[start + i & table.length - 1];
      if (entry == 0) {
        return Index.NONE;
      }
      if (isAt(entry, hash, id)) {
        return number(entry);
      }
    }
    return crowded.getOrDefault(id, Index.NONE);
  }

  private boolean isAt(int entry, int hash, String id) {
    return part(entry >>> numberBits) == part(hash) && ids[number(entry)].equals(id);
  }

  private int part(int hash) {
    return hash << numberBits;
  }

  private int number(int entry) {
    return (entry & (1 << numberBits) - 1) - 1;
  }
}
