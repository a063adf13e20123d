package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Identified;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.RelationType;
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
 * A view of a dossier that finds events by actor, source and time.
 *
 * <pre>{@code
 * DossierView view = DossierView.of(dossier);
 *
 * view.involving(france);                        // also the call, in which Macron represents it
 * view.attributedTo(putin);                      // the events of which he is a source
 * view.sources(withdrawal);                      // [elysee → putin], outermost source first
 * view.timeline(ZoneId.of("Europe/Paris"));      // by the earliest possible time
 * view.commitments();                            // the withdrawal, after the exercise
 * }</pre>
 *
 * <p>Lists of events do not contain reports with the rank {@code deprecated}. They can contain
 * events of any status and negative reports. Except in the timeline, events are in the order of
 * {@link Dossier#events()}. A reference with a duplicate id resolves to the first object with the
 * id. Unresolved references and cycles do not cause exceptions.
 *
 * <p>A view computes its indexes once, on first use, in time proportional to the size of the
 * dossier. Reuse a view for several queries. Views are immutable and thread-safe.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class DossierView {
  private final Dossier dossier;

  // If two threads compute one of these indexes concurrently, the results are equal.
  private volatile @Nullable Involvements involvements;
  private volatile @Nullable Sayings sayings;
  private volatile @Nullable Undertakings undertakings;

  private DossierView(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * Returns a view of a dossier.
   *
   * @param dossier the dossier
   * @return a view of the dossier
   */
  public static DossierView of(Dossier dossier) {
    return new DossierView(Objects.requireNonNull(dossier, "dossier"));
  }

  /**
   * Returns the events that involve an actor.
   *
   * <p>Sources of a report and participants with the role {@link Role#ABSENT} are not considered to
   * be involved. For the inverse, from an event to its actors, see {@link #involved(Event)}.
   *
   * @param actor the actor or a reference to it; the id is looked up in this dossier
   * @param ways the kinds of involvement to include; if empty, all except {@link
   *     Involvement#BELONGING}
   * @return an immutable list of the events, without duplicates
   */
  public List<Event> involving(Identified<Actor> actor, Involvement... ways) {
    Objects.requireNonNull(actor, "actor");
    for (Involvement way : Objects.requireNonNull(ways, "ways")) {
      Objects.requireNonNull(way, "ways");
    }
    Set<Involvement> wanted =
        ways.length == 0
            ? EnumSet.complementOf(EnumSet.of(Involvement.BELONGING))
            : EnumSet.copyOf(Arrays.asList(ways));
    Involvements known = involvements;
    if (known == null) {
      known = new Involvements(dossier);
      involvements = known;
    }
    return events(known.of(actor.id(), wanted));
  }

  /**
   * Returns all actors involved in an event: participants and the actors that they represent, the
   * audience and the targets of a statement, and the obligors and beneficiaries of an agreement's
   * provisions. As in {@link #involving}, participants with the role {@link Role#ABSENT} and the
   * actors that they represent are not included.
   *
   * @param event the event
   * @return an immutable list of the actors with their involvement, starting with the participants
   */
  public List<InvolvedActor> involved(Event event) {
    return InvolvedActor.in(Objects.requireNonNull(event, "event"));
  }

  /**
   * Returns the statements of which an actor is a speaker, including planned statements and reports
   * that the actor did not make a statement.
   *
   * <p>The result does not include the statements of a representative, such as a spokesperson; see
   * {@link Involvement#REPRESENTED}.
   *
   * @param actor the speaker or a reference to it; the id is looked up in this dossier
   * @return an immutable list of the statements
   */
  public List<Statement> statementsBy(Identified<Actor> actor) {
    Objects.requireNonNull(actor, "actor");
    return events(sayings().spokenBy(actor.id())).stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .toList();
  }

  /**
   * Returns the events for which an actor is a source. The actor can be at any position in a chain,
   * either directly or as the speaker or source of a statement.
   *
   * <p>The result includes statements that the actor reports. It does not include statements that
   * the actor makes; see {@link #statementsBy(Identified)}. It does not include the events that a
   * statement is {@linkplain Statement#about() about}, because a statement does not necessarily
   * assert them.
   *
   * @param actor the source or a reference to it; the id is looked up in this dossier
   * @return an immutable list of the events, without duplicates
   */
  public List<Event> attributedTo(Identified<Actor> actor) {
    Objects.requireNonNull(actor, "actor");
    return events(sayings().attributedTo(actor.id()));
  }

  /**
   * Returns the complete source chains of a report, including the sources of each statement in a
   * chain.
   *
   * @param event the report
   * @return an immutable list with a source for each attribution; empty if the article itself is
   *     the source
   */
  public List<Source> sources(Event event) {
    Objects.requireNonNull(event, "event");
    return sources(event.attributions(), event instanceof Statement statement ? statement : null);
  }

  /**
   * Returns the complete source chains of a relation, including the sources of each statement in a
   * chain.
   *
   * @param relation the relation
   * @return an immutable list with a source for each attribution; empty if the article itself is
   *     the source
   */
  public List<Source> sources(Relation relation) {
    Objects.requireNonNull(relation, "relation");
    return sources(relation.attributions(), null);
  }

  /**
   * Returns the complete source chains of a post or membership, including the sources of each
   * statement in a chain.
   *
   * @param affiliation the post or membership
   * @return an immutable list with a source for each attribution; empty if the article itself is
   *     the source
   */
  public List<Source> sources(Affiliation affiliation) {
    Objects.requireNonNull(affiliation, "affiliation");
    return sources(affiliation.attributions(), null);
  }

  /**
   * Returns the complete source chains of a name, including the sources of each statement in a
   * chain.
   *
   * @param name the name
   * @return an immutable list with a source for each attribution; empty if the article itself is
   *     the source
   */
  public List<Source> sources(ActorName name) {
    Objects.requireNonNull(name, "name");
    return sources(name.attributions(), null);
  }

  private List<Source> sources(List<Attribution> attributions, @Nullable Statement of) {
    return Sources.of(attributions, of, dossier);
  }

  /**
   * Returns all events, sorted by the earliest time at which they may have occurred or begun.
   *
   * <p>Events with equal times are in the order of their passages in the articles; any remaining
   * ties are broken by dossier order. Events without an earliest time come last, unless they are
   * linked to an event that has one. These are events without a time, events whose time is only
   * described in words, and events with only a latest time.
   *
   * <p>The following links determine the position of events without a time, the order of events
   * with equal times, and the earliest time of events with several possible times:
   *
   * <ul>
   *   <li>An event comes after the event that it {@linkplain RelationType#FOLLOWS follows},
   *       responds to, is a part of, implements, amends or violates, after its cause and its
   *       precondition, and after the event that aims at it.
   *   <li>A statement or agreement comes after the beginning of its meeting. If it does not have a
   *       time, it is sorted by the time of its meeting.
   *   <li>An event with the condition {@link ConditionKind#AFTER_COMPLETION} comes after the end of
   *       the other event.
   *   <li>A report without a time comes after the earliest report of the same occurrence.
   * </ul>
   *
   * <p>For example, an event in February that follows an event on 5 February is sorted as if it had
   * occurred on 5 February. An event without a time is sorted by the time of its last predecessor
   * or, if it does not have a predecessor with a time, by the time of its first successor. Links
   * that are negative, contradict the times, or form a cycle are ignored.
   *
   * @param zone the zone to assume for times that do not specify one
   * @return an immutable list of the events
   */
  public List<Event> timeline(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    List<Event> counting = dossier.events().stream().filter(Reports::counts).toList();
    return Chronology.of(counting, dossier, zone);
  }

  /**
   * Returns the intended and planned occurrences that are still open.
   *
   * <p>Each occurrence results in at most one commitment. The best report of the occurrence (see
   * {@link Occurrences}) determines whether the commitment is open. For example, a plan reported on
   * the 20th is not open if a report of the same event on the 22nd states that the event occurred
   * or was cancelled. If no later report mentions the event, the commitment is open even if its
   * time has passed. {@linkplain Status#EXPECTED Forecasts}, {@linkplain Status#HYPOTHETICAL
   * hypothetical} events and events with an {@linkplain Status#UNKNOWN unknown} status are not
   * commitments, and do not close a commitment that another report states. {@linkplain
   * Status#PROPOSED Proposed} events are not commitments. A postponed event is open again after it
   * is rescheduled.
   *
   * <p>For a promise not to do something, the event of the commitment is {@linkplain
   * Status#INTENDED intended} and has negative polarity. A {@linkplain Status#PLANNED planned}
   * event with negative polarity states that nothing is planned, so it is not a commitment. If the
   * time of an event had already ended when the intention or plan was reported, it is treated as a
   * past attempt and is not open. A denial by another actor does not close a commitment; it is a
   * {@linkplain Occurrence#conflicts() conflict}.
   *
   * @return an immutable list of the commitments, in the order of the first reports of their
   *     occurrences
   */
  public List<Commitment> commitments() {
    return undertakings().open();
  }

  /**
   * Returns the events that implement an agreement: events with a relation of type {@code
   * implements}, and events that fulfil one of its provisions. Negative relations are ignored.
   * Relations to another report of the same agreement are included.
   *
   * @param agreement the agreement; its id is looked up in this dossier
   * @return an immutable list of the events, including planned events
   */
  public List<Event> implementing(Agreement agreement) {
    Objects.requireNonNull(agreement, "agreement");
    Set<String> ids = undertakings().implementing(agreement);
    return dossier.events().stream()
        .filter(Reports::counts)
        .filter(event -> ids.contains(event.id()) && isFirst(event))
        .toList();
  }

  private boolean isFirst(Event event) {
    return dossier.event(event.id()).filter(first -> first == event).isPresent();
  }

  private List<Event> events(BitSet numbers) {
    return numbers.stream().mapToObj(dossier.events()::get).filter(Reports::counts).toList();
  }

  private Sayings sayings() {
    Sayings known = sayings;
    if (known == null) {
      known = new Sayings(dossier);
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
