package io.github.communique.validation;

import org.jspecify.annotations.Nullable;

/**
 * Where a walk through a dossier is. Nearly always there is nothing to report, so the way is only
 * noted, in place, and becomes a {@link Spot} when a rule asks for it.
 */
final class Trail {
  /** Deeper than the types of the model stand in each other. */
  private static final int DEEPEST = 8;

  private final Spot start;
  private final String[] names = new String[DEEPEST];
  private final int[] indexes = new int[DEEPEST];
  private int depth;

  Trail(Spot start) {
    this.start = start;
  }

  /** Goes into a property's value. */
  void enter(String property) {
    enter(property, Spot.NO_INDEX);
  }

  /** Goes into an element of a property's list. */
  void enter(String property, int index) {
    names[depth] = property;
    indexes[depth++] = index;
  }

  /** Goes back to where the last step began. */
  void leave() {
    depth--;
  }

  /** Where the walk is. */
  Spot spot() {
    Spot spot = start;
    for (int i = 0; i < depth; i++) {
      spot = spot.step(names[i], indexes[i]);
    }
    return spot;
  }

  /** A property of the value that stands here. */
  Spot within(String property) {
    return spot().within(property);
  }

  /** An element of a property's list; the property itself for {@link Spot#NO_INDEX}. */
  Spot within(String property, int index) {
    return spot().step(property, index);
  }

  Run run() {
    return start.run();
  }

  Index index() {
    return start.run().index();
  }

  /** The innermost value of a type that holds where the walk is; null if there is none. */
  <T> @Nullable T around(Class<T> type) {
    return spot().around(type).orElse(null);
  }
}
