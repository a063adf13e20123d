package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that every message correctly describes the value that it concerns. */
class TrueMessagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          location.coordinates | {"latitude":1e400,"longitude":1}  | is out of the range of a double
          location.coordinates | {"latitude":1e-330,"longitude":1} | is closer to 0 than 2.3E-308
          location.coordinates | {"latitude":1.23456789012345678,"longitude":1} | has 18 significant digits
          time                 | {"at":"2022-21-02"} | with day and month swapped, it is 2022-02-21
          time                 | {"at":"2022-21"}    | the month must be from 1 to 12
          time                 | {"at":"2022-21-31"} | the month must be from 1 to 12
          time                 | {"at":"2022","from":"2021"} | or only "text"; found "at" and "from"
          status               | "held" | status must be one of proposed, intended, planned
          status               | "held" | ; found "held"
          confidence           | 101    | confidence must be from 0 to 100; found 101
          revision.number      | 0      | number must be 1 or more; found 0
          """)
  void theMessageIs(String property, String value, String part) {
    assertThat(DossierJson.tryRead(with(property, value)).issues())
        .extracting(Issue::message)
        .anySatisfy(message -> assertThat(message).contains(part));
  }

  @ParameterizedTest
  @CsvSource({
    "1.00, 'is not a version; expected major.minor without leading zeros'",
    "1.01, 'is not a version; expected major.minor without leading zeros'",
    "1.12345678901, 'is not a version; expected major.minor without leading zeros'",
    "2.0, 'is not supported; expected \"1.0\" or a later 1.x version'"
  })
  void aVersionIsWhatTheMessageSays(String version, String part) {
    assertThat(
            DossierJson.tryRead("{\"formatVersion\":\"" + version + "\",\"id\":\"urn:x:1\"}")
                .issues())
        .singleElement()
        .satisfies(
            issue ->
                assertThat(issue.message()).contains("formatVersion \"" + version + "\" " + part));
  }

  private static String with(String property, String value) {
    String meeting = property.equals("status") ? "\"status\":" + value : "\"status\":\"occurred\"";
    String more =
        property.equals("time") || property.equals("confidence")
            ? ",\"" + property + "\":" + value
            : "";
    String location = property.equals("location.coordinates") ? ",\"coordinates\":" + value : "";
    String revision =
        property.equals("revision.number")
            ? ",\"revision\":{\"status\":\"current\",\"number\":" + value + "}"
            : "";
    return "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"locations\":[{\"id\":\"l\",\"kind\":"
        + "\"city\",\"name\":{\"value\":\"L\"}"
        + location
        + "}],\"meetings\":[{\"type\":\"meeting\",\"id\":\"m\","
        + meeting
        + more
        + "}]"
        + revision
        + "}";
  }
}
