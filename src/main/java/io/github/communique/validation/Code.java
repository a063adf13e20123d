package io.github.communique.validation;

/**
 * The codes of the library's own rules: what each means and how bad it is. This is the one place
 * where they are written; rules report through it.
 */
enum Code {
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
      "A meeting is said to last longer than the time within which it lies."),
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
  OCCURRENCE_TIME_CONFLICT(
      "occurrence.time-conflict",
      Severity.WARNING,
      "Reports of one happening give times of which no day satisfies both.");

  private final String code;
  private final Severity severity;
  private final String meaning;

  Code(String code, Severity severity, String meaning) {
    this.code = code;
    this.severity = severity;
    this.meaning = meaning;
  }

  String code() {
    return code;
  }

  Severity severity() {
    return severity;
  }

  String meaning() {
    return meaning;
  }

  void report(Spot at, String message) {
    at.report(severity, code, message);
  }

  void report(Spot at, String message, String hint) {
    at.report(severity, code, message, hint);
  }
}
