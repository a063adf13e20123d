package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Statement;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.SpeechAct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
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
  private final Map<String, SearchedText> texts = new IdentityHashMap<>();
  private final List<EvidenceRules.Search> searches = new ArrayList<>();
  private final Set<String> referredTo = new HashSet<>();
  private final Spot root;
  private @Nullable List<Spot> objects;
  private @Nullable Map<DossierObject, Spot> spots;
  private @Nullable Map<String, String> idsByLetters;
  private @Nullable Occurrences occurrences;
  private @Nullable Members members;
  private @Nullable Map<String, List<Spot>> denials;

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

  /** What was found since the last call, in the order of the document. */
  List<Issue> takeIssues() {
    List<Issue> issues = found.stream().sorted(DOCUMENT_ORDER).map(Found::issue).toList();
    found.clear();
    return issues;
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

  /** An id of the dossier that differs in case and punctuation only; null if there is none. */
  @Nullable String similarId(String id) {
    if (idsByLetters == null) {
      idsByLetters = new HashMap<>();
      for (Spot spot : objects()) {
        idsByLetters.putIfAbsent(letters(spot.object().id()), spot.object().id());
      }
    }
    return idsByLetters.get(letters(id));
  }

  private static String letters(String id) {
    StringBuilder letters = new StringBuilder(id.length());
    id.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
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
      objects.add(root.within(list, i));
    }
  }

  /** SearchedText that say no offsets; complete when the walk is over. */
  List<EvidenceRules.Search> searches() {
    return searches;
  }

  /** The text of an article, ready to be searched. */
  SearchedText searched(String text) {
    // By identity: comparing long texts for each passage would cost more than the search.
    return texts.computeIfAbsent(text, SearchedText::new);
  }

  Occurrences occurrences() {
    if (occurrences == null) {
      occurrences = Occurrences.of(dossier);
    }
    return occurrences;
  }

  /** Who belongs to whom. */
  Members members() {
    if (members == null) {
      members = new Members(dossier);
    }
    return members;
  }

  /** Where statements that were made deny an event. */
  List<Spot> denials(Event event) {
    if (denials == null) {
      denials = new HashMap<>();
      for (int i = 0; i < dossier.statements().size(); i++) {
        Statement statement = dossier.statements().get(i);
        if (isDenial(statement)) {
          for (int j = 0; j < statement.about().size(); j++) {
            denials
                .computeIfAbsent(statement.about().get(j).id(), id -> new ArrayList<>(1))
                .add(root.within("statements", i).within("about", j));
          }
        }
      }
    }
    return denials.getOrDefault(event.id(), List.of());
  }

  private static boolean isDenial(Statement statement) {
    return statement.act().filter(SpeechAct.DENY::equals).isPresent()
        && statement.polarity() == Polarity.POSITIVE
        && statement.status().hasBegun()
        && Reports.counts(statement);
  }

  private record Found(Issue issue, int[] position) {}
}
