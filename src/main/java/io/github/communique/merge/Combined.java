package io.github.communique.merge;

import io.github.communique.Actor;
import io.github.communique.DossierObject;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.ArrayList;
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
 * An actor or location of a merge with all that those say which became one in it. What is added
 * costs what it says, however much is there already.
 */
final class Combined<T extends DossierObject> {
  private static final Set<String> FREE = Set.of("id", "name");

  private final T first;
  private final Map<String, Object> single = new HashMap<>();
  private final Map<String, List<Object>> lists = new HashMap<>();
  private final Map<String, Set<Object>> elements = new HashMap<>();
  private final Map<IdentifierScheme, Set<String>> identifiers = new HashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final ExtensionsUnion extensions = new ExtensionsUnion();
  private boolean several;

  Combined(T first) {
    this.first = first;
    keep(first);
  }

  /** Adds what an object says that contradicts none of it. */
  void add(T other) {
    several = true;
    keep(other);
    if (!name(other).equals(name(first))) {
      keep("aliases", List.of(name(other)));
    }
  }

  private void keep(T object) {
    for (ModelSlot slot : ModelSlot.of(object)) {
      Object value = slot.get(object);
      if (value instanceof List<?> list) {
        keep(slot.name, list);
      } else if (value != null) {
        single.putIfAbsent(slot.name, value);
      }
    }
    identifiers(object)
        .forEach(
            identifier ->
                identifiers
                    .computeIfAbsent(identifier.scheme(), scheme -> new HashSet<>())
                    .add(identifier.value()));
    note(object).ifPresent(note -> notes.add(note.value()));
    extensions.add(object.extensions());
  }

  private void keep(String property, List<?> list) {
    Set<Object> there = elements.computeIfAbsent(property, name -> new HashSet<>());
    List<Object> fresh = new ArrayList<>(list);
    fresh.removeIf(there::contains);
    there.addAll(fresh);
    lists.computeIfAbsent(property, name -> new ArrayList<>()).addAll(fresh);
  }

  /**
   * The property of which only one value could be kept, if there is one.
   *
   * @param inMerge gives a value as it is in the merge; null if it has no like there
   */
  Optional<String> contradictionTo(T object, Function<Object, @Nullable Object> inMerge) {
    for (ModelSlot slot : ModelSlot.of(object)) {
      Object mine = single.get(slot.name);
      Object theirs = slot.get(object);
      if (!FREE.contains(slot.name)
          && mine != null
          && theirs != null
          && !mine.equals(inMerge.apply(theirs))
          && !(slot.name.equals("note") && isOneMoreLine((LocalizedText) theirs))) {
        return Optional.of(slot.name);
      }
    }
    return identifiersDiffer(object) ? Optional.of("identifiers") : Optional.empty();
  }

  /**
   * Notes of one language can stand below each other; not so beside translations of one of them.
   */
  private boolean isOneMoreLine(LocalizedText note) {
    LocalizedText mine = (LocalizedText) Objects.requireNonNull(single.get("note"));
    return mine.language().equals(note.language())
        && mine.translations().isEmpty()
        && note.translations().isEmpty();
  }

  /** Whether some scheme tells them apart, though another has one name for both. */
  private boolean identifiersDiffer(T object) {
    Set<IdentifierScheme> apart = new HashSet<>();
    Set<IdentifierScheme> shared = new HashSet<>();
    for (Identifier identifier : identifiers(object)) {
      Set<String> mine = identifiers.get(identifier.scheme());
      if (mine != null) {
        (mine.contains(identifier.value()) ? shared : apart).add(identifier.scheme());
      }
    }
    return !shared.containsAll(apart);
  }

  @SuppressWarnings("unchecked")
  T build() {
    if (!several) {
      return first;
    }
    Object builder = ModelSlot.toBuilder(first);
    for (ModelSlot slot : ModelSlot.of(first)) {
      Object value = lists.containsKey(slot.name) ? lists.get(slot.name) : single.get(slot.name);
      if (value != null) {
        slot.set(builder, value);
      }
    }
    if (notes.size() > 1) {
      LocalizedText note = (LocalizedText) Objects.requireNonNull(single.get("note"));
      setNote(builder, note.toBuilder().value(String.join("\n", notes)).build());
    }
    if (builder instanceof Actor.Builder actor) {
      actor.extensions(extensions.build());
    } else {
      ((Location.Builder) builder).extensions(extensions.build());
    }
    return (T) ModelSlot.build(first, builder);
  }

  private static void setNote(Object builder, LocalizedText note) {
    if (builder instanceof Actor.Builder actor) {
      actor.note(note);
    } else {
      ((Location.Builder) builder).note(note);
    }
  }

  /** The identifiers of an actor or location that say something. */
  static List<Identifier> identifiers(DossierObject object) {
    List<Identifier> all =
        object instanceof Actor actor ? actor.identifiers() : ((Location) object).identifiers();
    return all.stream().filter(identifier -> !identifier.value().isBlank()).toList();
  }

  private static LocalizedText name(DossierObject object) {
    return object instanceof Actor actor ? actor.name() : ((Location) object).name();
  }

  private static Optional<LocalizedText> note(DossierObject object) {
    return object instanceof Actor actor ? actor.note() : ((Location) object).note();
  }
}
