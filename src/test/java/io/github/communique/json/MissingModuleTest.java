package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.Samples;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A mapper without the module fails with a message that names the module. */
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

  @Test
  void alsoForResults() {
    ReadResult read = DossierJson.tryRead("{");
    ValidationReport report = Validator.standard().validate(Dossier.builder().id("x:1").build());
    for (Object written :
        List.of(read, read.issues().get(0), report, DossierJson.tryReadEvent("{"))) {
      assertThatThrownBy(() -> JACKSON_3.writeValueAsString(written))
          .hasMessageContaining("CommuniqueModule");
      assertThatThrownBy(() -> JACKSON_2.writeValueAsString(written))
          .hasMessageContaining("CommuniqueJackson2Module");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesTheModule(String sample) {
    Object object = Samples.all().get(sample);
    Class<?> type = Samples.typeOf(object);

    for (Object written : List.of(object, List.of(object), Map.of("a", object))) {
      assertThatThrownBy(() -> JACKSON_3.writeValueAsString(written))
          .hasMessageContaining("CommuniqueModule");
      assertThatThrownBy(() -> JACKSON_2.writeValueAsString(written))
          .hasMessageContaining("CommuniqueJackson2Module");
    }
    assertThatThrownBy(() -> JACKSON_3.readValue("{\"id\": \"a\"}", type))
        .hasMessageContaining("CommuniqueModule");
    assertThatThrownBy(() -> JACKSON_2.readValue("{\"id\": \"a\"}", type))
        .hasMessageContaining("CommuniqueJackson2Module");
  }
}
