package io.github.communique.merge;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import io.github.communique.merge.DossierMerge.NotJoined;
import io.github.communique.vocabulary.IdentifierScheme;
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
import org.jspecify.annotations.Nullable;

/**
 * The actors, or the locations, of a merge: which of a further dossier are ones that it already
 * has.
 *
 * <p>An object joins another when they share an identifier, or when some object of any dossier has
 * an identifier of each, and everything that both say can be kept.
 */
final class Joining<T extends DossierObject> {
  /** So many that contradict each other under one identifier are more than any real data have. */
  private static final int MOST = 64;

  private final Function<T, Optional<Ref<T>>> partOf;
  private final List<Combined<T>> all = new ArrayList<>();

  /** The numbers in the list of those that can be joined, by their ids. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The ids of those who have an identifier, by the first of all identifiers for the same. */
  private final Map<Key, Set<String>> known = new HashMap<>();

  /** Leads from an identifier to another for the same, and in the end to the first. */
  private final Map<Key, Key> another = new HashMap<>();

  Joining(Function<T, Optional<Ref<T>>> partOf) {
    this.partOf = partOf;
  }

  /**
   * Learns from objects which identifiers are for the same. Those of all dossiers come first, so
   * that it does not depend on the order of the dossiers who knows that two are one.
   */
  void learn(List<T> unique) {
    for (T object : unique) {
      List<Key> keys = keys(object);
      for (int i = 1; i < keys.size(); i++) {
        Key one = first(keys.get(0));
        Key other = first(keys.get(i));
        if (!one.equals(other)) {
          another.put(other, one);
        }
      }
    }
  }

  private Key first(Key key) {
    Key at = key;
    for (Key next = another.get(at); next != null; next = another.get(at)) {
      Key afterNext = another.get(next);
      if (afterNext != null) {
        another.put(at, afterNext);
      }
      at = next;
    }
    return at;
  }

  List<T> all() {
    return all.stream().map(Combined::build).toList();
  }

  /**
   * Which objects of a further dossier are known, by their ids; nothing is changed yet.
   *
   * @param unique the objects of the dossier whose ids stand once
   */
  Map<String, String> find(String dossierId, List<T> unique, List<NotJoined> notJoined) {
    Map<String, T> objects = new HashMap<>();
    unique.forEach(object -> objects.put(object.id(), object));
    Search search = new Search(dossierId, notJoined);
    Set<String> visited = new HashSet<>();
    for (T object : unique) {
      // The whole before the part, since parts of different wholes are different.
      Deque<T> wholeFirst = new ArrayDeque<>();
      for (T at = object; at != null && visited.add(at.id()); at = whole(at, objects)) {
        wholeFirst.push(at);
      }
      wholeFirst.forEach(search::visit);
    }
    return search.joined;
  }

  private @Nullable T whole(T object, Map<String, T> objects) {
    return partOf
        .apply(object)
        .flatMap(ref -> Optional.ofNullable(objects.get(ref.id())))
        .orElse(null);
  }

  /**
   * Adds the objects of a dossier, which have their ids in the merge.
   *
   * @param joined the ids of those that are joined to what is there
   * @param unique the ids of those that others may be joined to
   */
  void add(List<T> objects, Set<String> joined, Set<String> unique) {
    for (T object : objects) {
      if (joined.contains(object.id())) {
        all.get(Objects.requireNonNull(numbers.get(object.id()))).add(object);
      } else {
        if (unique.contains(object.id())) {
          numbers.put(object.id(), all.size());
        }
        all.add(new Combined<>(object));
      }
    }
    for (T object : objects) {
      if (numbers.containsKey(object.id())) {
        keys(object)
            .forEach(
                key ->
                    known.computeIfAbsent(first(key), k -> new LinkedHashSet<>()).add(object.id()));
      }
    }
  }

  private static List<Key> keys(DossierObject object) {
    return Combined.identifiers(object).stream()
        .map(identifier -> new Key(identifier.scheme(), identifier.value()))
        .toList();
  }

  private record Key(IdentifierScheme scheme, String value) {}

  /** The search for the objects of one dossier. */
  private final class Search {
    private final String dossierId;
    private final List<NotJoined> notJoined;
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Search(String dossierId, List<NotJoined> notJoined) {
      this.dossierId = dossierId;
      this.notJoined = notJoined;
    }

    void visit(T object) {
      List<Key> keys = keys(object);
      if (keys.isEmpty()) {
        return;
      }
      // All identifiers of one object are for the same.
      List<String> candidates =
          known.getOrDefault(first(keys.get(0)), Set.of()).stream().limit(MOST).toList();
      NotJoined first = null;
      for (String candidate : candidates) {
        Optional<String> contradiction =
            used.contains(candidate)
                ? Optional.of("id")
                : all.get(Objects.requireNonNull(numbers.get(candidate)))
                    .contradictionTo(object, this::inMerge);
        if (contradiction.isEmpty() && !joined.containsKey(object.id())) {
          joined.put(object.id(), candidate);
          used.add(candidate);
        } else if (contradiction.isEmpty()) {
          // It would join two that are not one.
          notJoined.add(new NotJoined(dossierId, object.id(), candidate, "id"));
        } else if (first == null) {
          first = new NotJoined(dossierId, object.id(), candidate, contradiction.get());
        }
      }
      if (first != null && !joined.containsKey(object.id())) {
        notJoined.add(first);
      }
    }

    private @Nullable Object inMerge(Object value) {
      if (value instanceof Ref<?> ref) {
        String id = joined.get(ref.id());
        return id == null ? null : Ref.to(ref.kind(), id);
      }
      return value;
    }
  }
}
