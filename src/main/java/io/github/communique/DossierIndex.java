package io.github.communique;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The look-up index of a dossier, created once per dossier on first use. */
final class DossierIndex {
  private final Map<String, DossierObject> objects = new HashMap<>();
  private final List<Event> events;

  DossierIndex(Dossier dossier) {
    List<Event> all = new ArrayList<>();
    all.addAll(dossier.statements());
    all.addAll(dossier.meetings());
    all.addAll(dossier.agreements());
    all.addAll(dossier.actions());
    this.events = Collections.unmodifiableList(all);
    // If an id is duplicated, look-ups return the first object; validation reports the duplicate.
    dossier.articles().forEach(this::add);
    dossier.actors().forEach(this::add);
    dossier.locations().forEach(this::add);
    all.forEach(this::add);
  }

  private void add(DossierObject object) {
    objects.putIfAbsent(object.id(), object);
  }

  List<Event> events() {
    return events;
  }

  <T extends DossierObject> Optional<T> find(Class<T> kind, String id) {
    return Optional.ofNullable(objects.get(id)).filter(kind::isInstance).map(kind::cast);
  }
}
