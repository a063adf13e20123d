package io.github.communique.internal.rules;

import io.github.communique.Event;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Site;
import org.jspecify.annotations.Nullable;

/**
 * The current position of a {@link ModelWalk}. Because issues are rare, the path is stored in
 * reused arrays, and a {@link Site} is created only on demand.
 */
final class Trail {
  /** The maximum depth, which is greater than the nesting depth of the model types. */
  private static final int DEEPEST = 8;

  private final Site start;

  /** The property names, by number. */
  private final String[] names;

  /**
   * The numbers of the entered properties. Storing the names instead would require a write barrier
   * of the garbage collector for each value.
   */
  private final int[] properties = new int[DEEPEST];

  private final int[] indexes = new int[DEEPEST];
  private int depth;

  Trail(Site start, String[] names) {
    this.start = start;
    this.names = names;
  }

  /**
   * Enters an element of a list property, or the value of a property if the index is {@link
   * Site#NO_INDEX}.
   *
   * @param property the number of the property
   */
  void enter(int property, int index) {
    properties[depth] = property;
    indexes[depth++] = index;
  }

  /** Leaves the last entered value. */
  void leave() {
    depth--;
  }

  /** Returns whether the current value is the value of a property with this name. */
  boolean isAt(String property) {
    return depth > 0 && names[properties[depth - 1]].equals(property);
  }

  /** The current position. */
  Site site() {
    Site site = start;
    for (int i = 0; i < depth; i++) {
      site = site.step(names[properties[i]], indexes[i]);
    }
    return site;
  }

  /** Returns the position of a property of the current value. */
  Site within(String property) {
    return site().within(property);
  }

  /**
   * Returns the position of an element of a list property, or the position of the property if the
   * index is {@link Site#NO_INDEX}.
   */
  Site within(String property, int index) {
    return site().step(property, index);
  }

  Inspection inspection() {
    return start.inspection();
  }

  Index index() {
    return start.inspection().index();
  }

  /** Returns the innermost event that contains the current value; null if there is none. */
  @Nullable Event event() {
    return site().around(Event.class).orElse(null);
  }
}
