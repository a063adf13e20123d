package io.github.communique.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the format asks for and the annotations of the model do not say. It is said here, once, in
 * JSON Schema, and held against the library by {@link SchemaAgreementTest}.
 *
 * <p>The regular expressions are of ECMAScript (flag {@code u}), as JSON Schema asks, and mean the
 * same in Java. None has an unbounded repetition within another that can match the same text in two
 * ways, so each is decided in linear time; {@link SchemaPatternsTest} counts.
 */
final class Shapes {
  private static final String DAY_AND_TIME =
      "-(?:0[1-9]|[12][0-9]|3[01])"
          + "(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]"
          + "(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?"
          + "(?:Z|(?:\\+|-(?!00:00))(?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))?)?";

  private static final String PARTIAL_DATE_TIME =
      "^(?:(?!-0000)-?[0-9]{4}|[+-][1-9][0-9]{4,8})"
          + ("(?:-(?:0[1-9]|1[0-2])(?:" + DAY_AND_TIME + ")?)?$");

  /** The last two digits of a number that 4 does not divide. */
  private static final String NOT_BY_FOUR = "(?:[0-9][13579]|[02468][26]|[13579][048])";

  /**
   * Of the tags that the grammar of RFC 5646 does not produce, those that it nevertheless lists.
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

  /** The length is asked first, so that no engine follows the repetitions of a very long text. */
  static final String LANGUAGE_TAG =
      "^(?=.{1,255}$)(?:"
          + "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
          + "(?:-[A-Za-z]{4})?"
          + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
          + "(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
          + "(?:-[0-9A-WY-Za-wy-z](?:-[0-9A-Za-z]{2,8})+)*"
          + "(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?"
          + "|[Xx](?:-[0-9A-Za-z]{1,8})+"
          + IRREGULAR_TAGS.stream().map(Shapes::inAnyCase).collect(Collectors.joining("|", "|", ""))
          + ")$";

  private static final String INTEGER = "[-+]?[0-9]+";

  static final String DURATION =
      "^[-+]?[Pp](?=[-+0-9Tt])"
          + ("(?:" + INTEGER + "[Dd])?")
          + "(?:[Tt](?=[-+0-9])"
          + ("(?:" + INTEGER + "[Hh])?(?:" + INTEGER + "[Mm])?")
          + ("(?:" + INTEGER + "(?:[.,][0-9]{0,9})?[Ss])?")
          + ")?$";

  /** A character of a URI; those of other scripts are allowed, their spaces are not. */
  private static final String URI_CHARACTER =
      "[^\\u0000- \"#<>\\\\^`{-}\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

  static final String ABSOLUTE_URI =
      "^[A-Za-z][A-Za-z0-9+.-]*:(?!//$)" + URI_CHARACTER + "+(?:#" + URI_CHARACTER + "*)?$";

  /** A word has a character that is no white space; which those are is Java's isWhitespace. */
  static final String NOT_BLANK =
      "[^\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  private Shapes() {}

  /** The forms of text, each a definition of its own. */
  static final Map<String, String> FORMS =
      Map.of(
          "LocalId",
          """
          {"description": "The name of an object within its dossier, or a reference to it.",
           "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_.-]{0,63}$",
           "examples": ["macron", "a1", "russian-forces"]}
          """,
          "PartialDateTime",
          """
          {"description": "A year, a month, a day or a time of day, as precise as it was reported, \
          in the extended format of ISO 8601-1; a time may have an offset from UTC. The second \
          pattern rules out the days that a month does not have.",
           "type": "string", "pattern": "%s",
           "not": {"pattern": "%s"},
           "examples": ["2014", "2022-02", "2022-02-21", "2022-02-21T15:05+03:00", "-0044-03-15"]}
          """
              .formatted(
                  escaped(PARTIAL_DATE_TIME),
                  "^[+-]?[0-9]+-(?:02-3|(?:04|06|09|11)-31)"
                      + ("|" + NOT_BY_FOUR + "(?:00)?-02-29")),
          "Duration",
          """
          {"description": "Days, hours, minutes and seconds in the form of ISO 8601-1. It is \
          written in hours, minutes and seconds with capital letters.",
           "type": "string", "pattern": "%s",
           "examples": ["PT1H45M", "PT30S", "PT72H"]}
          """
              .formatted(escaped(DURATION)),
          "LanguageTag",
          """
          {"description": "A tag of BCP 47 (RFC 5646), well-formed; letters count without their case.",
           "type": "string", "pattern": "%s",
           "examples": ["id", "en-GB", "zh-Hant"]}
          """
              .formatted(LANGUAGE_TAG),
          "ZoneId",
          """
          {"description": "An id of the IANA time zone database.",
           "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9/_+-]{0,63}$",
           "examples": ["Europe/Moscow", "Asia/Jakarta"]}
          """,
          "AbsoluteUri",
          """
          {"description": "A URI that begins with a scheme.",
           "type": "string", "pattern": "%s",
           "not": {"pattern": "%%(?![0-9A-Fa-f]{2})"},
           "examples": ["urn:uuid:0d1f7c2e-6a0f-4c57-9d0e-3a2f5a0b9e11", \
          "https://example.org/dossiers/1"]}
          """
              .formatted(escaped(ABSOLUTE_URI)),
          "FormatVersion",
          """
          {"description": "A version of the format that readers of 1.x read.",
           "type": "string", "pattern": "^1\\\\.(0|[1-9][0-9]{0,9})$", "examples": ["1.0"]}
          """);

