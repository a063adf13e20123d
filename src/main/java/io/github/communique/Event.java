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
 * One report of a statement, a meeting, an agreement or an action, past or planned.
 *
 * <p>An event is a report with its source and evidence, not the occurrence itself. If two articles,
 * or two sentences of one article, report the same occurrence, they are two events linked by a
 * {@link Relation} of type {@code same-event}. Contradictions between them are kept, and validation
 * reports them.
 *
 * <p>Three properties are independent: whether it happened ({@link #status()}), how certain the
 * report is ({@link #certainty()}), and whether the report asserts or denies it ({@link
 * #polarity()}). A future meeting that is plainly announced is planned, not uncertain.
 */
public sealed interface Event extends DossierObject, Identified<Event>
    permits Statement, Meeting, Agreement, Action {
  /**
   * The type of event: statement, meeting, agreement or action.
   *
   * @return the type
   */
  @JsonProperty("type")
  EventType type();

  /**
   * A short summary of the report.
   *
   * @return a summary
   */
  @JsonProperty("summary")
  Optional<LocalizedText> summary();

  /**
   * The status of the occurrence as of {@link #asOf()}: intended, planned, ongoing, occurred …
   *
   * @return the status
   */
  @JsonProperty(value = "status", required = true)
  Status status();

  /**
   * Whether the report asserts the event or denies it.
   *
   * @return positive unless stated otherwise; negative if the article itself asserts that it did
   *     not happen (somebody's denial is a {@link Statement})
   */
  @JsonProperty(value = "polarity", defaultValue = "positive")
  Polarity polarity();

  /**
   * The report's certainty, as its words express it.
   *
   * @return unspecified if the text does not have a cue
   */
  @JsonProperty(value = "certainty", defaultValue = "unspecified")
  Certainty certainty();

  /**
   * The time to which the source's knowledge refers. An event that is planned as of the 20th and
   * has occurred as of the 22nd has progressed; this is not a contradiction.
   *
   * @return the time of knowledge; if absent, the time of publication of the event's article is
   *     used
   */
  @JsonProperty("asOf")
  Optional<PartialDateTime> asOf();

  /**
   * The time at which the event happened or is planned to happen.
   *
   * @return the time; absent if the report does not state one
   */
  @JsonProperty("time")
  Optional<EventTime> time();

  /**
   * The places of the event, including the origin and destination of a movement.
   *
   * @return the places, in the order of the report
   */
  @JsonProperty("places")
  List<Place> places();

  /**
   * The topics of the event, in words.
   *
   * @return the topics, in the order of the report
   */
  @JsonProperty("topics")
  List<LocalizedText> topics();

  /**
   * The conditions on which the event depends, or its reasons.
   *
   * @return the conditions; all of them apply
   */
  @JsonProperty("conditions")
  List<Condition> conditions();

  /**
   * The articles that contain this report.
   *
   * @return the articles; required only in a dossier with several articles
   */
  @JsonProperty("articles")
  List<Ref<Article>> articles();

  /**
   * The sources of the report.
   *
   * @return the sources; empty if the article itself is the source
   */
  @JsonProperty("attributions")
  List<Attribution> attributions();

  /**
   * Identifiers of this event in registers, such as a record number of a data set or a document
   * symbol.
   *
   * @return the identifiers
   */
  @JsonProperty("identifiers")
  List<Identifier> identifiers();

  /**
   * Codes of the event in coding schemes such as CAMEO.
   *
   * @return the classifications
   */
  @JsonProperty("classifications")
  List<Classification> classifications();

  /**
   * Numbers in the report, such as fatalities, detained, troops or money.
   *
   * @return the quantities
   */
  @JsonProperty("quantities")
  List<Quantity> quantities();

  /**
   * The passages that support the report.
   *
   * @return the passages
   */
  @JsonProperty("evidence")
  List<Evidence> evidence();

  /**
   * The confidence that the event was recorded correctly.
   *
   * @return 0 to 100; absent if not stated
   */
  @JsonProperty("confidence")
  @Range(most = 100)
  OptionalInt confidence();

  /**
   * The rank of the report among several reports.
   *
   * @return normal unless stated otherwise; merged views omit deprecated reports
   */
  @JsonProperty(value = "rank", defaultValue = "normal")
  Rank rank();

  /**
   * All participations: speakers, participants or parties.
   *
   * @return the participations, in the order of the report
   */
  List<Participation> participations();
}
