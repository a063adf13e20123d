package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.communique.internal.text.Range;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One report of a past or planned statement, meeting, agreement or action.
 *
 * <p>An event represents a report with its source and evidence, not the occurrence itself. If two
 * articles, or two sentences in one article, report the same occurrence, the dossier contains two
 * events, linked by a {@link Relation} of type {@code same-event}. Contradictions between the
 * reports are preserved, and validation reports them.
 *
 * <p>Three properties are independent of each other: whether the event took place ({@link
 * #status()}), how certain the report is ({@link #certainty()}), and whether the report affirms or
 * negates the event ({@link #polarity()}). For example, a meeting that was firmly announced is
 * planned, but it is not uncertain.
 */
public sealed interface Event extends DossierObject, Identified<Event>
    permits Statement, Meeting, Agreement, Action {
  /**
   * The type of event: statement, meeting, agreement or action.
   *
   * @return the type
   */
  EventType type();

  /**
   * A short summary of the report.
   *
   * @return the summary
   */
  Optional<LocalizedText> summary();

  /**
   * The status of the occurrence at the time given by {@link #asOf()}.
   *
   * @return the status, for example {@code planned}
   */
  @JsonProperty(required = true)
  Status status();

  /**
   * Whether the report affirms or negates the event.
   *
   * @return {@code negative} if the article itself states that the event did not take place;
   *     otherwise {@code positive}. Represent an actor's denial as a {@link Statement}.
   */
  @JsonProperty(defaultValue = "positive")
  Polarity polarity();

  /**
   * The certainty that the report expresses.
   *
   * @return the certainty; {@code unspecified} if the report does not indicate it
   */
  @JsonProperty(defaultValue = "unspecified")
  Certainty certainty();

  /**
   * The time as of which the report describes the event. For example, the event can be planned as
   * of 20 February and have occurred as of 22 February. Reports of these two statuses do not
   * contradict each other.
   *
   * @return the time; if absent, the time of the statement that is the source of the report
   *     applies, or else the latest publication time of the event's articles
   */
  Optional<PartialDateTime> asOf();

  /**
   * The time at which the event took place or is planned to take place.
   *
   * @return the time; absent if the report does not state one
   */
  Optional<EventTime> time();

  /**
   * The places of the event, including the origin and the destination of a movement.
   *
   * @return the places, in the order of the report
   */
  List<Place> places();

  /**
   * The topics of the event, as free text.
   *
   * @return the topics, in the order of the report
   */
  List<LocalizedText> topics();

  /**
   * The conditions on which the event depends, and the reasons for the event.
   *
   * @return the conditions; all of them apply
   */
  List<Condition> conditions();

  /**
   * The articles that contain this report.
   *
   * @return the articles; required only in a dossier with several articles
   */
  List<Ref<Article>> articles();

  /**
   * The sources of the report.
   *
   * @return the sources; empty if the article itself is the source
   */
  List<Attribution> attributions();

  /**
   * The identifiers of this event in external registers, such as a data set's record number or a
   * document symbol.
   *
   * @return the identifiers
   */
  List<Identifier> identifiers();

  /**
   * The codes of this event in coding schemes such as CAMEO.
   *
   * @return the classifications
   */
  List<Classification> classifications();

  /**
   * The numbers in the report, such as numbers of fatalities, detainees or troops, or amounts of
   * money.
   *
   * @return the quantities
   */
  List<Quantity> quantities();

  /**
   * The passages that support the report.
   *
   * @return the passages
   */
  List<Evidence> evidence();

  /**
   * The confidence that the event was recorded correctly.
   *
   * @return the confidence, 0 to 100; absent if not stated
   */
  @Range(most = 100)
  OptionalInt confidence();

  /**
   * The rank of this report among the reports of the same occurrence.
   *
   * @return the rank, {@code normal} by default; deprecated reports are excluded from queries, best
   *     values and conflicts
   */
  @JsonProperty(defaultValue = "normal")
  Rank rank();

  /**
   * The speakers, participants or parties of this event.
   *
   * @return the participations, in the order of the report
   */
  List<Participation> participations();

  /**
   * Returns a builder with the values of this event.
   *
   * @return a new builder, whose {@code build} method returns an event of the same type
   */
  EventBuilder<?> toBuilder();
}
