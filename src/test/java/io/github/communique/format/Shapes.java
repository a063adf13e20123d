package io.github.communique.format;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The constraints of the format that the model's annotations do not express, as JSON Schemas.
 * {@link SchemaAgreementTest} verifies these constraints.
 *
 * <p>The regular expressions use ECMAScript syntax (flag {@code u}), as JSON Schema requires, and
 * have the same meaning in Java and Python. In Python and Java, {@code $} also matches before a
 * line break at the end of the text; therefore, a second pattern in each syntax rejects line
 * breaks. No nested repetition can match the same text in two ways, so matching takes linear time;
 * {@link SchemaFormsTest} counts the steps.
 */
final class Shapes {
  private static final String TIME =
      "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?"
          + "(?:Z|\\+(?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00)"
          + "|-(?:00:(?:0[1-9]|[1-5][0-9])|(?:0[1-9]|1[0-7]):[0-5][0-9]|18:00))?";

  private static final String YEAR =
      "(?:[0-9]{4}|-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])|[+-][1-9][0-9]{4,8})";

  /** Matches the last two digits of a year that is divisible by 4, except 00. */
  private static final String BY_FOUR = "(?:0[48]|[2468][048]|[13579][26])";

  /** Matches the last four digits of a leap year, except 0000. */
  private static final String LEAP = "[0-9]{2}" + BY_FOUR + "|" + BY_FOUR + "00";

  private static final String LEAP_YEAR =
      "(?:-?(?:%s)|0000|[+-][1-9][0-9]{0,4}(?:%s|0000))".formatted(LEAP, LEAP);

  private static final String MONTH = "(?:0[1-9]|1[0-2])";

  private static final String DAY =
      "(?:"
          + (MONTH + "-(?:0[1-9]|1[0-9]|2[0-8])")
          + "|(?:0[13-9]|1[0-2])-(?:29|30)"
          + "|(?:0[13578]|1[02])-31"
          + ")";

  static final String PARTIAL_DATE_TIME =
      "^(?:%s(?:-%s)?|(?:%s-%s|%s-02-29)(?:%s)?)$"
          .formatted(YEAR, MONTH, YEAR, DAY, LEAP_YEAR, TIME);

  /**
   * The grandfathered tags of RFC 5646, which the regular grammar for language tags does not cover.
   */
  private static final List<String> IRREGULAR_TAGS =
      List.of(
          "en-gb-oed",
          "i-ami",
          "i-bnn",
          "i-default",
          "i-enochian",
          "i-hak",
          "i-klingon",
          "i-lux",
          "i-mingo",
          "i-navajo",
          "i-pwn",
          "i-tao",
          "i-tay",
          "i-tsu",
          "sgn-be-fr",
          "sgn-be-nl",
          "sgn-ch-de");

  /**
   * A lookahead that checks the length before the main pattern is matched. Java's regular
   * expression engine uses the stack for repeated groups, so a very long text would cause a stack
   * overflow.
   */
  private static final String LENGTH_FIRST = "(?=.{1,255}$)";

  static final String LANGUAGE_TAG =
      "^"
          + LENGTH_FIRST
          + "(?:"
          + "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
          + "(?:-[A-Za-z]{4})?"
          + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
          + "(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
          + "(?:-[0-9A-WY-Za-wy-z](?:-[0-9A-Za-z]{2,8})+)*"
          + "(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?"
          + "|[Xx](?:-[0-9A-Za-z]{1,8})+"
          + IRREGULAR_TAGS.stream().map(Shapes::inAnyCase).collect(joining("|", "|", ""))
          + ")$";

  private static final String INTEGER = "[-+]?[0-9]+";

  private static final String MINUTES = INTEGER + "[Mm]";
  private static final String SECONDS = INTEGER + "(?:[.,][0-9]{0,9})?[Ss]";

  private static final String HOURS_TO_SECONDS =
      "[Tt](?:%s[Hh](?:%s)?(?:%s)?|%s(?:%s)?|%s)"
          .formatted(INTEGER, MINUTES, SECONDS, MINUTES, SECONDS, SECONDS);

