package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Actor;
import io.github.communique.Ref;
import io.github.communique.Samples;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Status;
import io.github.communique.vocabulary.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Tests that a mapper without the module fails with a message that names the module. */
class MissingModuleTest {
  private static final JsonMapper JACKSON_3 = new JsonMapper();
  private static final ObjectMapper JACKSON_2 = new ObjectMapper();

  static Stream<String> samples() {
    return Samples.all().keySet().stream();
  }

  record Bookmark(Ref<Actor> actor) {}

  record Deadline(PartialDateTime day) {}

  @Test
  void alsoForReferences() {
    Bookmark bookmark = new Bookmark(Ref.to(Actor.class, "macron"));
    String json = "{\"actor\":\"macron\"}";

    assertThatThrownBy(() -> JACKSON_3.writeValueAsString(bookmark))
        .hasMessageContaining("CommuniqueModule");
    assertThatThrownBy(() -> JACKSON_2.writeValueAsString(bookmark))
        .hasMessageContaining("CommuniqueJackson2Module");
    assertThatThrownBy(() -> JACKSON_3.readValue(json, Bookmark.class))
        .hasMessageContaining("CommuniqueModule");
    assertThatThrownBy(() -> JACKSON_2.readValue(json, Bookmark.class))
        .hasMessageContaining("CommuniqueJackson2Module");
  }

  @Test
  void partialDatesNeedNoModule() throws Exception {
    Deadline deadline = new Deadline(PartialDateTime.parse("2022-02"));
    String json = "{\"day\":\"2022-02\"}";

    assertThat(JACKSON_3.writeValueAsString(deadline)).isEqualTo(json);
    assertThat(JACKSON_2.writeValueAsString(deadline)).isEqualTo(json);
    assertThat(JACKSON_3.readValue(json, Deadline.class)).isEqualTo(deadline);
    assertThat(JACKSON_2.readValue(json, Deadline.class)).isEqualTo(deadline);
  }

  @ParameterizedTest
  @MethodSource("io.github.communique.json.ResultsAsJsonTest#results")
  void alsoForResults(Object result, String expected) {
    assertNamesTheModule(result);
  }

  private static void assertNamesTheModule(Object object) {
    for (Object written : List.of(object, List.of(object), Map.of("a", object))) {
      assertThatThrownBy(() -> JACKSON_3.writeValueAsString(written))
          .hasMessageContaining("CommuniqueModule");
      assertThatThrownBy(() -> JACKSON_2.writeValueAsString(written))
          .hasMessageContaining("CommuniqueJackson2Module");
    }
    assertThatThrownBy(() -> JACKSON_3.valueToTree(object))
        .hasMessageContaining("CommuniqueModule");
    assertThatThrownBy(() -> JACKSON_2.valueToTree(object))
        .hasMessageContaining("CommuniqueJackson2Module");
    assertThatThrownBy(() -> JACKSON_3.convertValue(object, Map.class))
        .hasMessageContaining("CommuniqueModule");
    assertThatThrownBy(() -> JACKSON_2.convertValue(object, Map.class))
        .hasMessageContaining("CommuniqueJackson2Module");
  }

  static Stream<Object> terms() {
    return Stream.concat(
            Stream.of(Word.class.getPermittedSubclasses()),
            Stream.of(
                Certainty.class,
                EventType.class,
                Polarity.class,
                QuotationForm.class,
                Rank.class,
                RevisionStatus.class,
                Status.class))
        .flatMap(MissingModuleTest::constants);
  }

  private static Stream<Object> constants(Class<?> vocabulary) {
    return Stream.of(vocabulary.getFields())
        .filter(field -> field.getType() == vocabulary)
        .map(
            field -> {
              try {
                return field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
  }

  @Test
  void termsNeedNoModule() throws Exception {
    assertThat(terms()).hasSizeGreaterThan(200);
    for (Object term : terms().toList()) {
      String json = '"' + term.toString() + '"';
      assertThat(JACKSON_3.writeValueAsString(term)).isEqualTo(json);
      assertThat(JACKSON_2.writeValueAsString(term)).isEqualTo(json);
      Class<?> vocabulary =
          term instanceof Enum<?> closed ? closed.getDeclaringClass() : term.getClass();
      assertThat((Object) JACKSON_3.readValue(json, vocabulary)).isSameAs(term);
      assertThat((Object) JACKSON_2.readValue(json, vocabulary)).isSameAs(term);
    }
    assertThat(JACKSON_2.readValue("\"acme:pigeon\"", Medium.class))
        .isEqualTo(Medium.of("acme:pigeon"));
    assertThatThrownBy(() -> JACKSON_2.readValue("\"OCCURRED\"", Status.class))
        .hasMessageContaining("status must be one of proposed");
    assertThatThrownBy(() -> JACKSON_3.readValue("\"OCCURRED\"", Status.class))
        .hasMessageContaining("status must be one of proposed");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesTheModule(String sample) {
    Object object = Samples.all().get(sample);
    Class<?> type = Samples.typeOf(object);

    assertNamesTheModule(object);
    assertThatThrownBy(() -> JACKSON_3.readValue("{\"id\": \"a\"}", type))
        .hasMessageContaining("CommuniqueModule");
    assertThatThrownBy(() -> JACKSON_2.readValue("{\"id\": \"a\"}", type))
        .hasMessageContaining("CommuniqueJackson2Module");
  }
}
