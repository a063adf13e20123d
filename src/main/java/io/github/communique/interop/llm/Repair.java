package io.github.communique.interop.llm;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;

/** The codes of repairs and issues that are reported when an answer is read. */
enum Repair {
  NO_JSON(
      "llm.no-json",
      Severity.ERROR,
      "The answer has no JSON object with a list of the profile, such as actors or meetings."),
  WRAPPED(
      "llm.wrapped",
      Severity.INFO,
      "The JSON was inside something else: a Markdown fence, prose, reasoning, another object."),
  SEVERAL("llm.several", Severity.WARNING, "The answer has several JSON objects; one was read."),
  CUT_OFF(
      "llm.cut-off",
      Severity.ERROR,
      "The answer ends too early. Complete objects are kept; the object in which it ends is not."),
  SYNTAX(
      "llm.syntax",
      Severity.INFO,
      "The answer was not valid JSON, for example because of a trailing comma, but could be read."),
  DUPLICATE_NAME(
      "llm.duplicate-name",
      Severity.WARNING,
      "A name is duplicated in an object. Lists are joined; of other values the first one is used."),
  STRUCTURE(
      "llm.structure",
      Severity.INFO,
      "A value had another structure, such as one object instead of a list, or a string instead of"
          + " an object."),
  NAME("llm.name", Severity.INFO, "A property name was written with other letters or separators."),
  TYPE("llm.type", Severity.INFO, "A value had another JSON type, such as a number for a string."),
  PLACEHOLDER(
      "llm.placeholder",
      Severity.INFO,
      "A text such as \"N/A\" or \"null\" was given for a value that is not stated."),
  TERM("llm.term", Severity.INFO, "A term was written with other letters or separators."),
  TERM_UNKNOWN(
      "llm.term-unknown",
      Severity.WARNING,
      "A value is not a term of a closed vocabulary, and could not be kept."),
  DATE("llm.date", Severity.INFO, "A date was written in another form."),
  DATE_WORDS("llm.date-words", Severity.WARNING, "A text that is not a date was given for a date."),
  NUMBER("llm.number", Severity.INFO, "A number was written in another form."),
  NUMBER_WORDS(
      "llm.number-words", Severity.WARNING, "A text that is not a number was given for a number."),
  DURATION("llm.duration", Severity.INFO, "A duration was written in another form."),
  DURATION_WORDS(
      "llm.duration-words",
      Severity.WARNING,
      "A text that is not a duration was given for a duration."),
  ID("llm.id", Severity.INFO, "An id was missing or malformed, and was derived from the object."),
  DUPLICATE_ID("llm.duplicate-id", Severity.WARNING, "An id was duplicated; one was changed."),
  REF_GUESSED(
      "llm.ref-guessed", Severity.INFO, "A reference was the name of an object instead of its id."),
  REF_UNRESOLVED(
      "llm.ref-unresolved",
      Severity.ERROR,
      "A reference is unresolved: the answer does not contain the object."),
  MISSING("llm.missing", Severity.WARNING, "A required value was not stated, and was filled in."),
  SHAPE(
      "llm.shape",
      Severity.WARNING,
      "Values exclude each other, such as a moment and a period; one shape was kept."),
  LEFT_OUT("llm.left-out", Severity.ERROR, "An object or value could not be kept in the dossier."),
  ARTICLE(
      "llm.article",
      Severity.INFO,
      "The answer described the article; the given article was used."),
  QUOTE_NEAR(
      "llm.quote-near",
      Severity.INFO,
      "A quoted passage differs slightly from the article, whose words were used."),
  QUOTE_OFFSETS(
      "llm.quote-offsets",
      Severity.INFO,
      "The offsets of a passage were wrong, and were replaced."),
  QUOTE_AMBIGUOUS(
      "llm.quote-ambiguous",
      Severity.WARNING,
      "A quoted passage is in the article more than once, so it has no offsets."),
  QUOTE_NOT_FOUND(
      "llm.quote-not-found",
      Severity.ERROR,
      "A quoted passage is not in the article. It is kept without offsets: it may be invented.");

  private final String code;
  private final Severity severity;
  private final String meaning;

  Repair(String code, Severity severity, String meaning) {
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

  Issue at(String pointer, String message) {
    return Issue.of(severity, code, pointer, message);
  }
}
