package io.github.communique;

import io.github.communique.DossierMerge.NotJoined;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The actors, or the locations, of a merge: which of a further dossier are ones that it already
 * has.
 *
 * <p>An object joins another when they share an identifier and everything that both say can be
 * kept. So a property that takes one value must be the same in both, or be given by one of them
 * only.
 */
final class Joining<T extends DossierObject> {
  private final Function<T, List<Identifier>> identifiers;
  private final Function<T, Optional<Ref<T>>> partOf;
  private final List<T> all = new ArrayList<>();

  /** The numbers in the list of those that can be joined. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<Key, Set<String>> known = new HashMap<>();

  Joining(Function<T, List<Identifier>> identifiers, Function<T, Optional<Ref<T>>> partOf) {
    this.identifiers = identifiers;
    this.partOf = partOf;
  }

  List<T> all() {
    return all;
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
    return partOf.apply(object).map(ref -> objects.get(ref.id())).orElse(null);
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
        int number = numbers.get(object.id());
        all.set(number, combined(all.get(number), object));
      } else {
        if (unique.contains(object.id())) {
          numbers.put(object.id(), all.size());
        }
        all.add(object);
      }
    }
    for (T object : objects) {
      if (numbers.containsKey(object.id())) {
        keys(object)
            .forEach(
                key -> known.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(object.id()));
      }
    }
  }

  private List<Key> keys(T object) {
    return identifiers.apply(object).stream()
        .filter(identifier -> !identifier.value().isBlank())
        .map(identifier -> new Key(identifier.scheme(), identifier.value()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private T combined(T one, T other) {
    Object builder = ModelSlot.toBuilder(one);
    for (ModelSlot slot : ModelSlot.of(one)) {
      Object mine = slot.get(one);
      Object theirs = slot.get(other);
      if (theirs instanceof List<?> list) {
        List<Object> both = new ArrayList<>((List<?>) mine);
        Set<Object> there = new HashSet<>(both);
        list.stream().filter(element -> !there.contains(element)).forEach(both::add);
        if (slot.name.equals("aliases") && !name(other).equals(name(one))) {
          Stream.of(name(other)).filter(name -> !both.contains(name)).forEach(both::add);
        }
        slot.set(builder, both);
      } else if (mine == null && theirs != null) {
        slot.set(builder, theirs);
      }
    }
    setExtensions(builder, Merging.extended(one.extensions(), other.extensions()));
    return (T) ModelSlot.build(one, builder);
  }

  private static void setExtensions(Object builder, Extensions all) {
    if (builder instanceof Actor.Builder actor) {
      actor.extensions(all);
    } else {
      ((Location.Builder) builder).extensions(all);
    }
  }

  private static LocalizedText name(DossierObject object) {
    return object instanceof Actor actor ? actor.name() : ((Location) object).name();
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
      Set<String> candidates = new LinkedHashSet<>();
      keys(object).forEach(key -> candidates.addAll(known.getOrDefault(key, Set.of())));
      NotJoined first = null;
      for (String candidate : candidates) {
        Optional<String> contradiction =
            used.contains(candidate)
                ? Optional.of("id")
                : contradiction(all.get(numbers.get(candidate)), object);
        if (contradiction.isEmpty()) {
          joined.put(object.id(), candidate);
          used.add(candidate);
          return;
        }
        if (first == null) {
          first = new NotJoined(dossierId, object.id(), candidate, contradiction.get());
        }
      }
      if (first != null) {
        notJoined.add(first);
      }
    }

    /** The property of which only one value could be kept. */
    private Optional<String> contradiction(T there, T object) {
      for (ModelSlot slot : ModelSlot.of(object)) {
        Object mine = slot.get(there);
        Object theirs = slot.get(object);
        boolean free = slot.name.equals("id") || slot.name.equals("name") || mine instanceof List;
        if (!free && mine != null && theirs != null && !mine.equals(inMerge(theirs))) {
          return Optional.of(slot.name);
        }
      }
      for (String name : object.extensions().asMap().keySet()) {
        if (there.extensions().asMap().containsKey(name)
            && !Objects.equals(there.extensions().get(name), object.extensions().get(name))) {
          return Optional.of(name);
        }
      }
      return identifiersDiffer(there, object) ? Optional.of("identifiers") : Optional.empty();
    }

    private @Nullable Object inMerge(Object value) {
      if (value instanceof Ref<?> ref) {
        String id = joined.get(ref.id());
        return id == null ? null : Ref.to(ref.kind(), id);
      }
      return value;
    }

    /** Whether some scheme tells them apart, though another has one name for both. */
    private boolean identifiersDiffer(T there, T object) {
      Map<IdentifierScheme, Set<String>> values = new HashMap<>();
      for (Key key : keys(there)) {
        values.computeIfAbsent(key.scheme(), scheme -> new HashSet<>()).add(key.value());
      }
      Set<IdentifierScheme> apart = new HashSet<>();
      Set<IdentifierScheme> shared = new HashSet<>();
      for (Key key : keys(object)) {
        if (values.containsKey(key.scheme())) {
          (values.get(key.scheme()).contains(key.value()) ? shared : apart).add(key.scheme());
        }
      }
      return !shared.containsAll(apart);
    }
  }
}
