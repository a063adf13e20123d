package io.github.communique.examples.generator;

/**
 * Assigns a dossier number and a revision to each index.
 *
 * <p>The indexes are divided into groups of {@code revision.every} indexes. The last index in a
 * group does not start a new dossier. It refers to another revision of a dossier in the same group.
 * A random draw determines which of the two revisions comes first. The number and the revision can
 * therefore be computed independently for each index.
 */
final class Numbering {
  /** The number and revision of a dossier, and whether the dossier has another revision. */
  record Place(long number, int revision, boolean revised) {}

  private final long seed;
  private final int every;
  private final double late;

  Numbering(long seed, Distribution lines) {
    this.seed = seed;
    this.every = lines.revisionEvery;
    this.late = lines.revisionLate;
  }

  Place at(long index) {
    if (every < 2) {
      return new Place(index, 1, false);
    }
    long first = index - index % every;
    Draw draw = new Draw(seed, first, Draw.Purpose.REVISION);
    long revised = first + draw.below(every - 1);
    boolean laterFirst = draw.chance(late);
    if (index == revised) {
      return new Place(revised, laterFirst ? 2 : 1, true);
    }
    return index == first + every - 1
        ? new Place(revised, laterFirst ? 1 : 2, true)
        : new Place(index, 1, false);
  }
}
