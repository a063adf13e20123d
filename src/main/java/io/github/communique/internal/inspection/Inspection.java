package io.github.communique.internal.inspection;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.SpeechAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one dossier that are used by several rules. Each fact is computed at most once, when
 * it is first needed.
 */
public final class Inspection {
  private final Dossier dossier;
  private final Set<String> leftOut;
  private final BiConsumer<Issue, Site> reporting;
  private final Site root;
  private @Nullable Index index;
  private @Nullable Knowledge knowledge;
  private @Nullable Map<String, String> idsByLetters;
  private @Nullable Members members;
  private @Nullable Map<String, List<Site>> denials;
  private @Nullable Set<String> furtherReports;

  /**
   * Starts the inspection of a dossier.
   *
   * @param leftOut the ids of the objects that the reader skipped, which are in the document but
   *     not in the dossier
   * @param reporting the consumer that receives each reported issue and its site
   */
  public Inspection(Dossier dossier, Set<String> leftOut, BiConsumer<Issue, Site> reporting) {
    this.dossier = dossier;
    this.leftOut = leftOut;
    this.reporting = reporting;
    this.root = Site.root(this);
  }

  public Dossier dossier() {
    return dossier;
  }

  public Site root() {
    return root;
  }

  /** Reports an issue. */
  public void report(Issue issue, Site at) {
    reporting.accept(issue, at);
  }

  /** Returns whether the reader skipped the object with the given id. */
  public boolean isLeftOut(String id) {
    return leftOut.contains(id);
  }

  /** Returns the numbered objects. */
  public Index index() {
    if (index == null) {
      index = new Index(dossier);
    }
    return index;
  }

  /**
   * Returns an object that computes when each report was published and when its content became
   * known.
   */
  public Knowledge knowledge() {
    if (knowledge == null) {
      knowledge = new Knowledge(dossier, index());
    }
    return knowledge;
  }

  /** Returns the site of the object with the given number. */
  public Site site(int number) {
    return index().site(number, root);
  }

  public Site siteOf(DossierObject object) {
    int number = index().numberOf(object);
    if (number == Index.NONE) {
      throw new IllegalArgumentException(
          "object must be an instance that the dossier contains; found the id "
              + Quoted.of(object.id()));
    }
    return site(number);
  }

  /**
   * Returns an id in the dossier that differs from the given id only in case and punctuation; null
   * if there is none.
   */
  public @Nullable String similarId(String id) {
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

  /** Returns the memberships of the actors. */
  public Members members() {
    if (members == null) {
      members = new Members(dossier);
    }
    return members;
  }

  /** Returns whether the dossier contains a denial of an event. */
  public boolean hasDenials() {
    return !denials().isEmpty();
  }

  /**
   * Returns the sites of all references from denials to an event. A negative, planned or deprecated
   * statement is not a denial.
   */
  public List<Site> denials(Event event) {
    return denials().getOrDefault(event.id(), List.of());
  }

  private Map<String, List<Site>> denials() {
    Map<String, List<Site>> known = denials;
    if (known == null) {
      known = new HashMap<>();
      List<Statement> statements = dossier.statements();
      for (int i = 0, count = statements.size(); i < count; i++) {
        if (isDenial(statements.get(i))) {
          List<Ref<DossierObject>> about = statements.get(i).about();
          for (int j = 0; j < about.size(); j++) {
            known
                .computeIfAbsent(about.get(j).id(), id -> new ArrayList<>(1))
                .add(root.within("statements", i).within("about", j));
          }
        }
      }
      denials = known;
    }
    return known;
  }

  /**
   * Returns whether an event is a further report of an occurrence, that is, whether it is the first
   * event of a positive {@code same-event} relation. A further report need not repeat the content
   * of the first report.
   */
  public boolean isFurtherReport(Event event) {
    if (furtherReports == null) {
      furtherReports = new HashSet<>();
      for (Relation relation : dossier.relations()) {
        if (relation.type().equals(RelationType.SAME_EVENT)
            && relation.polarity() == Polarity.POSITIVE
            && !relation.from().id().equals(relation.to().id())) {
          furtherReports.add(relation.from().id());
        }
      }
    }
    return furtherReports.contains(event.id());
  }

  private static boolean isDenial(Statement statement) {
    return statement.act().isPresent()
        && statement.act().get().equals(SpeechAct.DENY)
        && statement.polarity() == Polarity.POSITIVE
        && statement.status().hasBegun()
        && Reports.counts(statement);
  }
}
