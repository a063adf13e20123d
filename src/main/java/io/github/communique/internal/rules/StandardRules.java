package io.github.communique.internal.rules;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.occurrence.Attendance;
import io.github.communique.internal.occurrence.ConflictSearch;
import io.github.communique.internal.occurrence.PartTotals;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The standard rules, with one class for each family of codes. The rules for single values are
 * checked first, in the order of {@link ModelWalk}, and then the rules for the whole dossier.
 */
public final class StandardRules extends ModelWalk {
  private final Index index;
  private final EvidenceRules evidence;

  /**
   * Whether the id of each object is referenced; the index is the object number. If several objects
   * have the same id, only the first object is marked.
   */
  private final boolean[] referredTo;

  /** The events that have conditions. */
  private final List<Event> waiting = new ArrayList<>();

  private final List<DossierObject> identified = new ArrayList<>();

  /** The actors that have posts. */
  private final List<Actor> holders = new ArrayList<>();

  /** The events in which a participant votes or is absent. */
  private final List<Event> votes = new ArrayList<>();

  /** The relations of type {@code part-of}. */
  private final List<Relation> parts = new ArrayList<>();

  private final boolean hasSeveralArticles;
  private boolean hasLifetimes;
  private boolean hasNegativeRelations;

  private StandardRules(Dossier dossier, Inspection run) {
    super(run);
    this.index = run.index();
    this.evidence = new EvidenceRules(dossier, index);
    this.referredTo = new boolean[index.size()];
    this.hasSeveralArticles = dossier.articles().size() > 1;
  }

  /** Checks a dossier against all standard rules. */
  public static void check(Inspection run) {
    Dossier dossier = run.dossier();
    StandardRules rules = new StandardRules(dossier, run);
    rules.dossier(dossier);
    IdRules.check(run);
    ObjectRules.check(dossier, rules.referredTo, run);
    SharedIdentifiers.check(rules.identified, run);
    ActorRules.areNotPartOfThemselves(dossier, run);
    TenureRules.check(rules.holders, run);
    ActorRules.haveOneVote(rules.votes, run);
    LocationRules.check(dossier, run);
    AttributionRules.begin(dossier, run);
    ConditionRules.check(rules.waiting, run);
    RelationRules.standOnce(dossier, run);
    if (rules.hasNegativeRelations) {
      RelationRules.separateOthers(dossier, run);
    }
    RelationRules.leadNotBack(dossier, run);
    ConflictSearch.find(run, conflict -> conflict.at().report(conflict.issue()));
    PartTotals.check(rules.parts, run);
    DossierRules.check(dossier, run);
  }

  @Override
  void check(Article article) {
    TextRules.check(article, trail);
    ArticleRules.check(article, trail);
    identify(article, article.identifiers());
  }

  @Override
  void check(Actor actor) {
    CodeListRules.checkCountry(actor.country(), trail);
    identify(actor, actor.identifiers());
    hasLifetimes |= actor.lifetime().isPresent();
    if (!actor.affiliations().isEmpty()) {
      holders.add(actor);
      ActorRules.end(actor, trail);
    }
  }

  @Override
  void check(Location location) {
    CodeListRules.checkCountry(location.country(), trail);
    identify(location, location.identifiers());
  }

  private void identify(DossierObject object, List<Identifier> identifiers) {
    if (!identifiers.isEmpty()) {
      identified.add(object);
    }
  }

  @Override
  void check(Event event, Optional<EventTime> time, List<Condition> conditions) {
    TimeRules.check(event, time, trail);
    identify(event, event.identifiers());
    if (event.participations().size() > 1) {
      ActorRules.areNamedOnce(event, trail);
    }
    if (event.quantities().size() > 1) {
      TotalRules.check(event.quantities(), trail);
    }
    if (hasSeveralArticles) {
      ArticleRules.check(event, trail);
    }
    if (!conditions.isEmpty()) {
      waiting.add(event);
    }
  }

  @Override
  void check(Statement statement) {
    StatementRules.check(statement, trail);
    OccasionRules.check(statement, trail);
    if (statement.quotation().isPresent()) {
      QuotationRules.check(statement, statement.quotation().get(), evidence, trail);
    }
  }

  @Override
  void check(Meeting meeting) {
    TimeRules.duration(meeting, meeting.duration(), trail);
    MeetingRules.check(meeting, trail);
  }

  @Override
  void check(Action action) {
    QuantityRules.changesAsStated(action, trail);
    TimeRules.duration(action, action.duration(), trail);
  }

  @Override
  void check(Agreement agreement) {
    AgreementRules.check(agreement, trail);
    OccasionRules.check(agreement, trail);
  }

  @Override
  void check(Relation relation) {
    RelationRules.check(relation, trail);
    if (relation.type().equals(RelationType.PART_OF)) {
      parts.add(relation);
    }
    hasNegativeRelations |= relation.polarity() == Polarity.NEGATIVE;
  }

  @Override
  void check(Participation participation) {
    ActorRules.check(participation, trail);
    ActorRules.representsAnother(participation, trail);
    if (hasLifetimes) {
      ActorRules.lives(participation, trail);
    }
    if (participation.role().filter(Attendance::isExclusive).isPresent()) {
      Event event = trail.event();
      if (event != null && (votes.isEmpty() || votes.get(votes.size() - 1) != event)) {
        votes.add(event);
      }
    }
  }

  @Override
  void check(Attribution attribution) {
    AttributionRules.check(attribution, trail);
  }

  @Override
  void check(Quantity quantity) {
    QuantityRules.check(quantity, trail);
  }

  @Override
  void check(Evidence passage) {
    evidence.check(passage, trail);
    if (hasSeveralArticles) {
      ArticleRules.check(passage, trail);
    }
  }

  @Override
  void check(Identifier identifier) {
    CodeListRules.check(identifier, trail);
  }

  @Override
  void check(Classification classification) {
    CodeListRules.check(classification, trail);
  }

  @Override
  void check(Coordinates coordinates) {
    LocationRules.check(coordinates, trail);
  }

  @Override
  void check(EventTime time) {
    TimeRules.check(time, trail);
  }

  @Override
  void check(LocalizedText text, String property, int at) {
    TextRules.check(text, property, at, trail);
  }

  @Override
  void check(Ref<?> ref, String property, int at) {
    int number = index.find(ref.id());
    if (number != Index.NONE) {
      referredTo[number] = true;
    }
    if (number == Index.NONE || !index.isOf(ref.kind(), number)) {
      RefRules.report(ref, trail.within(property, at));
    }
  }

  @Override
  void check(Word word, String property, int at) {
    VocabularyRules.check(word, property, at, trail);
  }

  @Override
  void check(String text, String property, int at) {
    TextRules.check(text, property, at, trail);
  }
}
