package io.github.communique.interop.llm;

import static io.github.communique.issue.Severity.ERROR;
import static io.github.communique.issue.Severity.INFO;
import static io.github.communique.issue.Severity.WARNING;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.List;
import java.util.Locale;

/** The codes of the repairs and other issues that are reported when an answer is read. */
enum Repair {
  NO_JSON(
      ERROR,
      "The answer does not contain a JSON object with a list of the profile, such as actors or"
          + " meetings, or with the type of an event."),
  WRAPPED(
      INFO,
      "The JSON was inside other content: a Markdown fence, prose, reasoning or another object."),
  SEVERAL(WARNING, "The answer contains several JSON objects. Some of them were ignored."),
  CUT_OFF(
      ERROR,
      "The answer is truncated. Complete objects are kept; the truncated object is left out."),
  SYNTAX(
      INFO,
      "The answer was not valid JSON, for example because of a trailing comma, but could be read."),
  DUPLICATE_NAME(
      WARNING,
      "An object has a duplicate name. Lists are joined; for other values, the first is used."),
  STRUCTURE(
      INFO,
      "A value had an unexpected structure, such as one object instead of a list, or a string"
          + " instead of an object."),
  NAME(INFO, "A property name had a different letter case or other separators."),
  TYPE(INFO, "A value had the wrong JSON type, such as a number instead of a string."),
  PLACEHOLDER(
      INFO,
      "A value was a placeholder such as \"N/A\" or \"null\". It was read as a missing value."),
  TERM(INFO, "A term was spelled differently, and was replaced by the known term."),
  TERM_UNKNOWN(
      WARNING,
      "A value is not a term of its closed vocabulary. It was left out, or read as unknown."),
  DATE(INFO, "A date in another notation was converted."),
  DATE_WORDS(WARNING, "The value of a date property is not a date."),
  NUMBER(INFO, "A number in another notation was converted."),
  NUMBER_WORDS(WARNING, "The value of a number property is not a number."),
  DURATION(INFO, "A duration in another notation was converted."),
  DURATION_WORDS(WARNING, "The value of a duration property is not a duration."),
  ID(INFO, "An id was missing or malformed. It was replaced by an id derived from the object."),
  DUPLICATE_ID(WARNING, "Two objects had the same id; one id was changed."),
  REF_GUESSED(INFO, "A reference contained the name of an object instead of its id."),
  REF_UNRESOLVED(ERROR, "A reference is unresolved: the answer does not contain the object."),
  MISSING(WARNING, "A required value was missing, and was filled in."),
  SHAPE(
      WARNING, "Values excluded each other, such as a moment and a period. One of them was kept."),
  LEFT_OUT(ERROR, "An object or value could not be kept in the dossier."),
  ARTICLE(INFO, "The answer described the article. The application's article was used instead."),
  QUOTE_NEAR(
      INFO, "A quoted passage differs slightly from the article. The article's words were used."),
  QUOTE_OFFSETS(INFO, "The offsets of a passage were wrong, and were replaced."),
  QUOTE_AMBIGUOUS(
      WARNING, "A quoted passage occurs more than once in the article, so it has no offsets."),
  QUOTE_NOT_FOUND(
      ERROR,
      "A quoted passage is not in the article. It is kept without offsets: it may be invented.");

  private final String code;
  private final Severity severity;
  private final String meaning;

  Repair(Severity severity, String meaning) {
    this.code = "llm." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  /** Adds an issue for this repair. */
  void report(List<Issue> issues, String pointer, String message) {
    issues.add(at(pointer, message));
  }
}
