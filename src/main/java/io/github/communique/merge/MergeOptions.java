package io.github.communique.merge;

import io.github.communique.internal.text.Quoted;
import io.github.communique.merge.DossierMerge.Origin;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An application's decisions about the actors and locations in a merge.
 *
 * <pre>{@code
 * MergeOptions options = MergeOptions.builder()
 *     .identifying(IdentifierScheme.of("acme:person"))
 *     .same(
 *         DossierMerge.Origin.of(monday.id(), "macron"),
 *         DossierMerge.Origin.of(tuesday.id(), "president"))
 *     .distinct(
 *         DossierMerge.Origin.of(monday.id(), "putin"),
 *         DossierMerge.Origin.of(tuesday.id(), "president"))
 *     .build();
 * DossierMerge merge = DossierMerge.of(List.of(monday, tuesday), options);
 * }</pre>
 *
 * <p>Options are immutable. The options can name dossiers that are not part of a merge, so several
 * merges can share an instance.
 */
public final class MergeOptions {
  private static final MergeOptions STANDARD = builder().build();

  private final Set<String> identifying;
  private final List<Pair> same;
  private final Map<Origin, List<Origin>> distinct;

  private MergeOptions(Builder builder) {
    this.identifying = Set.copyOf(builder.identifying);
    this.same = List.copyOf(builder.same);
    Map<Origin, List<Origin>> partners = new HashMap<>();
    for (Pair pair : builder.distinct) {
      partners.computeIfAbsent(pair.one, origin -> new ArrayList<>()).add(pair.other);
      partners.computeIfAbsent(pair.other, origin -> new ArrayList<>()).add(pair.one);
    }
    this.distinct = partners;
  }

  /**
   * Returns options without decisions.
   *
   * @return the standard options
   */
  public static MergeOptions standard() {
    return STANDARD;
  }

  /**
   * Returns an empty builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whether the options declare a scheme as identifying. */
  boolean identifying(IdentifierScheme scheme) {
    return identifying.contains(scheme.value());
  }

  List<Pair> same() {
    return same;
  }

  /** Returns the objects that the options declare to be different from the given object. */
  List<Origin> distinctFrom(Origin origin) {
    return distinct.getOrDefault(origin, List.of());
  }

  /** Returns the objects that the options name. The list can contain duplicates. */
  List<Origin> named() {
    List<Origin> named = new ArrayList<>(distinct.keySet());
    for (Pair pair : same) {
      named.add(pair.one);
      named.add(pair.other);
    }
    return named;
  }

  /** Two objects in sorted order. */
  record Pair(Origin one, Origin other) implements Comparable<Pair> {
    static Pair of(Origin one, Origin other) {
      int order = one.compareTo(other);
      if (order == 0) {
        throw new IllegalArgumentException(
            "expected two different objects; both are " + Quoted.of(one.toString()));
      }
      return order < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair that) {
      int order = one.compareTo(that.one);
      return order == 0 ? other.compareTo(that.other) : order;
    }

    @Override
    public String toString() {
      return Quoted.of(one.toString()) + " and " + Quoted.of(other.toString());
    }
  }

  /** A builder for {@link MergeOptions}. */
  public static final class Builder {
    private final Set<String> identifying = new HashSet<>();
    private final Set<Pair> same = new HashSet<>();
    private final Set<Pair> distinct = new HashSet<>();

    private Builder() {}

    /**
     * States that each value of a scheme identifies exactly one actor or location, regardless of
     * the kind of this object. {@linkplain IdentifierScheme#isWellFormed Malformed} values never
     * cause a join.
     *
     * @param scheme an unknown scheme, or a known scheme that the application also uses to identify
     *     objects of other kinds
     * @return this builder
     */
    public Builder identifying(IdentifierScheme scheme) {
      Objects.requireNonNull(scheme, "scheme");
      identifying.add(scheme.value());
      return this;
    }

    /**
     * States that two actors, or two locations, are the same. The objects are joined even if their
     * identifiers differ, unless the objects contradict each other in another property.
     *
     * @param one an object of one dossier
     * @param other an object of another dossier
     * @return this builder
     * @throws IllegalArgumentException if both arguments refer to the same object, or to objects of
     *     the same dossier
     */
    public Builder same(Origin one, Origin other) {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
      Pair pair = Pair.of(one, other);
      if (one.dossierId().equals(other.dossierId())) {
        throw new IllegalArgumentException(
            pair + " are from the same dossier; expected objects of different dossiers");
      }
      same.add(pair);
      return this;
    }

    /**
     * States that two actors, or two locations, are not the same. The objects are not joined even
     * if they share an identifier. A third object is not joined to one of them because of the
     * identifiers of the other.
     *
     * @param one an object of one dossier
     * @param other an object of another dossier
     * @return this builder
     * @throws IllegalArgumentException if both arguments refer to the same object
     */
    public Builder distinct(Origin one, Origin other) {
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
      distinct.add(Pair.of(one, other));
      return this;
    }

    /**
     * Builds the options.
     *
     * @return immutable options
     * @throws IllegalArgumentException if two objects are declared to be both the same and
     *     different
     */
    public MergeOptions build() {
      for (Pair pair : same) {
        if (distinct.contains(pair)) {
          throw new IllegalArgumentException(
              pair + " are declared both the same and different; remove one of the declarations");
        }
      }
      return new MergeOptions(this);
    }
  }
}
