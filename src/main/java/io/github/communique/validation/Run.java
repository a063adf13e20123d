package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
  private final Spot root;
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
    Spot spot = spots().get(object);
    if (spot == null) {
      throw new IllegalArgumentException("the dossier does not hold this " + object.id());
    }
    return spot;
  }

  Occurrences occurrences() {
    if (occurrences == null) {
      occurrences = Occurrences.of(dossier);
    }
    return occurrences;
  }

  private Map<DossierObject, Spot> spots() {
    if (spots == null) {
      // By identity: two objects may have the same id, or be equal.
      spots = new IdentityHashMap<>();
      addSpots(spots, "articles", dossier.articles());
      addSpots(spots, "actors", dossier.actors());
      addSpots(spots, "locations", dossier.locations());
      addSpots(spots, "statements", dossier.statements());
      addSpots(spots, "meetings", dossier.meetings());
      addSpots(spots, "agreements", dossier.agreements());
      addSpots(spots, "actions", dossier.actions());
    }
    return spots;
  }

  private void addSpots(
      Map<DossierObject, Spot> spots, String list, List<? extends DossierObject> objects) {
    for (int i = 0; i < objects.size(); i++) {
      spots.putIfAbsent(objects.get(i), root.in(list, i));
    }
  }

  private record Found(Issue issue, int[] position) {}
}
