package io.github.communique.json.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.issue.Issue;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a Jackson 2 mapper reads and writes model types inside an application's types. */
class MapperTypesTest {
  private static final Event ACTION =
      Action.builder().id("vote").status(Status.PLANNED).kind(ActionKind.VOTE).build();

  /** An application type. */
  public static final class Row {
    public Ref<Actor> actor = Ref.to(Actor.class, "macron");
    public List<Ref<Event>> about = List.of(Ref.to(Event.class, "call"));
    public ActorKind kind = ActorKind.of("x-palace");
    public Status status = Status.OCCURRED;
    public PartialDateTime when = PartialDateTime.parse("2022-02");
    public EventTime time = EventTime.at("2022-02-21");
    public LocalizedText title = LocalizedText.of("🙂");
    public Event event = AwkwardDossier.MEETING;
    public List<Event> events = List.of(AwkwardDossier.MEETING, ACTION);
    public Map<String, Rank> ranks = Map.of("call", Rank.PREFERRED);
    public Map<Status, PartialDateTime> since =
        Map.of(Status.PLANNED, PartialDateTime.parse("2022"));
    public Meeting none;
  }

  private static final String MEETING = DossierJson.writeEvent(AwkwardDossier.MEETING);
  private static final String ROW =
      """
      {"actor":"macron","about":["call"],"kind":"x-palace","status":"occurred","when":"2022-02",\
      "time":{"at":"2022-02-21"},"title":{"value":"🙂"},"event":MEETING,\
      "events":[MEETING,{"type":"action","id":"vote","status":"planned","kind":"vote"}],\
      "ranks":{"call":"preferred"},"since":{"planned":"2022"},"none":null}\
      """
          .replace("MEETING", MEETING);