  /** The strings that have one of those forms; that ids have it needs no mention here. */
  static final Map<String, String> FORM_OF =
      Map.of(
          "Dossier.formatVersion", "FormatVersion",
          "Dossier.id", "AbsoluteUri",
          "Article.language", "LanguageTag",
          "LocalizedText.language", "LanguageTag",
          "EventTime.zone", "ZoneId");

  /** Ranges, and what else single properties ask for or may look like. */
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

  /** What objects ask for as a whole. A property that is null counts as absent everywhere. */
  static final Map<String, String> OBJECTS =
      Map.of(
          "EventTime",
          """
          {"anyOf": [%s, %s, %s, %s, %s, %s], "if": %s, "then": %s}
          """
              .formatted(
                  new Shape("It happened at that time.")
                      .with("at")
                      .without("from", "to", "earliest", "latest"),
                  new Shape("It lasted from then.")
                      .with("from")
                      .without("at", "earliest", "latest"),
                  new Shape("It lasted until then.").with("to").without("at", "earliest", "latest"),
                  new Shape("It happened once, not before.")
                      .with("earliest")
                      .without("at", "from", "to"),
                  new Shape("It happened once, not after.")
                      .with("latest")
                      .without("at", "from", "to"),
                  new Shape("It happened when the words say.")
                      .with("text")
                      .without("at", "from", "to", "earliest", "latest"),
                  new Shape("It had not ended.").with("ongoing", "{\"const\": true}"),
                  new Shape("It has a beginning and no end.").with("from").without("to")),
          "Attribution",
          "{\"anyOf\": [%s, %s]}"
              .formatted(
                  new Shape("A chain of actors is the source.")
                      .with("chain", "{\"type\": \"array\", \"minItems\": 1}")
                      .without("statement"),
                  new Shape("A statement is the source.")
                      .with("statement")
                      .where("chain", "{\"type\": [\"array\", \"null\"], \"maxItems\": 0}")),
          "Condition",
          oneAtLeast("event", "text"),
          "Quantity",
          oneAtLeast("low", "best", "high", "text"));

  private static String oneAtLeast(String... properties) {
    return java.util.Arrays.stream(properties)
        .map(property -> new Shape("It has " + property + ".").with(property).toString())
        .collect(Collectors.joining(", ", "{\"anyOf\": [", "]}"));
  }

  private static String inAnyCase(String tag) {
    return tag.chars()
        .mapToObj(
            c ->
                c == '-'
                    ? "-"
                    : "[" + Character.toString(c).toUpperCase(Locale.ROOT) + (char) c + "]")
        .collect(Collectors.joining());
  }

  private static String escaped(String pattern) {
    return pattern.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** Which properties an object has and which not. */
  private static final class Shape {
    private final StringBuilder properties = new StringBuilder();
    private final StringBuilder required = new StringBuilder();
    private final String description;

    Shape(String description) {
      this.description = description;
    }

    Shape with(String property) {
      return with(property, "{\"not\": {\"type\": \"null\"}}");
    }

    Shape with(String property, String schema) {
      required.append(required.isEmpty() ? "" : ", ").append('"').append(property).append('"');
      return where(property, schema);
    }

    Shape without(String... absent) {
      for (String property : absent) {
        where(property, "{\"type\": \"null\"}");
      }
      return this;
    }

    Shape where(String property, String schema) {
      properties.append(properties.isEmpty() ? "" : ", ");
      properties.append('"').append(property).append("\": ").append(schema);
      return this;
    }

    @Override
    public String toString() {
      return "{\"description\": \"%s\", \"required\": [%s], \"properties\": {%s}}"
          .formatted(description, required, properties);
    }
  }
}