  static final String DURATION =
      "^[-+]?[Pp](?:%s[Dd](?:%s)?|%s)$".formatted(INTEGER, HOURS_TO_SECONDS, HOURS_TO_SECONDS);

  /**
   * Characters that a URI cannot contain. Letters outside ASCII are allowed, but white space
   * outside ASCII is not.
   */
  private static final String NOT_OF_A_URI =
      "\\u0000- \"#<>\\\\^`{-}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  private static final String URI_CHARACTER = "[^" + NOT_OF_A_URI + "]";
  private static final String NO_SLASH = "[^/" + NOT_OF_A_URI + "]";

  /**
   * Matches a scheme and a colon, followed by at least one character. A URI that ends after two
   * slashes does not match.
   */
  static final String ABSOLUTE_URI =
      "^[A-Za-z][A-Za-z0-9+.-]*:(?:(?:N C*|/(?:N C*)?|//C+)(?:#C*)?|//#C*)$"
          .replace(" ", "")
          .replace("N", NO_SLASH)
          .replace("C", URI_CHARACTER);

  private static final String WRONG_ESCAPE = "%(?:$|[0-9A-Fa-f]?(?:$|[^0-9A-Fa-f]))";

  /**
   * A term contains at least one character that is not white space according to
   * Character.isWhitespace.
   */
  static final String NOT_BLANK =
      "[^\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  private Shapes() {}

  private static final String DATE = "{\"$ref\": \"#/$defs/PartialDateTime\"}";
  private static final String TEXT = "{\"$ref\": \"#/$defs/LocalizedText\"}";
  private static final String ID = "{\"$ref\": \"#/$defs/LocalId\"}";
  private static final String NUMBER = "{\"type\": \"number\"}";
  private static final String LINE_BREAK = "\\n";

