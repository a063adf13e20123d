package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Samples;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
