package io.github.communique.validation;

/** The codes of the issues that readers and builders report. */
enum ReadingCode {
  SYNTAX("json.syntax", "The document is not JSON."),
  TYPE(
      "json.type",
      "A value has the wrong type, is out of range, or is not a term of a closed vocabulary."),
  MISSING("json.missing", "A required property is missing."),
  NULL("json.null", "A required property or an element of a list is null."),
  DUPLICATE_KEY("json.duplicate-key", "A name is duplicated in an object."),
  LIMIT(
      "json.limit",
      "The document, a string, a number or the nesting exceeds a limit of the reader."),
  ENCODING("json.encoding", "Bytes are not UTF-8, or a text has an unpaired surrogate."),
  TRAILING("json.trailing", "The document continues after the end of the dossier."),
  TRUNCATED("json.truncated", "The last line of a JSON Lines file is truncated."),
  UNKNOWN_PROPERTY(
      "json.unknown-property",
      "The format does not have this property, and its name does not contain a colon. A strict reader"
          + " refuses it; other readers warn, unless the dossier has a newer minor version."),
  VERSION_MISSING("format.version-missing", "A dossier does not state its version of the format."),
  VERSION_UNSUPPORTED(
      "format.version-unsupported", "This library does not read this version of the format."),
  VERSION_NEWER(
      "format.version-newer",
      "The dossier has a newer minor version of the format. A strict reader refuses it; other readers"
          + " warn and keep what the version adds."),
  ID_MALFORMED("id.malformed", "An id or a reference is malformed."),
  TIME_MALFORMED("time.malformed", "A time or a zone is malformed."),
  TIME_SHAPE("time.shape", "A time does not have exactly one of the four shapes."),
  LANGUAGE_MALFORMED("text.language-malformed", "A language is not a BCP 47 language tag."),
  ATTRIBUTION_EMPTY("attribution.empty", "An attribution has neither a chain nor a statement."),
  ATTRIBUTION_SHAPE("attribution.shape", "An attribution has both a chain and a statement."),
  CONDITION_EMPTY("condition.empty", "A condition has neither an event nor a text."),
  QUANTITY_EMPTY("quantity.empty", "A quantity has neither a number nor a text.");

  final String code;
  final String meaning;

  ReadingCode(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }
}
