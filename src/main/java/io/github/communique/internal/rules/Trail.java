package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Site;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk through a dossier is. Nearly always there is nothing to report, so the way is only
 * noted, in place, and becomes a {@link Site} when a rule asks for it.
 */
final class Trail {
  /** Deeper than the types of the model stand in each other. */
  private static final int DEEPEST = 8;

  private final Site start;
  private final String[] names = new String[DEEPEST];
  private final int[] indexes = new int[DEEPEST];
  private int depth;
  private final TextRules.Translations translations = new TextRules.Translations();

  Trail(Site start) {
    this.start = start;
  }

  /** Goes into a property's value. */
  void enter(String property) {
    enter(property, Site.NO_INDEX);
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
  Site spot() {
    Site spot = start;
    for (int i = 0; i < depth; i++) {
      spot = spot.step(names[i], indexes[i]);
    }
    return spot;
  }

  /** A property of the value that stands here. */
  Site within(String property) {
    return spot().within(property);
  }

  /** An element of a property's list; the property itself for {@link Site#NO_INDEX}. */
  Site within(String property, int index) {
    return spot().step(property, index);
  }

  TextRules.Translations translations() {
    return translations;
  }

  Inspection inspection() {
    return start.inspection();
  }

  Index index() {
    return start.inspection().index();
  }

  /** The innermost value of a type that holds where the walk is; null if there is none. */
  <T> @Nullable T around(Class<T> type) {
    return spot().around(type).orElse(null);
  }
}
