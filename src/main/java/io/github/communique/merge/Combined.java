package io.github.communique.merge;

import io.github.communique.Actor;
import io.github.communique.DossierObject;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.internal.inspection.Shape;
import io.github.communique.merge.Notes.Note;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An actor or location in a merge, with the content of all joined objects. Adding an object takes
 * time proportional to the size of the object.
 */
final class Combined<T extends DossierObject> {
  private static final Set<String> FREE = Set.of("id", "name", "note");

  /** A placeholder that does not equal any value in the merge. */
  private static final Object NOT_IN_MERGE = new Object();

  private final T first;
  private final Map<String, Object> single = new HashMap<>();
  private final Map<String, ListUnion> lists = new HashMap<>();

  /** The name, followed by the aliases. */
  private final ListUnion names = new ListUnion();

  private final Notes notes = new Notes();
  private final ExtensionsUnion extensions = new ExtensionsUnion(Set.of());

  /** The values of the identifiers, grouped by scheme. */
  private final Map<String, Set<String>> identifiers = new HashMap<>();

  /**
   * Whether several objects are joined. The values, lists and names are collected only if several
   * objects are joined.
   */
  private boolean several;

  Combined(T first, List<Identifier> identifying) {
    this.first = first;
    note(first).map(Note::of).ifPresent(notes::add);
    addAll(identifying);
  }

  /**
   * The properties in which an object can contradict another object. They are extracted once,
   * because the object is compared with several others.
   *
   * @param values the single-valued properties
   * @param identifying the identifiers with an identifying scheme
   */
  record Newcomer(
      Map<Shape.Slot, Object> values, Optional<Note> note, List<Identifier> identifying) {
    /**
     * Prepares an object for comparisons.
     *
     * @param inMerge a function that maps a value of the object to the corresponding value in the
     *     merged dossier, or to null if there is none
     */
    static Newcomer of(
        DossierObject object,
        List<Identifier> identifying,
        Function<Object, @Nullable Object> inMerge) {
      Map<Shape.Slot, Object> values = new LinkedHashMap<>();
      for (Shape.Slot slot : Shape.ofValue(object).slots()) {
        Object value = slot.get(object);
        if (value != null
            && !isUnknown(value)
            && !(value instanceof List<?>)
            && !FREE.contains(slot.name)) {
          values.put(slot, Optional.ofNullable(inMerge.apply(value)).orElse(NOT_IN_MERGE));
        }
      }
      return new Newcomer(values, Combined.note(object).map(Note::of), identifying);
    }
  }

  /** Adds the content of another object. The other object must not contradict this object. */
  void add(T other, List<Identifier> identifying) {
    if (!several) {
      several = true;
      names.add(name(first));
      keep(first);
    }
    keep(other);
    names.add(name(other));
    note(other).map(Note::of).ifPresent(notes::add);
    addAll(identifying);
  }

  private void keep(T object) {
    for (Shape.Slot slot : Shape.ofValue(object).slots()) {
      Object value = slot.get(object);
      if (value instanceof List<?> list) {
        ListUnion union =
            slot.name.equals("aliases")
                ? names
                : lists.computeIfAbsent(slot.name, name -> new ListUnion());
        list.forEach(union::add);
      } else if (value != null && !isUnknown(value)) {
        single.putIfAbsent(slot.name, value);
      }
    }
    extensions.add(object.extensions());
  }

  private void addAll(List<Identifier> more) {
    for (Identifier identifier : more) {
      identifiers
          .computeIfAbsent(identifier.scheme().value(), scheme -> new HashSet<>())
          .add(identifier.value());
    }
  }

  /** Returns whether this object has the given identifier of an identifying scheme. */
  boolean has(Identifier identifier) {
    return identifiers
        .getOrDefault(identifier.scheme().value(), Set.of())
        .contains(identifier.value());
  }

  /**
   * Returns the name of a property in which the two objects contradict each other; empty if there
   * is none.
   *
   * @param stated whether the options state that the two objects are the same; in this case, their
   *     identifiers can differ
   */
  Optional<String> contradictionTo(Newcomer object, boolean stated) {
    for (Map.Entry<Shape.Slot, Object> theirs : object.values().entrySet()) {
      Shape.Slot slot = theirs.getKey();
      Object mine = several ? single.get(slot.name) : slot.get(first);
      if (mine != null && !isUnknown(mine) && !mine.equals(theirs.getValue())) {
        return Optional.of(slot.name);
      }
    }
    if (object.note().filter(note -> !notes.takes(note)).isPresent()) {
      return Optional.of("note");
    }
    return !stated && identifiersDiffer(object.identifying())
        ? Optional.of("identifiers")
        : Optional.empty();
  }

  /**
   * Returns whether both objects have identifiers in the same scheme, but no identifier of this
   * scheme in common.
   */
  private boolean identifiersDiffer(List<Identifier> identifying) {
    Set<String> apart = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Identifier identifier : identifying) {
      String scheme = identifier.scheme().value();
      if (identifiers.containsKey(scheme)) {
        (has(identifier) ? shared : apart).add(scheme);
      }
    }
    return !shared.containsAll(apart);
  }

  @SuppressWarnings("unchecked")
  T build() {
    if (!several) {
      return first;
    }
    List<Object> allNames = names.all();
    Map<String, Object> values = new HashMap<>(single);
    lists.forEach((property, list) -> values.put(property, list.all()));
    values.put("name", allNames.get(0));
    values.put("aliases", allNames.subList(1, allNames.size()));
    LocalizedText note = notes.build();
    if (note != null) {
      values.put("note", note);
    }
    Object builder = Shape.ofValue(first).toBuilder(first);
    for (Shape.Slot slot : Shape.ofValue(first).slots()) {
      Object value = values.get(slot.name);
      if (value != null) {
        slot.set(builder, value);
      }
    }
    if (builder instanceof Actor.Builder actor) {
      actor.extensions(extensions.build());
    } else {
      ((Location.Builder) builder).extensions(extensions.build());
    }
    return (T) Shape.ofValue(first).build(builder);
  }

  /** Returns whether a value is the kind {@code unknown}, which is treated as an absent kind. */
  private static boolean isUnknown(Object value) {
    return value.equals(ActorKind.UNKNOWN) || value.equals(LocationKind.UNKNOWN);
  }

  private static LocalizedText name(DossierObject object) {
    return object instanceof Actor actor ? actor.name() : ((Location) object).name();
  }

  private static Optional<LocalizedText> note(DossierObject object) {
    return object instanceof Actor actor ? actor.note() : ((Location) object).note();
  }
}
