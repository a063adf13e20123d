package io.github.communique.internal.inspection;

import static io.github.communique.issue.Severity.ERROR;
import static io.github.communique.issue.Severity.INFO;
import static io.github.communique.issue.Severity.WARNING;

import io.github.communique.internal.text.Distance;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The issue codes of the standard rules, with their meanings and severities. The rules report their
 * issues through this enum. No other class declares codes. The code of a constant is derived from
 * its name: the code of {@link #TEXT_LANGUAGE_UNKNOWN} is {@code text.language-unknown}.
 */
public enum Code {
  ID_DUPLICATE(ERROR, "Two objects of the dossier have the same id."),
  REF_UNRESOLVED(
      ERROR,
      "A reference is unresolved: no object in the dossier has this id. In a dossier with a"
          + " newer format version, this is only a warning."),
  REF_WRONG_KIND(ERROR, "A reference names an object of a kind that its property does not allow."),
  OBJECT_UNREFERENCED(INFO, "An actor, a location, or one of several articles is not referenced."),
  TEXT_BLANK(WARNING, "A text is empty or consists of white space only."),
  TEXT_LANGUAGE_UNDETERMINED(
      INFO, "A quotation or another text that is not a name has no language."),
  TEXT_LANGUAGE_UNKNOWN(
      WARNING,
      "A language tag is well-formed, but its language, script or region is not registered."),
  TEXT_LANGUAGE_REPEATED(
      WARNING, "A translation is in the language of the original or of another translation."),
  VOCABULARY_UNKNOWN(INFO, "A term is not a known term of its vocabulary."),
  COUNTRY_UNKNOWN(WARNING, "A country is neither an ISO 3166-1 alpha-2 code nor XK."),
  IDENTIFIER_MALFORMED(WARNING, "An identifier does not have the form that its scheme requires."),
  IDENTIFIER_SHARED(
      WARNING,
      "Two objects, or two events without a relation, have the same identifier, although a"
          + " value in this scheme identifies only one thing."),
  CLASSIFICATION_UNKNOWN(WARNING, "A code is not part of its coding scheme."),
  ARTICLE_TIMES_REVERSED(WARNING, "An article was updated or retrieved before it was published."),
  ARTICLE_EMBARGO(WARNING, "An article was published before its embargo ended."),
  ARTICLE_DIGEST(
      WARNING, "The digest of an article is malformed or is not the digest of its text."),
  ARTICLE_UNSTATED(
      WARNING,
      "In a dossier with several articles, an event or a passage does not name its article."),
  TIME_REVERSED(ERROR, "A time ends before it begins."),
  TIME_OCCURRED_AFTER_PUBLICATION(
      WARNING,
      "According to its status, an event has begun, but its time is after the publication date."),
  TIME_PLANNED_BEFORE_PUBLICATION(
      WARNING,
      "According to its status, an event is planned, but its time is before the publication date."),
  TIME_AS_OF_AFTER_PUBLICATION(
      WARNING, "The time as of which a report describes an event is after its publication."),
  TIME_DURATION_EXCEEDS_BOUNDS(WARNING, "The duration of an event is longer than its time."),
  TIME_ONGOING_MISMATCH(
      WARNING,
      "The status and the time of an event contradict each other as to whether the event has"
          + " begun or ended."),
  TIME_PART_OF_DAY(
      WARNING, "The hour of a time is outside the part of the day that the time states."),
  TIME_ZONE_UNKNOWN(
      WARNING,
      "The JDK does not support the zone of a time, so values without an offset may be local"
          + " times in any zone."),
  TIME_SKIPPED(
      WARNING, "A local time or day does not exist in its zone because clocks were set forward."),
  TIME_OFFSET_MISMATCH(WARNING, "The zone had a different offset at that time."),
  ACTOR_CYCLE(ERROR, "An actor is a part or a member of itself, directly or through other actors."),
  ACTOR_AFFILIATION_NOT_HELD(
      WARNING, "An actor takes part in a capacity that the actor had only at other times."),
  ACTOR_TENURES_OVERLAP(
      WARNING, "Two actors hold a post at the same time, although only one can hold it."),
  ACTOR_FORMER_ONGOING(WARNING, "An affiliation is former, although its period has not ended."),
  ACTOR_OUTSIDE_LIFETIME(
      WARNING, "An actor takes part before its lifetime begins or after it ends."),
  ACTOR_ROLES_CONFLICT(
      WARNING, "An event names a person or a state with two votes, or as both present and absent."),
  ACTOR_REPRESENTS_ITSELF(WARNING, "A participant represents itself."),
  ACTOR_REPEATED(WARNING, "An event names an actor twice in the same role."),
  LOCATION_CYCLE(ERROR, "A location is part of itself, directly or through other locations."),
  LOCATION_COORDINATES_RANGE(ERROR, "A latitude or a longitude is out of range."),
  LOCATION_NULL_ISLAND(
      WARNING, "Coordinates are 0, 0, a common placeholder for unknown coordinates."),
  LOCATION_COUNTRY_MISMATCH(
      WARNING, "A location and the location that contains it are in different countries."),
  STATEMENT_NO_SPEAKER(INFO, "A statement has no speaker."),
  STATEMENT_NO_CONTENT(WARNING, "A statement has neither a quotation nor other content."),
  STATEMENT_SELF(WARNING, "A statement is about itself."),
  STATEMENT_SPEAKER_REPEATED(
      WARNING, "The only speaker of a statement is also its audience or its source."),
  STATEMENT_OUTSIDE_MEETING(
      WARNING,
      "A statement was made at a meeting that did not take place, or that took place at another"
          + " time."),
  STATEMENT_QUOTATION_NOT_FOUND(WARNING, "A direct quotation is not in the text of its article."),
  MEETING_TOO_FEW_PARTICIPANTS(
      WARNING, "The only participant of a meeting is a person or a state."),
  MEETING_REMOTE_WITH_LOCATION(WARNING, "A meeting by telephone, video or letter has a venue."),
  AGREEMENT_TOO_FEW_PARTIES(
      WARNING, "An agreement has only one party, but its form requires at least two."),
  AGREEMENT_DEADLINE_TOO_EARLY(
      WARNING, "A provision of an agreement is due before the agreement is reached."),
  AGREEMENT_STAGE_STATUS_MISMATCH(WARNING, "The stage of an agreement contradicts its status."),
  AGREEMENT_STAGE_VALIDITY_MISMATCH(
      WARNING,
      "According to its stage, an agreement is in force or has expired, but its validity excludes"
          + " this."),
  AGREEMENT_PERMISSION_HOLDER(
      INFO, "A permission has obligors, but no beneficiaries to whom it is given."),
  AGREEMENT_OUTSIDE_MEETING(
      WARNING,
      "An agreement was reached at a meeting that did not take place, or that took place at"
          + " another time."),
  ATTRIBUTION_CYCLE(ERROR, "The sources of statements form a cycle."),
  ATTRIBUTION_REPEATED(ERROR, "An actor is duplicated in a chain of sources."),
  ATTRIBUTION_NOT_MADE(WARNING, "The source of a report is a statement that was not made."),
  CONDITION_SELF(ERROR, "An event is a condition of itself."),
  CONDITION_CYCLE(
      WARNING, "The conditions of events form a cycle, which is valid only for an exchange."),
  CONDITION_NOT_COMPLETED(
      WARNING,
      "According to a condition, an event takes place after the completion of another event, which"
          + " is later or did not take place."),
  RELATION_SELF(ERROR, "A relation links an event to itself."),
  RELATION_CYCLE(ERROR, "Relations of type part-of, follows or precondition-of form a cycle."),
  RELATION_DUPLICATE(ERROR, "Two relations make the same claim and have the same sources."),
  RELATION_POLARITY_CONFLICT(
      WARNING,
      "A relation is both affirmed and negated, directly or by other relations of type"
          + " same-event."),
  RELATION_TIME_CONTRADICTION(
      WARNING, "The times of two events exclude the relation between them."),
  RELATION_SAME_EVENT_KINDS(
      WARNING, "A relation of type same-event links events of different kinds."),
  QUANTITY_NOT_ORDERED(
      WARNING,
      "The numbers of a quantity are not in the order low, best, high, or no number is between its"
          + " bounds."),
  QUANTITY_BOUND_MISSING(
      WARNING, "A quantity marks a bound as exclusive, but the bound is missing."),
  QUANTITY_UNIT_MISSING(
      WARNING,
      "A number of a kind that requires a unit does not have one: an amount, a duration, a"
          + " measurement, a share, a probability, a margin or a change."),
  QUANTITY_NEGATIVE(WARNING, "A number of a quantity is negative."),
  QUANTITY_EXCEEDS_WHOLE(
      WARNING,
      "A probability, the share of the people who give an answer, or the sum of these shares is"
          + " greater than 100 %."),
  QUANTITY_AGE_TOO_HIGH(WARNING, "The age of a person is greater than 130 years."),
  QUANTITY_UNIT_MISMATCH(WARNING, "The unit of a quantity does not fit its kind."),
  QUANTITY_KIND_MISMATCH(WARNING, "A delay is not a duration, or a distance is not a measurement."),
  QUANTITY_FRACTION(WARNING, "A count of people or things is not a whole number."),
  QUANTITY_CHANGE_REVERSED(
      WARNING,
      "All changes of an action of the kind rise are decreases, or all changes of a fall are"
          + " increases."),
  QUANTITY_TOTALS_DIFFER(
      WARNING, "An event has two totals of the same kind whose ranges do not overlap."),
  QUANTITY_PART_EXCEEDS_TOTAL(
      WARNING,
      "A number for one actor, or the sum of the numbers for the parts of an event, is greater than"
          + " the total of the event or of the group to which the actor belongs."),
  EVIDENCE_OUT_OF_RANGE(
      ERROR,
      "The offsets of a passage are outside the text or not in order, or one of them is"
          + " missing."),
  EVIDENCE_MISMATCH(WARNING, "The text at the offsets of a passage differs from the passage."),
  EVIDENCE_CONTEXT_MISMATCH(
      WARNING, "The text before or after a passage differs from its prefix or suffix."),
  EVIDENCE_NOT_FOUND(WARNING, "A passage without offsets, or with wrong ones, is not in the text."),
  EVIDENCE_AMBIGUOUS(WARNING, "A passage without offsets occurs in the text more than once."),
  OCCURRENCE_KIND_CONFLICT(
      WARNING,
      "Reports of one occurrence have kinds, media or speech acts that exclude each other."),
  OCCURRENCE_INSTRUMENT_CONFLICT(
      WARNING, "Reports of one occurrence have instruments that exclude each other."),
  OCCURRENCE_PLACE_CONFLICT(WARNING, "Reports of one occurrence place it in different countries."),
  OCCURRENCE_TIME_CONFLICT(
      WARNING, "Reports of one occurrence have incompatible times or durations."),
  OCCURRENCE_STATUS_CONFLICT(
      WARNING,
      "Reports of one occurrence with the same time of knowledge have incompatible statuses, or"
          + " according to an earlier report, an event that a later report plans or cancels has"
          + " begun, or an event that failed has occurred."),
  OCCURRENCE_POLARITY_CONFLICT(
      WARNING,
      "One report states that an event took place, but another report or a statement denies it."),
  OCCURRENCE_QUANTITY_CONFLICT(
      WARNING,
      "Reports of one occurrence have numbers of the same kind whose ranges do not overlap, and"
          + " the later number is not an update."),
  OCCURRENCE_PARTICIPANT_CONFLICT(
      WARNING,
      "Reports of one occurrence have no perpetrator, deciding state, elected person, speaker or"
          + " side in common, swap the acting and the affected side, or state different votes of"
          + " a person or a state."),
  DOSSIER_EMPTY(WARNING, "A dossier does not contain any objects."),
  DOSSIER_RETRACTED_WITH_CONTENT(WARNING, "A retracted dossier still contains events.");

  /**
   * The maximum edit distance between a misspelled code and the correct code. The distance allows
   * two wrong letters or two swapped letters.
   */
  private static final int SLIP = 2;

  private final String code;
  private final Severity severity;
  private final String meaning;

  Code(Severity severity, String meaning) {
    this.code = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    this.severity = severity;
    this.meaning = meaning;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  public String meaning() {
    return meaning;
  }

  /**
   * Returns an error message if the name of a code or family is invalid; null if the name is valid.
   * A code in an unknown family is assumed to be defined by the application, and is valid unless it
   * resembles a standard code.
   */
  public static @Nullable String fault(String codeOrFamily) {
    String family = family(codeOrFamily.toLowerCase(Locale.ROOT));
    List<String> codes =
        Arrays.stream(values())
            .map(Code::code)
            .filter(code -> family(code).equals(family))
            .toList();
    if (codes.isEmpty()) {
      return Arrays.stream(values())
          .map(Code::code)
          .filter(code -> codeOrFamily.length() <= code.length() + SLIP)
          .filter(code -> Distance.between(code, codeOrFamily) <= SLIP)
          .findFirst()
          .map(near -> Quoted.of(codeOrFamily) + " is not a code; did you mean \"" + near + "\"?")
          .orElse(
              codeOrFamily.matches("[a-z0-9.-]+")
                  ? null
                  : "a code or family must have a form like time.reversed or time; found "
                      + Quoted.of(codeOrFamily));
    }
    if (codeOrFamily.equals(family) || codes.contains(codeOrFamily)) {
      return null;
    }
    return ("%s is not a code of the family %s; expected one of %s; codes of an"
            + " application must have another family")
        .formatted(Quoted.of(codeOrFamily), family, String.join(", ", codes));
  }

  private static String family(String code) {
    return code.substring(0, (code + ".").indexOf('.'));
  }

  public void report(Site at, String message) {
    report(at, message, null);
  }

  /** Reports an issue, with a hint unless the hint is null. */
  public void report(Site at, String message, @Nullable String hint) {
    Issue issue = Issue.of(severity, code, at.pointer(), message);
    at.report(hint == null ? issue : issue.withHint(hint));
  }
}