  /** Maps the name of each string syntax to its schema. */
  static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry(
              "LocalId",
              """
              {"description": "The name of an object within its dossier, or a reference to it.",
               "type": "string", "pattern": "%s",
               "not": {"type": "string", "pattern": "%s"},
               "patternErrorMessage": "Expected an id: a letter, followed by at most 63 letters, digits, _, . or -, such as macron.",
               "examples": ["macron", "a1", "russian-forces"]}
              """
                  .formatted(escaped("^[A-Za-z][A-Za-z0-9_.-]{0,63}$"), escaped(LINE_BREAK))),
          Map.entry(
              "PartialDateTime",
              """
              {"description": "A year, a month, a day or a time of day, as precise as it was reported, \
              in the extended format of ISO 8601-1; a time may have an offset from UTC.",
               "type": "string", "pattern": "%s",
               "not": {"type": "string", "pattern": "%s"},
               "patternErrorMessage": "Expected an existing date or time, such as 2014, 2022-02, 2022-02-21, \
              2022-02-21T15:05 or 2022-02-21T15:05+03:00.",
               "examples": ["2014", "2022-02", "2022-02-21", "2022-02-21T15:05+03:00", "-0044-03-15"]}
              """
                  .formatted(escaped(PARTIAL_DATE_TIME), escaped(LINE_BREAK))),
          Map.entry(
              "Duration",
              """
              {"description": "Days, hours, minutes and seconds in the form of ISO 8601-1. It is \
              written in hours, minutes and seconds with capital letters.",
               "type": "string", "pattern": "%s",
               "not": {"type": "string", "pattern": "%s"},
               "patternErrorMessage": "Expected an ISO 8601 duration in days, hours, minutes and seconds, such as PT1H45M.",
               "examples": ["PT1H45M", "PT30S", "PT72H"]}
              """
                  .formatted(escaped(DURATION), escaped(LINE_BREAK))),
          Map.entry(
              "LanguageTag",
              """
              {"description": "A BCP 47 language tag (RFC 5646), well-formed; upper and lower case are equal.",
               "type": "string", "pattern": "%s", "maxLength": 255,
               "not": {"type": "string", "pattern": "%s"},
               "patternErrorMessage": "Expected a BCP 47 language tag, such as id, en-GB or zh-Hant.",
               "examples": ["id", "en-GB", "zh-Hant"]}
              """
                  .formatted(escaped(LANGUAGE_TAG), escaped(LINE_BREAK))),
          Map.entry(
              "AbsoluteUri",
              """
              {"description": "A URI that begins with a scheme.",
               "type": "string", "pattern": "%s",
               "not": {"type": "string", "pattern": "%s"},
               "patternErrorMessage": "Expected an absolute URI, such as https://example.org/dossiers/1.",
               "examples": ["urn:uuid:0d1f7c2e-6a0f-4c57-9d0e-3a2f5a0b9e11", \
              "https://example.org/dossiers/1"]}
              """
                  .formatted(escaped(ABSOLUTE_URI), escaped(LINE_BREAK + "|" + WRONG_ESCAPE))),
          Map.entry(
              "FormatVersion",
              """
              {"description": "A version of the format that readers of 1.x read.",
               "type": "string", "pattern": "%s",
               "not": {"type": "string", "pattern": "%s"},
               "patternErrorMessage": "Expected a 1.x version of the format, such as 1.0.",
               "examples": ["1.0"]}
              """
                  .formatted(escaped("^1\\.(0|[1-9][0-9]{0,9})$"), escaped(LINE_BREAK))),
          Map.entry(
              "ZoneId",
              """
              {"description": "An id of the IANA time zone database, or an offset from UTC. Other \
              names are kept, and validation reports them.",
               "type": "string", "pattern": "%s", "maxLength": 255,
               "patternErrorMessage": "Expected a time zone, such as Europe/Moscow or UTC+03:00.",
               "examples": ["Europe/Moscow", "Asia/Jakarta", "UTC+03:00"]}
              """
                  .formatted(escaped(NOT_BLANK))));

  /**
   * Converts a pattern for engines that do not support look-around; the length must be checked
   * separately.
   */
  static String withoutLookAround(String pattern) {
    return pattern.replace(LENGTH_FIRST, "");
  }

  /**
   * Maps each property whose value has a defined string syntax to the name of the syntax; ids are
   * not included.
   */
  static final Map<String, String> FORM_OF =
      Map.of(
          "Dossier.formatVersion", "FormatVersion",
          "Dossier.id", "AbsoluteUri",
          "Article.language", "LanguageTag",
          "LocalizedText.language", "LanguageTag",
          "EventTime.zone", "ZoneId");

  /** The ranges, other constraints and examples of individual properties. */
  static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("Evidence.start", "{\"minimum\": 0, \"maximum\": 2147483647}"),
          Map.entry("Evidence.end", "{\"minimum\": 0, \"maximum\": 2147483647}"),
          Map.entry("Event.confidence", "{\"minimum\": 0, \"maximum\": 100}"),
          Map.entry("Revision.number", "{\"minimum\": 1, \"maximum\": 2147483647}"),
          Map.entry("Coordinates.uncertaintyMetres", "{\"minimum\": 0}"),
          Map.entry("Statement.status", "{\"default\": \"occurred\"}"),
          Map.entry(
              "LocalizedText.translations",
              "{\"propertyNames\": {\"$ref\": \"#/$defs/LanguageTag\"}}"),
          Map.entry("Article.url", "{\"examples\": [\"https://example.org/2022/02/21/call\"]}"),
          Map.entry(
              "Article.textDigest",
              "{\"examples\": [\"sha-256:"
                  + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"]}"),
          Map.entry("Actor.country", "{\"examples\": [\"FR\", \"XK\"]}"),
          Map.entry("Location.country", "{\"examples\": [\"FR\", \"XK\"]}"),
          Map.entry("Quantity.unit", "{\"examples\": [\"EUR\", \"km\"]}"),
          Map.entry("Classification.code", "{\"examples\": [\"036\"]}"),
          Map.entry("Identifier.value", "{\"examples\": [\"Q90\"]}"));

  /**
   * Constraints on whole objects. In all constraints, a property whose value is null is equivalent
   * to an absent property.
   */
  static final Map<String, String> OBJECTS =
      Map.of(
          "EventTime",
          """
          {"anyOf": [%s, %s, %s, %s, %s, %s], "if": %s, "then": %s}
          """
              .formatted(
                  new Shape("It happened at that time.")
                      .with("at", DATE)
                      .without("from", "to", "earliest", "latest"),
                  new Shape("It lasted from then.")
                      .with("from", DATE)
                      .without("at", "earliest", "latest"),
                  new Shape("It lasted until then.")
                      .with("to", DATE)
                      .without("at", "earliest", "latest"),
                  new Shape("It happened once, not before.")
                      .with("earliest", DATE)
                      .without("at", "from", "to"),
                  new Shape("It happened once, not after.")
                      .with("latest", DATE)
                      .without("at", "from", "to"),
                  new Shape("It happened when the words say.")
                      .with("text", TEXT)
                      .without("at", "from", "to", "earliest", "latest"),
                  new Shape("It had not ended.").with("ongoing", "{\"const\": true}"),
                  new Shape("It has a beginning and no end.")
                      .with("from", DATE)
                      .where("to", none("to", "ongoing"))),
          "Attribution",
          "{\"anyOf\": [%s, %s]}"
              .formatted(
                  new Shape("A chain of actors is the source.")
                      .with("chain", chain("\"array\"", "\"minItems\": 1"))
                      .without("statement"),
                  new Shape("A statement is the source.")
                      .with("statement", ID)
                      .where("chain", chain("[\"array\", \"null\"]", "\"maxItems\": 0"))),
          "Condition",
          anyOf(
              new Shape("It has an event.").with("event", ID),
              new Shape("It has words.").with("text", TEXT)),
          "Quantity",
          anyOf(
              new Shape("It has a lower bound.").with("low", NUMBER),
              new Shape("It has a number.").with("best", NUMBER),
              new Shape("It has an upper bound.").with("high", NUMBER),
              new Shape("It has words.").with("text", TEXT)));

  private static String chain(String type, String length) {
    return "{\"type\": %s, \"items\": %s, %s}".formatted(type, ID, length);
  }

  private static String none(String property, String other) {
    return """
        {"type": "null", "doNotSuggest": true,
         "errorMessage": "\\"%s\\" cannot be combined with \\"%s\\"."}"""
        .formatted(property, other);
  }

  private static String anyOf(Shape... shapes) {
    return Stream.of(shapes).map(Shape::toString).collect(joining(", ", "{\"anyOf\": [", "]}"));
  }

  private static String inAnyCase(String tag) {
    return tag.chars()
        .mapToObj(
            c ->
                c == '-'
                    ? "-"
                    : "[" + Character.toString(c).toUpperCase(Locale.ROOT) + (char) c + "]")
        .collect(joining());
  }

  private static String escaped(String pattern) {
    return pattern.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** The properties that an object must have, and the properties that it must not have. */
  private static final class Shape {
    private final StringBuilder properties = new StringBuilder();
    private final StringBuilder required = new StringBuilder();
    private final String comment;

    Shape(String comment) {
      this.comment = comment;
    }

    /**
     * Adds a required property with an additional schema, which code generators merge with the
     * property's own schema.
     */
    Shape with(String property, String schema) {
      required.append(required.isEmpty() ? "" : ", ").append('"').append(property).append('"');
      return where(property, schema);
    }

    Shape without(String... absent) {
      for (String property : absent) {
        where(property, none(property, required.toString().replace("\"", "")));
      }
      return this;
    }

    Shape where(String property, String schema) {
      properties.append(properties.isEmpty() ? "" : ", ");
      properties.append('"').append(property).append("\": ").append(schema);
      return this;
    }

    /**
     * Uses the keyword {@code $comment}. If {@code description} were used, editors would show it
     * instead of the property's own description.
     */
    @Override
    public String toString() {
      return "{\"$comment\": \"%s\", \"required\": [%s], \"properties\": {%s}}"
          .formatted(comment, required, properties);
    }
  }
}