  @Test
  void typesOfTheModelCanBeNestedAnywhere() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    assertThat(mapper.writeValueAsString(new Row())).isEqualTo(ROW);
    Row read = mapper.readValue(ROW, Row.class);
    assertThat(read).usingRecursiveComparison().isEqualTo(new Row());
    assertThat(read.actor).isEqualTo(Ref.to(Actor.class, "macron"));
    assertThat(read.about.get(0).kind()).isEqualTo(Event.class);
  }

  @Test
  void jackson3WritesAndReadsTheSame() {
    tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new CommuniqueModule())
            .build();
    assertThat(mapper.writeValueAsString(new Row())).isEqualTo(ROW);
    assertThat(mapper.readValue(ROW, Row.class)).usingRecursiveComparison().isEqualTo(new Row());
  }

  /** An application type whose JSON is that of a model type. */
  public record Wrapper(@JsonValue Event event) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wrapper {}
  }

  /** Jackson calls the deserializer of the argument after the start of the object. */
  @Test
  void aDelegatingCreatorCanTakeThem() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    tools.jackson.databind.json.JsonMapper mapper3 =
        tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build();
    Wrapper wrapper = new Wrapper(AwkwardDossier.MEETING);
    String both = "[" + MEETING + "," + MEETING + "]";

    assertThat(mapper.writeValueAsString(wrapper)).isEqualTo(MEETING);
    assertThat(mapper.readValue(MEETING, Wrapper.class)).isEqualTo(wrapper);
    assertThat(mapper.treeToValue(mapper.readTree(MEETING), Wrapper.class)).isEqualTo(wrapper);
    assertThat(mapper.readValue(both, Wrapper[].class)).containsExactly(wrapper, wrapper);
    assertThat(mapper3.readValue(MEETING, Wrapper.class)).isEqualTo(wrapper);
    assertThat(mapper3.readValue(MEETING.getBytes(UTF_8), Wrapper.class)).isEqualTo(wrapper);
    assertThat(mapper3.readValue(both, Wrapper[].class)).containsExactly(wrapper, wrapper);
    String deep = "{\"x:y\":" + "[".repeat(100);
    for (String bad : List.of("{}", "{\"id\":\"a\",\"id\":\"b\"}", deep)) {
      assertThat(codes(() -> mapper.readValue(bad, Wrapper.class)))
          .isEqualTo(codes(() -> mapper.readValue(bad, Event.class)))
          .isEqualTo(codes(() -> mapper3.readValue(bad, Wrapper.class)));
    }
  }

  /** An application type with an annotation that the module cannot support. */
  public record Unwrapped(@JsonUnwrapped Event event, String more) {}

  @Test
  void anUnwrappedPropertyIsRejected() {
    ObjectMapper mapper = Mappers.standard();
    tools.jackson.databind.json.JsonMapper mapper3 =
        tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build();
    Unwrapped value = new Unwrapped(ACTION, "x");
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> mapper.writeValueAsString(value),
            () -> mapper.readValue("{\"more\":\"x\"}", Unwrapped.class),
            () -> mapper3.writeValueAsString(value),
            () -> mapper3.readValue("{\"more\":\"x\"}", Unwrapped.class))) {
      // Jackson 2.18 rejects the annotation on a component of a record with its own message.
      assertThatThrownBy(use).hasMessageContaining("@JsonUnwrapped");
    }
  }

  /** Jackson would write the text that {@code toString} returns. */
  @Test
  void anObjectOfTheModelIsNotTheKeyOfAMap() {
    ObjectMapper mapper = Mappers.standard();
    tools.jackson.databind.json.JsonMapper mapper3 =
        tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build();
    for (Object key : List.of(ACTION, LocalizedText.of("x"), EventTime.at("2022"))) {
      for (ThrowingCallable use :
          List.<ThrowingCallable>of(
              () -> mapper.writeValueAsString(Map.of(key, 1)),
              () -> mapper3.writeValueAsString(Map.of(key, 1)),
              () -> mapper3.writeValueAsString(new Counts(Map.of(ACTION, 1))))) {
        assertThatThrownBy(use).hasMessageContaining("cannot be the key of a map");
      }
    }
  }

  /** An application type with a map whose keys are objects of the model. */
  public record Counts(Map<Event, Integer> counts) {}

  /** An application type whose property {@code kind} contains the type of the event. */
  public static final class Message {
    public String kind = "meeting";

    @JsonTypeInfo(use = Id.NAME, include = As.EXTERNAL_PROPERTY, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Meeting.class, name = "meeting"))
    public Event event = AwkwardDossier.MEETING;

    @JsonTypeInfo(use = Id.NAME, include = As.EXTERNAL_PROPERTY, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Meeting.class, name = "meeting"))
    public List<Event> others = List.of(AwkwardDossier.MEETING);
  }

  /** Jackson passes such a value, but not an element of a list, in an array with the type name. */
  @Test
  void aTypeNameCanBeInAnotherProperty() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    tools.jackson.databind.json.JsonMapper mapper3 =
        tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build();
    String json = mapper.writeValueAsString(new Message());

    String others = "\"others\":[" + MEETING + "]}";
    assertThat(json).isEqualTo("{\"kind\":\"meeting\",\"event\":" + MEETING + "," + others);
    assertThat(mapper3.readTree(mapper3.writeValueAsString(new Message())))
        .isEqualTo(mapper3.readTree(json));
    String typeLast = "{\"event\":" + MEETING + ",\"kind\":\"meeting\"," + others;
    for (String message : List.of(json, typeLast)) {
      for (Message read :
          List.of(
              mapper.readValue(message, Message.class),
              mapper3.readValue(message, Message.class))) {
        assertThat(read.event).isEqualTo(AwkwardDossier.MEETING);
        assertThat(read.others).containsExactly(AwkwardDossier.MEETING);
      }
    }
  }

  private static List<String> codes(ThrowingCallable reading) {
    Throwable e = catchThrowable(reading);
    while (!(e instanceof DossierReadException)) {
      e = e.getCause();
    }
    return ((DossierReadException) e).issues().stream().map(Issue::code).toList();
  }

  @Test
  void defaultTypingDoesNotTouchThem() throws Exception {
    ObjectMapper mapper = Mappers.hostile();
    Row row = new Row();
    // The module does not serialize map keys; Jackson serializes them according to the annotations.
    row.since = Map.of();
    String json = mapper.writeValueAsString(row);
    assertThat(json)
        .contains("\"actor\":\"macron\"", "\"status\":\"occurred\"", "\"event\":" + MEETING)
        .doesNotContain("io.github.communique.Ref", "io.github.communique.vocabulary.A");
    assertThat(mapper.readValue(json, Row.class))
        .usingRecursiveComparison()
        .ignoringFields("since")
        .isEqualTo(row);
  }

  @Test
  void anEventContainsItsType() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    assertThat(mapper.readValue(MEETING, Event.class)).isEqualTo(AwkwardDossier.MEETING);
    assertThat(mapper.readValue(MEETING, Meeting.class)).isEqualTo(AwkwardDossier.MEETING);
    List<Event> events = List.of(AwkwardDossier.MEETING, ACTION);
    String json = mapper.writeValueAsString(events);
    assertThat(json).startsWith("[" + MEETING + ",{\"type\":\"action\",");
    assertThat(mapper.readValue(json, new TypeReference<List<Event>>() {})).isEqualTo(events);
    assertThat(mapper.readerForListOf(Event.class).<List<Event>>readValue(json)).isEqualTo(events);
  }

  @Test
  void severalValuesOfAStreamAreReadOneByOne() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    assertThat(mapper.readerFor(Event.class).readValues(MEETING + "\n" + MEETING).readAll())
        .containsExactly(AwkwardDossier.MEETING, AwkwardDossier.MEETING);
    assertThat(mapper.readValue("null", Dossier.class)).isNull();
  }

  /**
   * For types outside the model, a mapper with default settings accepts numbers as text and text as
   * numbers.
   */
  @ParameterizedTest
  @CsvSource({
    "actor, 5, json.type",
    "actor, '', id.malformed",
    "kind, true, json.type",
    "kind, '', json.type",
    "status, 3, json.type",
    "status, done, json.type",
    "when, 2022, json.type",
    "when, Monday, time.malformed"
  })
  void scalarsAreNotCoerced(String property, String value, String code) {
    String literal = value.matches("\\d+|true") ? value : '"' + value + '"';
    String json = "{\"" + property + "\":" + literal + "}";
    ObjectMapper mapper =
        Mappers.standard()
            .enable(
                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);
    assertThatThrownBy(() -> mapper.readValue(json, Row.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("[\"" + property + "\"]")
        .cause()
        .isInstanceOfSatisfying(
            DossierReadException.class,
            e -> assertThat(e.issues()).extracting(Issue::code).containsOnly(code));
  }

  @Test
  void aUsedMapperIsSerializable() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    mapper.writeValueAsString(AwkwardDossier.DOSSIER);
    mapper.readValue(AwkwardDossier.JSON, Dossier.class);
    mapper.readValue("\"macron\"", new TypeReference<Ref<Actor>>() {});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(mapper);
    }
    ObjectMapper copy;
    try (ObjectInputStream objects =
        new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      copy = (ObjectMapper) objects.readObject();
    }
    assertThat(copy.writeValueAsString(new Row())).isEqualTo(ROW);
    assertThat(copy.readValue(ROW, Row.class)).usingRecursiveComparison().isEqualTo(new Row());
    assertThat(copy.readValue("\"macron\"", new TypeReference<Ref<Actor>>() {}))
        .isEqualTo(Ref.to(Actor.class, "macron"));
  }
}
