package io.github.communique.format;

import io.github.communique.issue.Issue;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The classes of documents that the library rejects although the schemas accept them. There must
 * not be any other differences. The list is repeated in docs/format.md.
 */
enum AgreedDifference {
  TEXT(
      "`json.syntax`, `json.trailing`, `json.encoding`, `json.duplicate-key`",
      "A schema validates a value, not its text. It does not find malformed JSON or UTF-8, text after"
          + " the end, an unpaired surrogate, or a duplicate name in an object.",
      (issue, value) ->
          issue.code().equals("json.duplicate-key") || issue.code().equals("json.encoding"),
      "{\"formatVersion\": \"1.0\", \"id\": \"urn:x\", \"id\": \"urn:y\"}"),

  LIMITS(
      "`json.limit`",
      "The limits, such as the nesting depth, protect the reader.",
      (issue, value) -> issue.code().equals("json.limit") && !value.isNumber(),
      "{\"formatVersion\": \"1.0\", \"id\": \"urn:x\", \"acme:deep\": "
          + "[".repeat(100)
          + "]".repeat(100)
          + "}"),

  DIGITS(
      "`json.limit`",
      "A schema cannot express which numbers are values of a double; the library rejects others.",
      (issue, value) -> issue.code().equals("json.limit") && value.isNumber(),
      """
      {"formatVersion": "1.0", "id": "urn:x", "actions": [{"type": "action", "id": "a",
       "status": "occurred", "kind": "aid",
       "quantities": [{"of": "amount", "best": 9007199254740993}]}]}
      """),

  INTEGER_FORM(
      "`json.type`",
      "A schema accepts 80.0 and 8e1 as integers; the library does not.",
      (issue, value) -> issue.code().equals("json.type") && isWrittenLikeNoInteger(value),
      """
      {"formatVersion": "1.0", "id": "urn:x", "actions": [{"type": "action", "id": "a",
       "status": "occurred", "kind": "aid", "confidence": 80.0}]}
      """),

  LANGUAGE_TAG(
      "`text.language-malformed`",
      "A regular expression cannot find a duplicate variant, or a duplicate letter of an extension,"
          + " in a language tag.",
      (issue, value) ->
          issue.code().equals("text.language-malformed")
              && has(Shapes.LANGUAGE_TAG, tag(issue.pointer(), value)),
      """
      {"formatVersion": "1.0", "id": "urn:x",
       "articles": [{"id": "a1", "language": "de-1901-1901"}]}
      """),

  URI(
      "`id.malformed`",
      "The pattern of a dossier's id allows square brackets anywhere. In a URI, they are valid only"
          + " in some places (RFC 2396 as amended by RFC 2732).",
      (issue, value) ->
          issue.code().equals("id.malformed")
              && issue.pointer().equals("/id")
              && value.isString()
              && value.stringValue().matches(".*[\\[\\]].*")
              && has(Shapes.ABSOLUTE_URI, value.stringValue()),
      "{\"formatVersion\": \"1.0\", \"id\": \"https://example.org/[x]\"}"),

  DURATION(
      "`json.type`",
      "A duration of more than about 292 billion years exceeds `java.time.Duration`.",
      (issue, value) ->
          issue.code().equals("json.type")
              && issue.pointer().endsWith("/duration")
              && value.isString()
              && has(Shapes.DURATION, value.stringValue()),
      """
      {"formatVersion": "1.0", "id": "urn:x", "meetings": [{"type": "meeting", "id": "m",
       "status": "occurred", "duration": "PT9223372036854775808S"}]}
      """);

  /** The codes of the reported issues, in Markdown. */
  final String codes;

  /** The reason why the schemas cannot express the constraint, in Markdown. */
  final String reason;

  /** An example document that the schemas accept but the library rejects. */
  final String example;

  private final BiPredicate<Issue, JsonNode> test;

  AgreedDifference(String codes, String reason, BiPredicate<Issue, JsonNode> test, String example) {
    this.codes = codes;
    this.reason = reason;
    this.test = test;
    this.example = example;
  }

  /**
   * Returns whether this difference is the reason why the schemas do not detect the given issue.
   */
  boolean explains(Issue issue, JsonNode tree) {
    return test.test(issue, tree.at(issue.pointer()));
  }

  private static boolean isWrittenLikeNoInteger(JsonNode value) {
    return value.isNumber()
        && !value.isIntegralNumber()
        && value.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  /**
   * Returns the invalid tag, which is either a key of {@code translations} or the value of a
   * language property.
   */
  private static String tag(String pointer, JsonNode value) {
    return pointer.contains("/translations/")
        ? pointer.substring(pointer.lastIndexOf('/') + 1)
        : value.stringValue();
  }

  private static boolean has(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find() && !text.contains("\n");
  }
}
