package io.github.communique.page;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.Shape;
import io.github.communique.internal.text.LocalId;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The anchors of the objects on the page, such as {@code actor-macron}.
 *
 * <p>If the id of an object is malformed or duplicated, its anchor contains a number instead of the
 * id. A number cannot conflict with an id, because well-formed ids begin with a letter.
 */
final class Anchors {
  private final Dossier dossier;
  private final Map<DossierObject, String> anchors = new IdentityHashMap<>();

  Anchors(Dossier dossier) {
    this.dossier = dossier;
    add("article", dossier.articles());
    add("actor", dossier.actors());
    add("location", dossier.locations());
    add("event", dossier.events());
  }

  private void add(String kind, List<? extends DossierObject> objects) {
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (DossierObject object : objects) {
      number++;
      String id = object.id();
      boolean usable = LocalId.isWellFormed(id) && ids.add(id);
      anchors.putIfAbsent(object, kind + "-" + (usable ? id : String.valueOf(number)));
    }
  }

  String of(DossierObject object) {
    return Objects.requireNonNull(anchors.get(object));
  }

  /** Returns the anchor of the referenced object, or empty if the reference is unresolved. */
  Optional<String> of(Ref<? extends DossierObject> ref) {
    return dossier.resolve(ref).map(this::of);
  }

  /**
   * Returns the anchor of the object at a JSON Pointer. If the pointer refers to a value inside an
   * object, returns the anchor of the object. If it refers to a relation, returns the anchor of the
   * {@code from} event.
   */
  Optional<String> at(String pointer) {
    String[] steps = pointer.split("/", 4);
    if (steps.length < 3 || !steps[2].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(steps[2]);
    Shape.Slot property = Shape.of(Dossier.class).slot(steps[1]);
    Object list = property == null ? null : property.get(dossier);
    if (!(list instanceof List<?> objects) || index >= objects.size()) {
      return Optional.empty();
    }
    return objects.get(index) instanceof Relation relation
        ? of(relation.from())
        : Optional.of(of((DossierObject) objects.get(index)));
  }

  /** Returns the CSS class for the type of an event, such as {@code meeting}. */
  static String kind(Event event) {
    return event.type().value().toLowerCase(Locale.ROOT);
  }
}
