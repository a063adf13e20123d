package io.github.communique.internal.inspection;

import io.github.communique.Relation;
import io.github.communique.vocabulary.Polarity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims that relations make, with their sources. Two sources may make the same claim. Most
 * claims have no source other than the article, and are compared as numbers only.
 */
public final class Claims {
  private final Index index;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<ContentKey, Integer> attributed = new HashMap<>();

  /** The first relation that states each claim. */
  private final Map<Claim, Integer> first = new HashMap<>();

  public Claims(Index index) {
    this.index = index;
  }

  /** Two events and their relation type, each as a number. */
  private record Claim(int from, int to, int manner) implements Comparable<Claim> {
    @Override
    public int compareTo(Claim other) {
      int order = Integer.compare(from, other.from);
      order = order == 0 ? Integer.compare(to, other.to) : order;
      return order == 0 ? Integer.compare(manner, other.manner) : order;
    }
  }

  /**
   * Returns the number of the first relation with the same claim, which may be the given number.
   */
  public int first(Relation relation, boolean isSymmetric, int number) {
    int from = index.numberOf(relation.from().id());
    int to = index.numberOf(relation.to().id());
    boolean turned = isSymmetric && from > to;
    Claim claim = new Claim(turned ? to : from, turned ? from : to, manner(relation));
    Integer known = first.putIfAbsent(claim, number);
    return known == null ? number : known;
  }

  /**
   * Returns a number for the relation type, polarity and sources; negative if the claim has sources
   * other than the article.
   */
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
