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
  private final Set<String> leftOut;
  private final List<Found> found = new ArrayList<>();
  private final Spot root;
  private final TextRules.Translations translations = new TextRules.Translations();
  private @Nullable Index index;
  private @Nullable Knowledge knowledge;
  private @Nullable Map<String, String> idsByLetters;
  private @Nullable Members members;
  private @Nullable Map<String, List<Spot>> denials;

  Run(Dossier dossier, Settings settings) {
    this(dossier, settings, Set.of());
  }

  Run(Dossier dossier, Settings settings, Set<String> leftOut) {
    this.dossier = dossier;
    this.leftOut = leftOut;
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

  TextRules.Translations translations() {
    return translations;
  }

  /** Whether an object of the document was left out of the dossier. */
  boolean isLeftOut(String id) {
    return leftOut.contains(id);
  }

  /** The objects as numbers. */
  Index index() {
    if (index == null) {
      index = new Index(dossier);
    }
    return index;
  }

  /** When reports were made. */
  Knowledge knowledge() {
    if (knowledge == null) {
      knowledge = new Knowledge(dossier, index());
    }
    return knowledge;
  }

  /** Where the object of a number stands. */
  Spot spot(int number) {
    return index().spot(number, root);
  }

  Spot spotOf(DossierObject object) {
    int number = index().numberOf(object);
    if (number == Index.NONE) {
      throw new IllegalArgumentException("the dossier does not hold this " + object.id());
    }
    return spot(number);
  }

  /** An id of the dossier that differs in case and punctuation only; null if there is none. */
  @Nullable String similarId(String id) {
    if (idsByLetters == null) {
      idsByLetters = new HashMap<>();
      for (int i = 0; i < index().size(); i++) {
        idsByLetters.putIfAbsent(letters(index().id(i)), index().id(i));
      }
    }
    return idsByLetters.get(letters(id));
  }

  private static String letters(String id) {
    StringBuilder letters = new StringBuilder(id.length());
    id.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Who belongs to whom. */
  Members members() {
    if (members == null) {
      members = new Members(dossier);
    }
    return members;
  }

  /** Whether a statement that was made denies something. */
  boolean hasDenials() {
    List<Statement> statements = dossier.statements();
    for (int i = 0, count = statements.size(); i < count; i++) {
      if (isDenial(statements.get(i))) {
        return true;
      }
    }
    return false;
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
    return statement.act().isPresent()
        && statement.act().get().equals(SpeechAct.DENY)
        && statement.polarity() == Polarity.POSITIVE
        && statement.status().hasBegun()
        && Reports.counts(statement);
  }

  private record Found(Issue issue, int[] position) {}
}
