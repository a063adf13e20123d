package io.github.communique.validation;

/** The codes of reading and building. */
enum ReadingCode {
  SYNTAX("json.syntax", "The text is not JSON."),
  TYPE("json.type", "A value is of the wrong type, out of its range, or no word of a closed list."),
  MISSING("json.missing", "A required property is missing."),
  NULL("json.null", "Null stands for a required property, or in a list."),
  DUPLICATE_KEY("json.duplicate-key", "A name is duplicated in an object."),
  LIMIT("json.limit", "The text, a string, a number or the nesting exceeds a limit of the reader."),
  ENCODING("json.encoding", "Bytes are not UTF-8, or text has half a character."),
  TRAILING("json.trailing", "More follows after the end of the dossier."),
  TRUNCATED("json.truncated", "The last line of a JSON Lines file was not written to its end."),
  UNKNOWN_PROPERTY(
      "json.unknown-property",
      "The format does not have a property, and its name has no colon. A strict reader refuses it;"
          + " others warn unless the dossier is of a newer minor version."),
  VERSION_MISSING("format.version-missing", "A dossier does not say its version of the format."),
  VERSION_UNSUPPORTED(
      "format.version-unsupported", "The library does not support the format version."),
  VERSION_NEWER(
      "format.version-newer",
      "The version of the format is a newer minor one; what it adds is kept. A strict reader refuses"
          + " it; others warn."),
  ID_MALFORMED("id.malformed", "An id, or a reference, has not the form of one."),
  TIME_MALFORMED("time.malformed", "A time, or a zone, has not the form of one."),
  TIME_SHAPE("time.shape", "A time has none of the four shapes, or more than one."),
  LANGUAGE_MALFORMED("text.language-malformed", "A language is not a BCP 47 tag."),
  ATTRIBUTION_EMPTY("attribution.empty", "An attribution has neither a chain nor a statement."),
  ATTRIBUTION_SHAPE("attribution.shape", "An attribution has both a chain and a statement."),
  CONDITION_EMPTY("condition.empty", "A condition has neither an event nor words."),
  QUANTITY_EMPTY("quantity.empty", "A quantity has neither a number nor words.");

  final String code;
  final String meaning;

  ReadingCode(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }
}
