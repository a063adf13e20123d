package io.github.communique.examples.generator;

/**
 * The dossier and the revision at each place.
 *
 * <p>The places are taken in groups of {@code revision.every}. The last place of a group has no
 * dossier of its own but another revision of one of the group; which of the two stands first is
 * drawn too. So every place can be worked out alone.
 */
final class Numbering {
  /** A dossier's number, its revision, and whether there is another. */
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
