package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import io.github.communique.vocabulary.Word;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Tests that a value is written only if it can be read again: if the JSON would not include the
 * type, writing is rejected.
 */
class DefaultTypingTest {
  private static final Dossier DOSSIER = Dossier.builder().id("urn:x:1").build();
  private static final Meeting MEETING =
      Meeting.builder()
          .id("call")
          .status(Status.OCCURRED)
          .participant("macron")
          .participant("putin")
          .build();

  public static class Declared {
    public Dossier dossier = DOSSIER;
    public List<Dossier> dossiers = new ArrayList<>(List.of(DOSSIER));
    public Event event = MEETING;
    public Map<String, Event> events = new LinkedHashMap<>(Map.of("a", MEETING));
    public Meeting meeting = MEETING;
    public Meeting[] meetings = {MEETING};
    public EventTime time = EventTime.on(2022, 2, 21);
    public Medium medium = Medium.PHONE;
    public List<Medium> media = new ArrayList<>(List.of(Medium.VIDEO));
    public Status status = Status.OCCURRED;
    public List<Status> statuses = new ArrayList<>(List.of(Status.PLANNED));
    public PartialDateTime date = PartialDateTime.parse("2022-02");
    public Ref<Actor> actor = Ref.to(Actor.class, "macron");
    public Object other = 1;
  }

  public static class AnObject {
    public Object value;
  }

  public static class AList {
    public List<Object> value;
  }

  public static class ACollection {
    public Collection<Object> value;
  }

  public static class AMap {
    public Map<String, Object> value;
  }

  public static class AnArray {
    public Object[] value;
  }

  public static class ASerializable {
    public Serializable value;
  }

  /** Reads and writes with either a Jackson 2 or a Jackson 3 mapper. */
  private record Mapper(Writing writing, Reading reading) {
    interface Writing {
      String write(Object value) throws Exception;
    }

    interface Reading {
      <T> T read(String json, Class<T> type) throws Exception;
    }
  }

  private static Mapper jackson3(DefaultTyping typing, As form) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new CommuniqueModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                typing,
                form)
            .build();
    return new Mapper(mapper::writeValueAsString, mapper::readValue);
  }

  private static Mapper jackson2(ObjectMapper.DefaultTyping typing, As form) {
    ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new CommuniqueJackson2Module())
            .activateDefaultTyping(
                com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType(Object.class)
                    .build(),
                typing,
                form);
    return new Mapper(mapper::writeValueAsString, mapper::readValue);
  }

  static Stream<Arguments> mappers() {
    return Stream.of(As.PROPERTY, As.WRAPPER_ARRAY, As.WRAPPER_OBJECT)
        .flatMap(
            form ->
                Stream.concat(
                    Stream.of(DefaultTyping.values())
                        .map(typing -> Arguments.of("3", typing, form, jackson3(typing, form))),
                    Stream.of(ObjectMapper.DefaultTyping.values())
                        .map(typing -> Arguments.of("2", typing, form, jackson2(typing, form)))));
  }

  @ParameterizedTest(name = "Jackson {0}, {1}, {2}")
  @MethodSource("mappers")
  void readsWhatIsDeclared(String jackson, Enum<?> typing, As form, Mapper mapper)
      throws Exception {
    String json = mapper.writing().write(new Declared());
    assertThat(mapper.reading().read(json, Declared.class))
        .usingRecursiveComparison()
        .isEqualTo(new Declared());
    assertThat(mapper.reading().read(mapper.writing().write(DOSSIER), Dossier.class))
        .isEqualTo(DOSSIER);
  }

  @ParameterizedTest(name = "Jackson {0}, {1}, {2}")
  @MethodSource("mappers")
  void refusesToWriteWhatIsNotDeclared(String jackson, Enum<?> typing, As form, Mapper mapper) {
    for (Serializable value :
        List.of(
            DOSSIER,
            MEETING,
            EventTime.on(2022, 2, 21),
            Medium.PHONE,
            Status.OCCURRED,
            Ref.to(Actor.class, "macron"))) {
      AnObject object = new AnObject();
      object.value = value;
      AnObject nested = new AnObject();
      nested.value = new ArrayList<>(List.of(value));
      AList list = new AList();
      list.value = new ArrayList<>(List.of(value));
      ACollection collection = new ACollection();
      collection.value = new ArrayList<>(List.of(value));
      AMap map = new AMap();
      map.value = new LinkedHashMap<>(Map.of("a", value));
      AnArray array = new AnArray();
      array.value = new Object[] {value};
      for (Object written : List.of(object, nested, list, collection, map, array)) {
        assertRefused(mapper, written, "Object");
      }
      if (!typing.name().equals("JAVA_LANG_OBJECT") && !(value instanceof Status)) {
        ASerializable serializable = new ASerializable();
        serializable.value = value;
        assertRefused(mapper, serializable, "Serializable");
      }
    }
  }

  private static void assertRefused(Mapper mapper, Object written, String declared) {
    assertThatThrownBy(() -> mapper.writing().write(written))
        .as("%s", written.getClass())
        .hasMessageContaining("default typing: a value declared as " + declared)
        .hasMessageContaining("declare its type");
  }

  public static class Named {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Dossier.class, name = "dossier"))
    public Object value = DOSSIER;
  }

  public static class ByShortName {
    @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
    public Object value = DOSSIER;
  }

  @Test
  void refusesTypingByAnnotations() {
    for (Mapper mapper :
        List.of(
            new Mapper(
                JsonMapper.builder().addModule(new CommuniqueModule()).build()::writeValueAsString,
                new JsonMapper()::readValue),
            new Mapper(
                new ObjectMapper().registerModule(new CommuniqueJackson2Module())
                    ::writeValueAsString,
                new ObjectMapper()::readValue))) {
      assertRefused(mapper, new Named(), "Object");
      assertRefused(mapper, new ByShortName(), "Object");
    }
  }

  public static class External {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = As.EXTERNAL_PROPERTY, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Meeting.class, name = "meeting"))
    public Event value = MEETING;
  }

  /** Jackson would require the external property for reading. */
  @Test
  void refusesToOmitAnExternalTypeName() {
    JsonMapper jackson3 = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    ObjectMapper jackson2 = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
    assertThatThrownBy(() -> jackson3.writeValueAsString(new External()))
        .hasMessageContaining("remove the annotation");
    assertThatThrownBy(() -> jackson2.writeValueAsString(new External()))
        .hasMessageContaining("remove the annotation");
  }

  public static class Deduced {
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes(@JsonSubTypes.Type(Dossier.class))
    public Object value = DOSSIER;
  }

  @Test
  void writesAPropertyTypedByDeduction() throws Exception {
    String json = "{\"value\":" + DossierJson.write(DOSSIER) + "}";
    JsonMapper jackson3 = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    ObjectMapper jackson2 = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
    assertThat(jackson3.writeValueAsString(new Deduced())).isEqualTo(json);
    assertThat(jackson2.writeValueAsString(new Deduced())).isEqualTo(json);
  }

  @Test
  void namesTheTypesThatCannotBeRead() {
    JsonMapper jackson3 = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    ObjectMapper jackson2 = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
    for (Class<?> type : List.of(DossierObject.class, Word.class)) {
      String message = type.getSimpleName() + " cannot be read, because its JSON does not contain";
      assertThatThrownBy(() -> jackson3.readValue("{\"id\":\"a\"}", type))
          .hasMessageContaining(message);
      assertThatThrownBy(() -> jackson2.readValue("{\"id\":\"a\"}", type))
          .hasMessageContaining(message);
    }
  }
}
