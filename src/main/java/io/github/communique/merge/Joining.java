package io.github.communique.merge;

import io.github.communique.DossierObject;
import io.github.communique.Identifier;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.DisjointSets;
import io.github.communique.merge.Combined.Newcomer;
import io.github.communique.merge.DossierMerge.Join;
import io.github.communique.merge.DossierMerge.NotJoined;
import io.github.communique.merge.DossierMerge.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds and joins the actors or locations of different dossiers that represent the same object.
 *
 * <p>Two objects are joined only if no content is lost. In addition, they must share an identifier
 * of an identifying scheme, directly or through a third object, or the options must state that they
 * are the same object.
 */
final class Joining<T extends DossierObject> {
  /** The maximum number of candidates for an object. Realistic data does not reach this limit. */
  private static final int MOST = 64;

  private final Function<T, Optional<Ref<T>>> partOf;
  private final Identifying identifying;
  private final MergeOptions options;
  private final List<Combined<T>> all = new ArrayList<>();

  /** The indexes of the joinable objects in the list of all objects, by id. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The ids of the joinable objects, by the representative of the set in {@link #links} that
   * contains their keys.
   */
  private final Map<Key, Set<String>> known = new HashMap<>();

  /**
   * Maps each identifier to the id of the first object that has it. Identifiers that cannot cause a
   * join are included.
   */
  private final Map<Key, String> bearers = new HashMap<>();

  /** The sets of keys that identify the same object, according to the objects and the options. */
  private final DisjointSets<Key> allLinks = new DisjointSets<>();

  /**
   * The sets of keys by which objects are joined: all links except those of objects that the
   * options declare to be different from a linked object.
   */
  private final DisjointSets<Key> links = new DisjointSets<>();

  /** The keys of the objects that the options declare to be different from other objects. */
  private final Map<Origin, List<Key>> distinct = new HashMap<>();

  /**
   * The sets of objects that the options declare to be the same, directly or through other objects.
   */
  private final DisjointSets<Key> stated = new DisjointSets<>();

  /** The objects that the options name. */
  private final Set<Key> named = new HashSet<>();

  private final Map<Key, String> places = new HashMap<>();

  /**
   * The ids of the objects in the merge, by the representative of the set in {@link #stated} that
   * contains their keys.
   */
  private final Map<Key, Set<String>> statedPlaces = new HashMap<>();

  Joining(Function<T, Optional<Ref<T>>> partOf, MergeOptions options) {
    this.partOf = partOf;
    this.identifying = new Identifying(options);
    this.options = options;
    options.named().forEach(origin -> named.add(Key.of(origin)));
    for (MergeOptions.Pair pair : options.same()) {
      List<Key> keys = List.of(Key.of(pair.one()), Key.of(pair.other()));
      link(keys, allLinks);
      link(keys, links);
      link(keys, stated);
    }
  }

  /**
   * Links all keys of each object, because they identify the same object. This method must be
   * called for all dossiers before {@link #linkDistinct}.
   */
  void learn(String dossierId, List<T> unique) {
    for (T object : unique) {
      List<Key> keys = keys(dossierId, object);
      if (named.isEmpty()) {
        link(keys, links);
        continue;
      }
      link(keys, allLinks);
      Origin origin = Origin.of(dossierId, object.id());
      if (options.distinctFrom(origin).isEmpty()) {
        link(keys, links);
      } else {
        distinct.put(origin, keys);
      }
    }
  }

  /**
   * Links the keys of each object that is different from other objects, unless one of these objects
   * is linked to it. In this case, a third object could be joined to the other object only because
   * of the identifiers of this object. This method must be called before the first join, so that
   * the order of the dossiers does not affect the joins.
   */
  void linkDistinct() {
    distinct.forEach(
        (origin, keys) -> {
          Key linked = allLinks.find(Key.of(origin));
          if (options.distinctFrom(origin).stream()
              .noneMatch(other -> allLinks.find(Key.of(other)).equals(linked))) {
            link(keys, links);
          }
        });
  }

  private static void link(List<Key> keys, DisjointSets<Key> sets) {
    keys.forEach(key -> sets.join(keys.get(0), key));
  }

  List<T> all() {
    return all.stream().map(Combined::build).toList();
  }

  /**
   * Finds the objects of a dossier that can be joined to existing objects. Does not change the
   * merge.
   *
   * @param unique the objects whose ids are unique within the dossier
   * @param joined the joins by object id. Contains the joins of the objects to which the given
   *     objects refer, and receives the joins of the given objects.
   */
  void find(String dossierId, List<T> unique, Map<String, Join> joined, List<NotJoined> notJoined) {
    Map<String, T> objects = new HashMap<>();
    unique.forEach(object -> objects.put(object.id(), object));
    Search search = new Search(dossierId, joined, notJoined);
    Set<String> visited = new HashSet<>();
    for (T object : unique) {
      // Visit an object before its parts, because the partOf references of two parts are equal only
      // after the objects that contain these parts are joined.
      Deque<T> wholeFirst = new ArrayDeque<>();
      for (T at = object; at != null && visited.add(at.id()); at = whole(at, objects)) {
        wholeFirst.push(at);
      }
      wholeFirst.forEach(search::visit);
    }
  }

