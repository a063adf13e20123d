package io.github.communique.json.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;

/** Tests that Jackson 2 and Jackson 3 report the same faults in a document. */
class MapperFaultsTest {
  private static final ObjectMapper JACKSON2 = Mappers.standard();
  private static final tools.jackson.databind.json.JsonMapper JACKSON3 =
      tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "3",
        "\"text\"",
        "true",
        "{\"formatVersion\":\"2.0\",\"id\":\"urn:x:1\"}",
        "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"id\":\"urn:x:2\"}",
        "{\"formatVersion\":null,\"id\":7,\"actors\":{},\n \"meetings\":[null, 3, {}]}",
        """
        {"formatVersion":"1.0","id":"urn:x:1","x":{"a":1,"a":2},
         "actors":[{"id":"É a","kind":"","name":{"value":"\\uD83D","language":"x y"}},
           {"id":"b","kind":"state","name":"Prancis","country":"Prancis"}],
         "meetings":[{"type":"action","id":"m","status":"done","duration":"105",
           "participants":[{"actor":{}}, {"role":"host"}], "confidence":80.7}],
         "locations":[{"id":"l","kind":"city","name":{"value":"🙂"},
           "coordinates":{"latitude":1e999,"longitude":200}}],
         "actions":[{"type":"action","id":"a","kind":"vote","status":"planned",
           "time":{"at":"Monday"},"x:n":[1e401]}]}
        """,
      })
  void theIssuesAreThoseOfJackson3AndOfTheFacade(String json) {
    List<Issue> issues = DossierJson.tryRead(json).issues();
    assertThat(issues).isNotEmpty();
    assertThat(issuesOfJackson2(JACKSON2, json)).isEqualTo(issues);
    assertThat(issuesOfJackson3(JACKSON3, json)).isEqualTo(issues);
  }

  @Test
  void theMessageContainsAllFaults() {
    JsonMappingException e = fault(JACKSON2, "{\"id\":5}");
    assertThat(e).hasMessageContainingAll("2 issues", "json.type at /id", "format.version-missing");
    assertThat(e.getLocation().getLineNr()).isEqualTo(1);
    assertThat(e.getOriginalMessage()).isEqualTo(e.getCause().getMessage());
    DatabindException ofJackson3 =
        catchThrowableOfType(
            DatabindException.class, () -> JACKSON3.readValue("{\"id\":5}", Dossier.class));
    assertThat(ofJackson3.getOriginalMessage()).isEqualTo(e.getOriginalMessage());
  }

  /** With some settings, a mapper accepts text that is not JSON. */
  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-Infinity", "Infinity", "-INF", "[NaN]"})
  void whatIsNoNumberIsAnIssue(String number) {
    for (String property : List.of("acme:x", "locations")) {
      String json =
          "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"acme:x\":%s,\"locations\":[{\"id\":\"l\",\"kind\":\"city\",\"name\":{\"value\":\"L\"},\"coordinates\":{\"latitude\":%s,\"longitude\":1}}]}"
              .formatted(
                  property.equals("acme:x") ? number : "1",
                  property.equals("acme:x") ? "1" : number);
      ObjectMapper jackson2 =
          JsonMapper.builder()
              .addModule(new CommuniqueJackson2Module())
              .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
              .build();
      List<Issue> issues = issuesOfJackson2(jackson2, json);
      assertThat(issues).extracting(Issue::code).containsOnly("json.type");
      assertThat(
              issuesOfJackson3(
                  tools.jackson.databind.json.JsonMapper.builder()
                      .addModule(new CommuniqueModule())
                      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                      .build(),
                  json))
          .isEqualTo(issues);
    }
  }

  /** The exception for a syntax error also contains the issues found before the error. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"id\":",
        "{\"id\":\"a\" \"b\"}",
        "{\"meetings\":[{]}",
        "{'id':1}",
        "{\"id\":7,\"actors\":[{\"kind\":1,\n \"name\":{\"value\":\"\\x\"}}]}",
        "{\"x\":01}",
        "{\"x\":1e1000,\"y\":[[\"\u0001\"]]}"
      })
  void whatIsNoJsonIsAnIssueToo(String json) {
    List<Issue> issues = DossierJson.tryRead(json).issues();
    assertThat(issues).extracting(Issue::code).endsWith("json.syntax");
    assertThat(places(issuesOfJackson2(JACKSON2, json))).isEqualTo(places(issues));
    assertThat(places(issuesOfJackson3(JACKSON3, json))).isEqualTo(places(issues));
  }

  /**
   * Returns the issues without messages and columns. A mapper reports other messages and columns
   * than {@code DossierJson}, because only {@code DossierJson} can access the text of the document.
   */
  private static List<Issue> places(List<Issue> issues) {
    return issues.stream()
        .map(
            issue ->
                Issue.of(issue.severity(), issue.code(), issue.pointer(), "")
                    .at(issue.line().orElse(0), 1))
        .toList();
  }

  /** The module cannot access the text before or after the value. */
  @ParameterizedTest
  @ValueSource(strings = {"nope", "", "}"})
  void whatIsNoValueIsJacksonsOwnException(String json) {
    assertThat(catchThrowableOfType(Exception.class, () -> JACKSON2.readValue(json, Dossier.class)))
        .isInstanceOf(JsonProcessingException.class)
        .hasNoCause();
    assertThat(catchThrowableOfType(Exception.class, () -> JACKSON3.readValue(json, Dossier.class)))
        .isInstanceOf(JacksonException.class)
        .hasNoCause();
  }

  private static List<Issue> issuesOfJackson2(ObjectMapper mapper, String json) {
    JsonMappingException e = fault(mapper, json);
    assertThat(e.getPath()).isEmpty();
    assertThat(e.getCause()).isInstanceOf(DossierReadException.class);
    return ((DossierReadException) e.getCause()).issues();
  }

  private static JsonMappingException fault(ObjectMapper mapper, String json) {
    JsonMappingException inText =
        catchThrowableOfType(
            JsonMappingException.class, () -> mapper.readValue(json, Dossier.class));
    JsonMappingException inBytes =
        catchThrowableOfType(
            JsonMappingException.class,
            () -> mapper.readValue(json.getBytes(UTF_8), Dossier.class));
    assertThat(((DossierReadException) inBytes.getCause()).issues())
        .extracting(issue -> issue.code() + issue.pointer())
        .isEqualTo(
            ((DossierReadException) inText.getCause())
                .issues().stream().map(issue -> issue.code() + issue.pointer()).toList());
    return inText;
  }

  private static List<Issue> issuesOfJackson3(
      tools.jackson.databind.json.JsonMapper mapper, String json) {
    DatabindException e =
        catchThrowableOfType(DatabindException.class, () -> mapper.readValue(json, Dossier.class));
    return ((DossierReadException) e.getCause()).issues();
  }
}
