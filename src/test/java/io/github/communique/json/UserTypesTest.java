package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.Actor;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.arbitraries.EventArbitraries;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;

/** Tests model types as properties of an application's types. */
class UserTypesTest {
  record Bookmark(
      String name,
      Ref<Actor> actor,
      Ref<? extends DossierObject> any,
      Optional<Ref<Event>> event,
      List<Ref<Meeting>> meetings) {}

  record Row(
      Event event,
      Meeting meeting,
      LocalizedText text,
      EventTime time,
      PartialDateTime day,
      Role role,
      Status status,
      Map<String, Actor> actors,
      List<Event> more) {}

  @Test
  void referencesKnowTheirKind() {
    Bookmark bookmark =
        new Bookmark(
            "b",
            Ref.to(Actor.class, "macron"),
            Ref.to(DossierObject.class, "call"),
            Optional.of(Ref.to(Event.class, "call")),
            List.of(Ref.to(Meeting.class, "call")));

    String json = Json.write(bookmark);

    assertThat(json)
        .isEqualTo(
            """
            {"name":"b","actor":"macron","any":"call","event":"call","meetings":["call"]}""");
    assertThat(Json.MAPPER.readValue(json, Bookmark.class)).isEqualTo(bookmark);
  }

  @Test
  void absentReferencesAreAbsent() {
    Bookmark bookmark = new Bookmark("b", null, null, Optional.empty(), List.of());

    assertThat(Json.MAPPER.readValue(Json.write(bookmark), Bookmark.class)).isEqualTo(bookmark);
  }

  @Test
  void aMalformedReferenceIsRefused() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> Json.MAPPER.readValue("{\"actor\": \"a b\"}", Bookmark.class))
        .havingCause()
        .isInstanceOfSatisfying(
            DossierReadException.class,
            e -> assertThat(e.issues()).extracting("code").containsExactly("id.malformed"));
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return EventArbitraries.events().list().ofMaxSize(3);
  }

  @Property(tries = 50)
  void inARecord(
      @ForAll Event event,
      @ForAll Meeting meeting,
      @ForAll LocalizedText text,
      @ForAll EventTime time,
      @ForAll PartialDateTime day,
      @ForAll Actor actor,
      @ForAll("events") List<Event> more) {
    Row row =
        new Row(
            event, meeting, text, time, day, Role.HOST, Status.PLANNED, Map.of("x", actor), more);

    assertThat(Json.MAPPER.readValue(Json.write(row), Row.class)).isEqualTo(row);
  }

  @Property(tries = 50)
  void inListsAndMaps(@ForAll("events") List<Event> events, @ForAll Actor actor) {
    assertThat(Json.MAPPER.readValue(Json.write(events), new TypeReference<List<Event>>() {}))
        .isEqualTo(events);
    assertThat(
            Json.MAPPER.readValue(
                Json.write(Map.of("k", List.of(actor))),
                new TypeReference<Map<String, List<Actor>>>() {}))
        .isEqualTo(Map.of("k", List.of(actor)));
    assertThat(Json.MAPPER.readValue(Json.write(events.toArray()), Event[].class))
        .containsExactlyElementsOf(events);
  }

  /**
   * The path in Jackson's exception leads to the model object; the pointers of the issues start at
   * this object.
   */
  @Test
  void faultsAreCountedFromTheModelsObject() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () ->
                Json.MAPPER.readValue("{\"text\": {\"value\": 7, \"language\": \"_\"}}", Row.class))
        .satisfies(e -> assertThat(e.getPath()).hasSize(1))
        .havingCause()
        .isInstanceOfSatisfying(
            DossierReadException.class,
            e ->
                assertThat(e.issues())
                    .extracting("pointer")
                    .containsExactlyInAnyOrder("/value", "/language"));
  }
}
