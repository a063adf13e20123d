package io.github.communique.internal.inspection;

import io.github.communique.internal.text.Distance;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the library's own rules: what each means and how bad it is. This is the one place
 * where they are written; rules report through it.
 */
public enum Code {
  ID_DUPLICATE("id.duplicate", Severity.ERROR, "Two objects of the dossier have the same id."),
  REF_UNRESOLVED(
      "ref.unresolved",
      Severity.ERROR,
      "A reference names an id that no object of the dossier has; a warning in a dossier of a newer"
          + " version of the format."),
  REF_WRONG_KIND(
      "ref.wrong-kind",
      Severity.ERROR,
      "A reference names an object of another kind than its property asks for."),
  OBJECT_UNREFERENCED(
      "object.unreferenced",
      Severity.INFO,
      "Nothing refers to an actor or a location, or to an article of several."),
  TEXT_BLANK("text.blank", Severity.WARNING, "A text is empty or consists of white space."),
  TEXT_LANGUAGE_UNDETERMINED(
      "text.language-undetermined",
      Severity.INFO,
      "A quotation or another text, but for names, has no language."),
  TEXT_LANGUAGE_UNKNOWN(
      "text.language-unknown",
      Severity.WARNING,
      "A language is well-formed, but its language, script or region is not registered."),
  TEXT_LANGUAGE_REPEATED(
      "text.language-repeated",
      Severity.WARNING,
      "A translation is in the language of the original or of another translation."),
  VOCABULARY_UNKNOWN(
      "vocabulary.unknown", Severity.INFO, "A word is not one of those that the library knows."),
  COUNTRY_UNKNOWN(
      "country.unknown",
      Severity.WARNING,
      "A country is no code of ISO 3166-1 alpha-2 and not XK."),
  IDENTIFIER_MALFORMED(
      "identifier.malformed",
      Severity.WARNING,
      "An identifier is not of the form that its scheme gives."),
  IDENTIFIER_SHARED(
      "identifier.shared",
      Severity.WARNING,
      "Two objects, or two events that no relation links, have one identifier that names one thing only."),
  CLASSIFICATION_UNKNOWN(
      "classification.unknown", Severity.WARNING, "A code is not one of its coding scheme."),
  ARTICLE_TIMES_REVERSED(
      "article.times-reversed",
      Severity.WARNING,
      "An article was updated or retrieved before it was published."),
  ARTICLE_EMBARGO(
      "article.embargo", Severity.WARNING, "An article was published before its embargo ended."),
  ARTICLE_UNSTATED(
      "article.unstated",
      Severity.WARNING,
      "In a dossier of several articles an event or a passage does not say which article it is from."),
  TIME_REVERSED("time.reversed", Severity.ERROR, "A time ends before it begins."),
  TIME_OCCURRED_AFTER_PUBLICATION(
      "time.occurred-after-publication",
      Severity.WARNING,
      "An event is said to have begun or occurred, but after the article that says so."),
  TIME_PLANNED_BEFORE_PUBLICATION(
      "time.planned-before-publication",
      Severity.WARNING,
      "An event is said to be ahead, but its time was over when that was said."),
  TIME_DURATION_EXCEEDS_BOUNDS(
      "time.duration-exceeds-bounds",
      Severity.WARNING,
      "An event is said to last longer than the time within which it lies."),
  TIME_ONGOING_MISMATCH(
      "time.ongoing-mismatch",
      Severity.WARNING,
      "The status of an event and its time contradict each other on whether it has ended."),
  TIME_ZONE_UNKNOWN(
      "time.zone-unknown",
      Severity.WARNING,
      "A time's zone is one that this JDK does not know, so its values without an offset may be"
          + " meant in any zone."),
  TIME_SKIPPED(
      "time.skipped",
      Severity.WARNING,
      "A local time or day is one that the clocks of the stated zone skipped."),
  TIME_OFFSET_MISMATCH(
      "time.offset-mismatch",
      Severity.WARNING,
      "An offset is not one that the stated zone had at that time."),
  ACTOR_CYCLE(
      "actor.cycle",
      Severity.ERROR,
      "An actor is a part or member of itself, directly or by way of others."),
  ACTOR_AFFILIATION_NOT_HELD(
      "actor.affiliation-not-held",
      Severity.WARNING,
      "An actor takes part in a capacity that it held at other times only."),
  ACTOR_TENURES_OVERLAP(
      "actor.tenures-overlap",
      Severity.WARNING,
      "Two actors hold a post at the same time that only one can hold."),
  ACTOR_OUTSIDE_LIFETIME(
      "actor.outside-lifetime",
      Severity.WARNING,
      "An actor takes part before it existed or after its end."),
  LOCATION_CYCLE(
      "location.cycle",
      Severity.ERROR,
      "A location is a part of itself, directly or by way of others."),
  LOCATION_COORDINATES_RANGE(
      "location.coordinates-range", Severity.ERROR, "A latitude or longitude is not on the globe."),
  LOCATION_NULL_ISLAND(
      "location.null-island",
      Severity.WARNING,
      "Coordinates are 0, 0, as those that nobody knew often are."),
  LOCATION_COUNTRY_MISMATCH(
      "location.country-mismatch",
      Severity.WARNING,
      "A location and the one it is a part of are in different countries."),
  STATEMENT_NO_SPEAKER("statement.no-speaker", Severity.INFO, "A statement has no speaker."),
  STATEMENT_NO_CONTENT(
      "statement.no-content",
      Severity.WARNING,
      "A statement has no quotation and is about nothing."),
  STATEMENT_SELF("statement.self", Severity.WARNING, "A statement is about itself."),
  STATEMENT_SPEAKER_REPEATED(
      "statement.speaker-repeated",
      Severity.WARNING,
      "The only speaker of a statement is also its audience or its source."),
  STATEMENT_OUTSIDE_MEETING(
      "statement.outside-meeting",
      Severity.WARNING,
      "A statement was made at a meeting that did not take place, or was at another time."),
  STATEMENT_QUOTATION_NOT_FOUND(
      "statement.quotation-not-found",
      Severity.WARNING,
      "A direct quotation is not in the text of its article."),
  MEETING_TOO_FEW_PARTICIPANTS(
      "meeting.too-few-participants",
      Severity.WARNING,
      "A meeting names a single person or state and nobody else."),
  MEETING_REMOTE_WITH_LOCATION(
      "meeting.remote-with-location",
      Severity.WARNING,
      "A meeting by telephone, video or letter has a venue."),
  AGREEMENT_TOO_FEW_PARTIES(
      "agreement.too-few-parties",
      Severity.WARNING,
      "An agreement names a single party, and is of no form in which one binds itself."),
  AGREEMENT_STAGE_STATUS_MISMATCH(
      "agreement.stage-status-mismatch",
      Severity.WARNING,
      "The stage of an agreement and its status exclude each other."),
  AGREEMENT_OUTSIDE_MEETING(
      "agreement.outside-meeting",
      Severity.WARNING,
      "An agreement was reached at a meeting that did not take place, or was at another time."),
  ATTRIBUTION_CYCLE("attribution.cycle", Severity.ERROR, "Statements are each other's sources."),
  ATTRIBUTION_REPEATED(
      "attribution.repeated", Severity.ERROR, "An actor stands twice in a chain of sources."),
  CONDITION_SELF("condition.self", Severity.ERROR, "An event waits for itself."),
  CONDITION_CYCLE(
      "condition.cycle",
      Severity.WARNING,
      "Events wait for each other, which two exchanges lawfully may."),
  RELATION_SELF("relation.self", Severity.ERROR, "A relation links an event to itself."),
  RELATION_CYCLE(
      "relation.cycle",
      Severity.ERROR,
      "Relations of type part-of, follows or precondition-of lead back to where they start."),
  RELATION_DUPLICATE(
      "relation.duplicate", Severity.ERROR, "Two relations say the same on the same authority."),
  RELATION_TIME_CONTRADICTION(
      "relation.time-contradiction",
      Severity.WARNING,
      "The times of two events exclude the relation between them."),
  RELATION_SAME_EVENT_KINDS(
      "relation.same-event-kinds",
      Severity.WARNING,
      "A relation of type same-event joins events of different kinds."),
  QUANTITY_NOT_ORDERED(
      "quantity.not-ordered",
      Severity.WARNING,
      "The numbers of a quantity are not in the order low, best, high."),
  QUANTITY_BOUND_MISSING(
      "quantity.bound-missing",
      Severity.WARNING,
      "A quantity excludes a bound that it does not have."),
  QUANTITY_UNIT_MISSING(
      "quantity.unit-missing",
      Severity.WARNING,
      "A number that only a unit explains has none: an amount, a duration, a measurement, a share, a"
          + " probability, a margin or a change."),
  QUANTITY_NEGATIVE("quantity.negative", Severity.WARNING, "A number of a quantity is negative."),
  QUANTITY_UNIT_MISMATCH(
      "quantity.unit-mismatch",
      Severity.WARNING,
      "The unit of a quantity does not fit what it counts."),
  QUANTITY_FRACTION(
      "quantity.fraction", Severity.WARNING, "A count of people or things is not a whole number."),
  QUANTITY_TOTALS_DIFFER(
      "quantity.totals-differ",
      Severity.WARNING,
      "One event has two totals of the same that leave no number open to both."),
  QUANTITY_PART_EXCEEDS_TOTAL(
      "quantity.part-exceeds-total",
      Severity.WARNING,
      "A count among one actor is greater than the total of the same event."),
  EVIDENCE_OUT_OF_RANGE(
      "evidence.out-of-range",
      Severity.ERROR,
      "The offsets of a passage are not in the text, not in order, or only one is given."),
  EVIDENCE_MISMATCH(
      "evidence.mismatch",
      Severity.WARNING,
      "Other words than those of a passage stand at its offsets."),
  EVIDENCE_CONTEXT_MISMATCH(
      "evidence.context-mismatch",
      Severity.WARNING,
      "Other words than the prefix or suffix of a passage stand before or after it."),
  EVIDENCE_NOT_FOUND(
      "evidence.not-found",
      Severity.WARNING,
      "A passage without offsets, or with wrong ones, does not stand in the text."),
  EVIDENCE_AMBIGUOUS(
      "evidence.ambiguous",
      Severity.WARNING,
      "A passage without offsets stands in the text more than once."),
  OCCURRENCE_KIND_CONFLICT(
      "occurrence.kind-conflict",
      Severity.WARNING,
      "Reports of one happening are of kinds that exclude each other."),
  OCCURRENCE_PLACE_CONFLICT(
      "occurrence.place-conflict",
      Severity.WARNING,
      "Reports of one happening place it in countries of which none is the same."),
  OCCURRENCE_TIME_CONFLICT(
      "occurrence.time-conflict",
      Severity.WARNING,
      "Reports of one happening give times of which no day satisfies both."),
  OCCURRENCE_STATUS_CONFLICT(
      "occurrence.status-conflict",
      Severity.WARNING,
      "Reports of one happening, known at the same time, exclude each other's status, or a later"
          + " one still plans what an earlier one says has begun."),
  OCCURRENCE_POLARITY_CONFLICT(
      "occurrence.polarity-conflict",
      Severity.WARNING,
      "One report says that it happened, and another that it did not, or a statement denies it."),
  OCCURRENCE_QUANTITY_CONFLICT(
      "occurrence.quantity-conflict",
      Severity.WARNING,
      "Reports of one happening count the same and leave no number open to both, and the later one"
          + " is not an update."),
  OCCURRENCE_PARTICIPANT_CONFLICT(
      "occurrence.participant-conflict",
      Severity.WARNING,
      "Reports of one happening name wholly different perpetrators, speakers or sides, or exchange"
          + " who acts and who suffers."),
  DOSSIER_EMPTY("dossier.empty", Severity.WARNING, "A dossier has no objects."),
  DOSSIER_RETRACTED_WITH_CONTENT(
      "dossier.retracted-with-content", Severity.WARNING, "A retracted dossier still has events.");

  /** Two letters exchanged, or one or two wrong. */
  private static final int SLIP = 2;

  private final String code;
  private final Severity severity;
  private final String meaning;

  Code(String code, Severity severity, String meaning) {
    this.code = code;
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
   * What is wrong with the name of a code or family; null if nothing is. A family that is not the
   * library's is the application's own, of which nothing is known, unless the code is all but one
   * of the library's.
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
          .map(near -> Quoted.of(codeOrFamily) + " is no code: did you mean \"" + near + "\"?")
          .orElse(null);
    }
    if (codeOrFamily.equals(family) || codes.contains(codeOrFamily)) {
      return null;
    }
    return Quoted.of(codeOrFamily)
        + " is not a code of a validator; the family "
        + family
        + " has "
        + String.join(", ", codes)
        + ", and codes of an application have a family of their own";
  }

  private static String family(String code) {
    return code.substring(0, (code + ".").indexOf('.'));
  }

  public void report(Site at, String message) {
    at.report(Issue.of(severity, code, at.pointer(), message));
  }

  public void report(Site at, String message, String hint) {
    at.report(Issue.of(severity, code, at.pointer(), message).withHint(hint));
  }
}