  private @Nullable T whole(T object, Map<String, T> objects) {
    return partOf
        .apply(object)
        .flatMap(ref -> Optional.ofNullable(objects.get(ref.id())))
        .orElse(null);
  }

  /**
   * Adds the objects of a dossier after their ids have been replaced by ids in the merge.
   *
   * @param joined the ids of the objects that are joined to existing objects
   * @param unique the objects to which other objects can be joined, as a map from their ids in the
   *     dossier to their ids in the merge
   */
  void add(String dossierId, List<T> objects, Set<String> joined, Map<String, String> unique) {
    Set<String> joinable = new HashSet<>(unique.values());
    for (T object : objects) {
      List<Identifier> identifiers = identifying.of(object);
      if (joined.contains(object.id())) {
        all.get(Objects.requireNonNull(numbers.get(object.id()))).add(object, identifiers);
      } else {
        if (joinable.contains(object.id())) {
          numbers.put(object.id(), all.size());
        }
        all.add(new Combined<>(object, identifiers));
      }
    }
    for (T object : objects) {
      if (numbers.containsKey(object.id())) {
        identifying.of(object).forEach(each -> know(Key.of(each), object.id()));
        Identifying.all(object).forEach(each -> bearers.putIfAbsent(Key.of(each), object.id()));
      }
    }
    if (!named.isEmpty()) {
      unique.forEach((id, now) -> place(Origin.of(dossierId, id), now));
    }
  }

  private void know(Key key, String id) {
    known.computeIfAbsent(links.find(key), k -> new LinkedHashSet<>()).add(id);
  }

  private void place(Origin origin, String now) {
    Key key = Key.of(origin);
    if (named.contains(key) && numbers.containsKey(now)) {
      places.put(key, now);
      know(key, now);
      statedPlaces.computeIfAbsent(stated.find(key), k -> new LinkedHashSet<>()).add(now);
    }
  }

  /** Returns the keys by which an object can be joined. */
  private List<Key> keys(String dossierId, T object) {
    List<Key> keys = new ArrayList<>();
    identifying.of(object).forEach(identifier -> keys.add(Key.of(identifier)));
    if (!named.isEmpty()) {
      Key own = Key.of(Origin.of(dossierId, object.id()));
      if (named.contains(own)) {
        keys.add(own);
      }
    }
    return keys;
  }

  /**
   * A key of an object: an identifier or, if the options name the object, its origin. Keys are
   * comparable, so that hash maps remain fast if an attacker chooses identifiers with the same hash
   * code.
   */
  record Key(String scheme, String value) implements Comparable<Key> {
    static Key of(Identifier identifier) {
      return new Key(identifier.scheme().value(), identifier.value());
    }

    /**
     * Creates a key with an empty scheme. No identifier has the same key, because the scheme of an
     * identifier is never blank. The key is unique, because ids do not contain spaces.
     */
    static Key of(Origin origin) {
      return new Key("", origin.id() + " " + origin.dossierId());
    }

    @Override
    public int compareTo(Key other) {
      int order = value.compareTo(other.value);
      return order == 0 ? scheme.compareTo(other.scheme) : order;
    }
  }

  /** The reason why an object cannot be joined to a candidate. Not all reasons are reported. */
  private record Obstacle(String candidate, NotJoined.Reason reason, Optional<String> property) {
    Obstacle(String candidate, NotJoined.Reason reason) {
      this(candidate, reason, Optional.empty());
    }
  }

  /** Searches the merge for the objects to which the objects of one dossier can be joined. */
  private final class Search {
    private final String dossierId;
    private final List<NotJoined> notJoined;
    private final Map<String, Join> joined;
    private final Set<String> used = new HashSet<>();

    Search(String dossierId, Map<String, Join> joined, List<NotJoined> notJoined) {
      this.dossierId = dossierId;
      this.joined = joined;
      this.notJoined = notJoined;
    }

