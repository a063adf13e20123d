package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Queries on a dossier: by actor, by source, by time.
 *
 * <pre>{@code
 * DossierView view = DossierView.of(dossier);
 *
 * view.involving(france);                        // the call too, in which Macron represents it
 * view.attributedTo(putin);                      // what he is reported to have said
 * view.sources(withdrawal);                      // [elysee → putin]
 * view.timeline(ZoneId.of("Europe/Paris"));      // by the earliest possible time
 * view.commitments();                            // the withdrawal, after the exercise
 * }</pre>
 *
 * <p>Reports of rank {@code deprecated} are left out of every list of events. Except for the
 * timeline, events are in the order of {@link Dossier#events()}. A duplicate id means the first
 * object. Unresolved references and cycles do not cause exceptions.
 *
 * <p>A view computes its data once, on first use, in time proportional to the size of the dossier;
 * reuse the view for further queries. Immutable and safe for use by several threads.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class DossierView {
  private final Dossier dossier;

  // Two threads may both create one of these, with equal results.
  private volatile @Nullable Involvements involvements;
  private volatile @Nullable Sayings sayings;
  private volatile @Nullable Undertakings undertakings;

  private DossierView(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The view of a dossier.
   *
   * @param dossier the dossier
   * @return its view
   */
  public static DossierView of(Dossier dossier) {
    return new DossierView(Objects.requireNonNull(dossier, "dossier"));
  }

  /**
   * The events that involve an actor.
   *
   * <p>The source of a report is not involved, and neither is a participant with the role {@link
   * Role#ABSENT}.
   *
   * @param actor the actor
   * @param ways the kinds of involvement; if none is given, all except {@link
   *     Involvement#BELONGING}
   * @return the events, each once; immutable
   */
  public List<Event> involving(Actor actor, Involvement... ways) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(ways, "ways");
    Set<Involvement> wanted = EnumSet.complementOf(EnumSet.of(Involvement.BELONGING));
    if (ways.length > 0) {
      wanted = EnumSet.noneOf(Involvement.class);
      wanted.addAll(Arrays.asList(ways));
    }
    Involvements known = involvements;
    if (known == null) {
      known = new Involvements(dossier, dossier.events());
      involvements = known;
    }
    return events(known.of(actor.id(), wanted));
  }

  /**
   * All actors of an event: participants and those they represent, the audience and the targets of
   * a statement, and the obligors and beneficiaries of the provisions of an agreement.
   *
   * @param event the event
   * @return the actors with their involvement, participants first; immutable
   */
  public List<InvolvedActor> involved(Event event) {
    return InvolvedActor.in(Objects.requireNonNull(event, "event"));
  }

  /**
   * The statements that an actor is reported to have made.
   *
   * @param actor the speaker
   * @return the statements; immutable
   */
  public List<Statement> statementsBy(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return events(sayings().spokenBy(actor.id())).stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .toList();
  }

  /**
   * The events that have an actor among their sources, at any position of a chain, also through
   * statements.
   *
   * <p>This includes statements that the actor reports, but not those that it makes; see {@link
   * #statementsBy(Actor)}. Events that a statement is {@linkplain Statement#about() about} are not
   * included, because a statement need not assert them.
   *
   * @param actor the source
   * @return the events, each once; immutable
   */
  public List<Event> attributedTo(Actor actor) {
    Objects.requireNonNull(actor, "actor");
    return events(sayings().attributedTo(actor.id()));
  }

  /**
   * The full chains of sources of a report, through statements and their attributions.
   *
   * @param event the report
   * @return a source for each attribution; empty if the article itself is the source; immutable
   */
  public List<Source> sources(Event event) {
    Objects.requireNonNull(event, "event");
    return sources(event.attributions(), event instanceof Statement statement ? statement : null);
  }

  /**
   * The full chains of sources of a relation, through statements and their attributions.
   *
   * @param relation the relation
   * @return a source for each attribution; empty if the article itself is the source; immutable
   */
  public List<Source> sources(Relation relation) {
    Objects.requireNonNull(relation, "relation");
    return sources(relation.attributions(), null);
  }

  /**
   * The full chains of sources of a post or membership, through statements and their attributions.
   *
   * @param affiliation the post or membership
   * @return a source for each attribution; empty if the article itself is the source; immutable
   */
  public List<Source> sources(Affiliation affiliation) {
    Objects.requireNonNull(affiliation, "affiliation");
    return sources(affiliation.attributions(), null);
  }

  /**
   * The full chains of sources of a name, through statements and their attributions.
   *
   * @param name the name
   * @return a source for each attribution; empty if the article itself is the source; immutable
   */
  public List<Source> sources(ActorName name) {
    Objects.requireNonNull(name, "name");
    return sources(name.attributions(), null);
  }

  private List<Source> sources(List<Attribution> attributions, @Nullable Statement of) {
    return Sources.of(attributions, of, dossier);
  }

  /**
   * All events by the earliest time at which they can have happened or begun.
   *
   * <p>A statement or agreement without an earliest time has the time of its meeting. Other events
   * without an earliest time (no time, words only, or only a latest time) come last. Events of
   * equal times have the order of their passages in the articles, a meeting before its statements
   * and agreements, and then the order of the dossier.
   *
   * <p>Relations place events without a time, and order events of equal times: effects, responses
   * and events that follow come after, a part comes after the whole, and a precondition comes
   * before. An event without a time is placed directly after the last of its predecessors, or else
   * directly before the first of its successors. Relations that are denied, contradict the times or
   * form a cycle are ignored.
   *
   * @param zone the zone of times without a zone
   * @return the events; immutable
   */
  public List<Event> timeline(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    List<Event> counting = dossier.events().stream().filter(DossierView::counts).toList();
    return Chronology.of(counting, dossier, zone);
  }

  /**
   * The intended and planned occurrences that are still open.
   *
   * <p>One occurrence is one commitment, and its best report by {@link Occurrences} decides: a plan
   * of the 20th is not open if a report of the 22nd, joined to it by {@code same-event}, says that
   * it occurred or was cancelled. {@linkplain Status#PROPOSED Proposed} events are not commitments.
   * A postponed event is open again when it is rescheduled. A promise not to do something is a
   * commitment whose event is negative. An intention is a past attempt, and not open, if its time
   * was over when it was reported.
   *
   * @return the commitments, in the order of their first reports; immutable
   */
  public List<Commitment> commitments() {
    return undertakings().open();
  }

  /**
   * The events that implement an agreement: those with a relation of type {@code implements}, and
   * those that fulfil one of its provisions. Denied relations are ignored; relations to another
   * report of the same agreement are included.
   *
   * @param agreement the agreement
   * @return the events, planned or done; immutable
   */
  public List<Event> implementing(Agreement agreement) {
    Objects.requireNonNull(agreement, "agreement");
    Set<String> ids = undertakings().implementing(agreement);
    return dossier.events().stream()
        .filter(DossierView::counts)
        .filter(event -> ids.contains(event.id()) && isFirst(event))
        .toList();
  }

  private boolean isFirst(Event event) {
    return dossier.event(event.id()).filter(first -> first == event).isPresent();
  }

  private List<Event> events(BitSet numbers) {
    return numbers.stream().mapToObj(dossier.events()::get).filter(DossierView::counts).toList();
  }

  private static boolean counts(Event event) {
    return event.rank() != Rank.DEPRECATED;
  }

  private Sayings sayings() {
    Sayings known = sayings;
    if (known == null) {
      known = new Sayings(dossier, dossier.events());
      sayings = known;
    }
    return known;
  }

  private Undertakings undertakings() {
    Undertakings known = undertakings;
    if (known == null) {
      known = new Undertakings(dossier);
      undertakings = known;
    }
    return known;
  }
}
