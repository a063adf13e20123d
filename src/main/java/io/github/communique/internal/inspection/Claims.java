package io.github.communique.internal.inspection;

import io.github.communique.Relation;
import io.github.communique.vocabulary.Polarity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What relations say and on whose authority; two sources may well say the same. Claims of the
 * article itself, which nearly all are, are told apart by numbers alone.
 */
public final class Claims {
  private final Index index;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<ContentKey, Integer> attributed = new HashMap<>();

  /** Which events are linked, and, by number of that pair, how they are. */
  private final Pairs linked;

  private final Pairs said;

  /** By number of a claim the relation that says it first. */
  private final int[] first;

  public Claims(Index index, int relations) {
    this.index = index;
    this.linked = new Pairs(relations);
    this.said = new Pairs(relations);
    this.first = new int[relations];
  }

  /** The relation that says first what this one says: its own number if none did. */
  public int first(Relation relation, boolean isSymmetric, int number) {
    int from = index.numberOf(relation.from().id());
    int to = index.numberOf(relation.to().id());
    boolean turned = isSymmetric && from > to;
    int pair = turned ? linked.number(to, from) : linked.number(from, to);
    int known = said.size();
    int claim = said.number(pair, manner(relation));
    if (claim == known) {
      first[claim] = number;
    }
    return first[claim];
  }

  /** A number for how two events are linked and on whose authority, negative if on another's. */
  private int manner(Relation relation) {
    if (relation.attributions().isEmpty()) {
      int type = types.computeIfAbsent(relation.type().value(), unseen -> types.size());
      return 2 * type + (relation.polarity() == Polarity.POSITIVE ? 1 : 0);
    }
    ContentKey manner =
        new ContentKey(List.of(relation.type(), relation.polarity(), relation.attributions()));
    return -1 - attributed.computeIfAbsent(manner, unseen -> attributed.size());
  }
}