    void visit(T object) {
      List<Key> keys = keys(dossierId, object);
      // Candidates from the options take precedence.
      List<String> candidates =
          keys.isEmpty()
              ? List.of()
              : Stream.concat(
                      statedPlaces(object).stream(),
                      keys.stream()
                          .map(links::find)
                          .distinct()
                          .flatMap(linked -> known.getOrDefault(linked, Set.of()).stream()))
                  .distinct()
                  .limit(MOST)
                  .toList();
      if (candidates.isEmpty()) {
        reportOthers(object, candidates, new HashSet<>());
        return;
      }
      Newcomer newcomer = Newcomer.of(object, identifying.of(object), this::inMerge);
      Obstacle first = null;
      Set<String> reported = new HashSet<>();
      for (String candidate : candidates) {
        Obstacle obstacle = obstacle(object, newcomer, candidate);
        if (obstacle == null && !joined.containsKey(object.id())) {
          joined.put(object.id(), join(object, candidate));
          used.add(candidate);
        } else if (obstacle == null) {
          // A second join would also join the two candidates, which are different objects.
          report(object, new Obstacle(candidate, NotJoined.Reason.SAME_DOSSIER), reported);
        } else if (obstacle.reason() == NotJoined.Reason.OPTIONS) {
          report(object, obstacle, reported);
        } else if (first == null) {
          first = obstacle;
        }
      }
      if (first != null) {
        report(object, first, reported);
      }
      reportOthers(object, candidates, reported);
    }

    /**
     * Returns the reason why an object cannot be joined to a candidate; null if the object can be
     * joined.
     */
    private @Nullable Obstacle obstacle(T object, Newcomer newcomer, String candidate) {
      if (isDistinct(object, candidate)) {
        return new Obstacle(candidate, NotJoined.Reason.OPTIONS);
      }
      if (used.contains(candidate)) {
        return new Obstacle(candidate, NotJoined.Reason.SAME_DOSSIER);
      }
      return combined(candidate)
          .contradictionTo(newcomer, isStated(object, candidate))
          .map(
              property ->
                  new Obstacle(candidate, NotJoined.Reason.CONTRADICTION, Optional.of(property)))
          .orElse(null);
    }

    private boolean isDistinct(T object, String candidate) {
      return !named.isEmpty()
          && options.distinctFrom(origin(object)).stream()
              .anyMatch(other -> candidate.equals(places.get(Key.of(other))));
    }

    /**
     * Returns whether the options state, directly or indirectly, that the two objects are the same.
     */
    private boolean isStated(T object, String candidate) {
      return statedPlaces(object).contains(candidate);
    }

    private Set<String> statedPlaces(T object) {
      if (statedPlaces.isEmpty()) {
        return Set.of();
      }
      Key own = Key.of(origin(object));
      return statedPlaces.getOrDefault(stated.find(own), Set.of());
    }

    private Origin origin(T object) {
      return Origin.of(dossierId, object.id());
    }

    private Join join(T object, String candidate) {
      Optional<Identifier> shared = shared(object, candidate);
      Join.Reason reason =
          shared.isPresent()
              ? Join.Reason.SHARED_IDENTIFIER
              : isStated(object, candidate) ? Join.Reason.OPTIONS : Join.Reason.LINKED_IDENTIFIERS;
      Optional<Identifier> identifier =
          reason == Join.Reason.LINKED_IDENTIFIERS
              ? identifying.of(object).stream().findFirst()
              : shared;
      return new Join(origin(object), candidate, reason, identifier);
    }

    private Optional<Identifier> shared(T object, String candidate) {
      return identifying.of(object).stream().filter(combined(candidate)::has).findFirst();
    }

    private Combined<T> combined(String candidate) {
      return all.get(Objects.requireNonNull(numbers.get(candidate)));
    }

    /** Reports shared identifiers that do not cause a join. */
    private void reportOthers(T object, List<String> candidates, Set<String> reported) {
      Join join = joined.get(object.id());
      for (Identifier identifier : Identifying.all(object)) {
        String other = bearers.get(Key.of(identifier));
        if (other == null || join != null && join.into().equals(other)) {
          continue;
        }
        NotJoined.Reason reason = identifying.reasonAgainst(identifier, object);
        if ((reason != null || !candidates.contains(other)) && reported.add(other)) {
          // If the reason is null, the scheme identifies this object but not the other object.
          notJoined.add(
              new NotJoined(
                  origin(object),
                  other,
                  reason == null ? NotJoined.Reason.SCHEME_CLASSIFIES : reason,
                  Optional.of(identifier),
                  Optional.empty()));
        }
      }
    }

    private void report(T object, Obstacle obstacle, Set<String> reported) {
      reported.add(obstacle.candidate());
      notJoined.add(
          new NotJoined(
              origin(object),
              obstacle.candidate(),
              obstacle.reason(),
              shared(object, obstacle.candidate()),
              obstacle.property()));
    }

    private @Nullable Object inMerge(Object value) {
      if (value instanceof Ref<?> ref) {
        Join join = joined.get(ref.id());
        return join == null ? null : Ref.to(ref.kind(), join.into());
      }
      return value;
    }
  }
}
