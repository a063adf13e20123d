package io.github.communique.validation;

/** The codes of reading and building, with a line of a file that has each. */
enum ReadingCode {
  SYNTAX(
      "json.syntax", "The text is no JSON.", "{\"formatVersion\": \"1.0\" \"id\": \"urn:x:1\"}\n"),
  TYPE(
      "json.type",
      "A value is of the wrong type, out of its range, or no word of a closed list.",
      dossier("\"meetings\": [{\"id\": \"m\", \"status\": \"occured\"}]")),
  MISSING(
      "json.missing",
      "A required property is missing.",
      dossier("\"actors\": [{\"id\": \"macron\", \"kind\": \"person\"}]")),
  NULL(
      "json.null",
      "Null stands for a required property, or in a list.",
      dossier("\"actors\": [null]")),
  DUPLICATE_KEY(
      "json.duplicate-key",
      "A name stands twice in an object.",
      dossier("\"actors\": [], \"actors\": []")),
  LIMIT(
      "json.limit",
      "The text, a string, a number or the nesting exceeds a limit of the reader.",
      dossier("\"acme:n\": 1e999")),
  ENCODING(
      "json.encoding",
      "Bytes are not UTF-8, or text has half a character.",
      dossier("\"acme:t\": \"\\ud800\"")),
  TRAILING(
      "json.trailing",
      "More follows after the end of the dossier.",
      "{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\"} {}\n"),
  TRUNCATED(
      "json.truncated",
      "The last line of a JSON Lines file was not written to its end.",
      "{\"formatVersion\": \"1.0\", \"id\""),
  UNKNOWN_PROPERTY(
      "json.unknown-property",
      "A strict reader found a property that the format does not have, and no colon in its name.",
      dossier("\"mood\": \"tense\"")),
  VERSION_MISSING(
      "format.version-missing", "A dossier does not say its version of the format.", "{}\n"),
  VERSION_UNSUPPORTED(
      "format.version-unsupported",
      "The version of the format is not one that this library reads.",
      "{\"formatVersion\": \"2.0\", \"id\": \"urn:x:1\"}\n"),
  VERSION_NEWER(
      "format.version-newer",
      "The version of the format is a newer minor one; what it adds is kept.",
      "{\"formatVersion\": \"1.7\", \"id\": \"urn:x:1\"}\n"),
  ID_MALFORMED(
      "id.malformed",
      "An id, or a reference, has not the form of one.",
      dossier("\"meetings\": [{\"id\": \"1 call\", \"status\": \"occurred\"}]")),
  TIME_MALFORMED(
      "time.malformed",
      "A time, or a zone, has not the form of one.",
      dossier("\"articles\": [{\"id\": \"a1\", \"published\": \"2022-02-30\"}]")),
  TIME_SHAPE(
      "time.shape",
      "A time has none of the four shapes, or more than one.",
      meeting("\"time\": {\"at\": \"2022\", \"from\": \"2021\"}")),
  LANGUAGE_MALFORMED(
      "text.language-malformed",
      "A language is no tag of BCP 47.",
      dossier("\"articles\": [{\"id\": \"a1\", \"language\": \"id_ID\"}]")),
  ATTRIBUTION_EMPTY(
      "attribution.empty",
      "An attribution has neither a chain nor a statement.",
      meeting("\"attributions\": [{}]")),
  ATTRIBUTION_SHAPE(
      "attribution.shape",
      "An attribution has both a chain and a statement.",
      meeting("\"attributions\": [{\"chain\": [\"elysee\"], \"statement\": \"s\"}]")),
  CONDITION_EMPTY(
      "condition.empty",
      "A condition has neither an event nor words.",
      meeting("\"conditions\": [{\"kind\": \"if\"}]")),
  QUANTITY_EMPTY(
      "quantity.empty",
      "A quantity has neither a number nor words.",
      meeting("\"quantities\": [{\"of\": \"troops\"}]"));

  final String code;
  final String meaning;
  final String example;

  ReadingCode(String code, String meaning, String example) {
    this.code = code;
    this.meaning = meaning;
    this.example = example;
  }

  private static String dossier(String properties) {
    return "{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\", " + properties + "}\n";
  }

  private static String meeting(String properties) {
    return dossier("\"meetings\": [{\"id\": \"m\", \"status\": \"occurred\", " + properties + "}]");
  }
}
