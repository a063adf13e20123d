package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One validation of one dossier: what its rules share, made once, and what they have found. */
final class Run {
  private static final Comparator<Found> DOCUMENT_ORDER =
      Comparator.comparing(Found::position, Arrays::compare)
          .thenComparing(found -> found.issue.code())
          .thenComparing(found -> found.issue.message());

  private final Dossier dossier;
  private final Settings settings;
  private final List<Found> found = new ArrayList<>();
  private final Map<String, Passages> passages = new IdentityHashMap<>();
  private final Set<String> referredTo = new HashSet<>();
  private final Spot root;
  private @Nullable List<Spot> objects;
  private @Nullable Map<DossierObject, Spot> spots;
  private @Nullable Occurrences occurrences;

  Run(Dossier dossier, Settings settings) {
    this.dossier = dossier;
    this.settings = settings;
    this.root = Spot.root(this);
  }

  Dossier dossier() {
    return dossier;
  }

  Spot root() {
    return root;
  }

  void add(Issue issue, Spot at) {
    Issue judged = settings.judge(issue);
    if (judged != null) {
      found.add(new Found(judged, at.position()));
    }
  }

  /** What was found, in the order of the document. */
  List<Issue> issues() {
    return found.stream().sorted(DOCUMENT_ORDER).map(Found::issue).toList();
  }

  Spot spotOf(DossierObject object) {
    if (spots == null) {
      // By identity: two objects may have the same id, or be equal.
      spots = new IdentityHashMap<>();
      for (Spot spot : objects()) {
        spots.putIfAbsent(spot.object(), spot);
      }
    }
    Spot spot = spots.get(object);
    if (spot == null) {
      throw new IllegalArgumentException("the dossier does not hold this " + object.id());
    }
    return spot;
  }

  /** The ids that references name; complete when the walk is over. */
  Set<String> referredTo() {
    return referredTo;
  }

  /** The articles, actors, locations and events, in the order of the document. */
  List<Spot> objects() {
    if (objects == null) {
      objects = new ArrayList<>();
      addObjects(objects, "articles", dossier.articles().size());
      addObjects(objects, "actors", dossier.actors().size());
      addObjects(objects, "locations", dossier.locations().size());
      addObjects(objects, "statements", dossier.statements().size());
      addObjects(objects, "meetings", dossier.meetings().size());
      addObjects(objects, "agreements", dossier.agreements().size());
      addObjects(objects, "actions", dossier.actions().size());
    }
    return objects;
  }

  private void addObjects(List<Spot> objects, String list, int size) {
    for (int i = 0; i < size; i++) {
      objects.add(root.in(list, i));
    }
  }

  /** The text of an article, ready to be searched. */
  Passages passages(String text) {
    // By identity: comparing long texts for each passage would cost more than the search.
    return passages.computeIfAbsent(text, Passages::new);
  }

  Occurrences occurrences() {
    if (occurrences == null) {
      occurrences = Occurrences.of(dossier);
    }
    return occurrences;
  }

  private record Found(Issue issue, int[] position) {}
}
