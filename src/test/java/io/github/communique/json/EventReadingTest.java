package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;

/**
 * Tests that the property {@code type} determines the class of an event outside a dossier,
 * regardless of the property's position in the object.
 */
class EventReadingTest {
  private static final Action ACTION =
      Action.builder()
          .id("a")
          .kind(ActionKind.AID)
          .status(Status.OCCURRED)
          .place("paris")
          .extension("acme:type", List.of("statement"))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"type": "action", "id": "a", "status": "occurred", "kind": "aid",
         "places": [{"location": "paris"}], "acme:type": ["statement"]}""",
        """
        {"id": "a", "status": "occurred", "kind": "aid",
         "places": [{"location": "paris"}], "acme:type": ["statement"], "type": "action"}""",
        """
        {"acme:type": ["statement"], "places": [{"location": "paris"}],
         "id": "a", "type": "action", "kind": "aid", "status": "occurred"}"""
      })
  void theTypeMayStandAnywhere(String json) {
    assertThat(Json.read(json, Event.class)).isEqualTo(ACTION);
    assertThat(Json.read(json, Action.class)).isEqualTo(ACTION);
  }

  @Test
  void aTypeFurtherInsideIsAnothers() {
    String json =
        """
        {"inner": {"type": "statement", "deeper": [{"type": "meeting"}]},
         "type": "action", "id": "a", "status": "occurred", "kind": "aid"}""";

    Event event = (Event) Json.read(json, Event.class);

    assertThat(event).isInstanceOf(Action.class);
    assertThat(event.extensions().asMap()).containsOnlyKeys("inner");
  }

  @Test
  void whereTheKindIsKnownTheTypeMayBeMissing() {
    String json = "{\"id\": \"m\", \"status\": \"planned\"}";

    assertThat(Json.read(json, Meeting.class))
        .isEqualTo(Meeting.builder().id("m").status(Status.PLANNED).build());
    assertThat(Json.write(Json.read(json, Meeting.class)))
        .isEqualTo("{\"type\":\"meeting\",\"id\":\"m\",\"status\":\"planned\"}");
    assertThat(Json.read("{\"id\": \"s\"}", Statement.class))
        .isEqualTo(Statement.builder().id("s").build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": "m", "status": "planned"}                    | json.missing /type
          {"type": null, "id": "m", "status": "planned"}      | json.type /type
          {"type": 7, "id": "m", "status": "planned"}         | json.type /type
          {"type": "Meeting", "id": "m", "status": "planned"} | json.type /type
          {"type": "event", "id": "m", "status": "planned"}   | json.type /type
          {"type": ["meeting"], "id": "m"}                    | json.type /type
          ["meeting"]                                         | json.type
          "meeting"                                           | json.type
          {}                                                  | json.missing /type
          {"type": "meeting"}                                 | json.missing /id, json.missing /status
          {"type": "meeting", "id": 1, "status": "sometime"}  | json.type /id, json.type /status
          """)
  void anotherTypeOrNoneIsRefused(String json, String issues) {
    assertThat(issues(json, Event.class)).isEqualTo(issues);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type": "action", "id": "m", "status": "planned"} | json.type /type
          {"type": "pigeon", "id": "m", "status": "planned"} | json.type /type
          {"id": "m", "status": "planned", "type": 1}        | json.type /type
          """)
  void aKindRefusesTheTypeOfAnother(String json, String issues) {
    assertThat(issues(json, Meeting.class)).isEqualTo(issues);
  }

  private static String issues(String json, Class<?> type) {
    List<String> issues = new ArrayList<>();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> Json.read(json, type))
        .havingCause()
        .isInstanceOfSatisfying(
            DossierReadException.class,
            e ->
                e.issues()
                    .forEach(issue -> issues.add((issue.code() + " " + issue.pointer()).strip())));
    return String.join(", ", issues);
  }
}
