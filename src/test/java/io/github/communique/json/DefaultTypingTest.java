package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Dossier;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Every written value can be read: its type is included, or writing is refused. */
class DefaultTypingTest {
  private static final Dossier DOSSIER = Dossier.builder().id("urn:x:1").build();

  public static class Declared {
    public Dossier one = DOSSIER;
    public List<Dossier> several = new ArrayList<>(List.of(DOSSIER));
    public Object other = 1;
  }

  public static class Undeclared {
    public List<Object> values = new ArrayList<>(List.of(DOSSIER));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void ofJackson3(JsonTypeInfo.As form) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new CommuniqueModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.NON_FINAL,
                form)
            .build();

    Declared read = mapper.readValue(mapper.writeValueAsString(new Declared()), Declared.class);
    assertThat(read).usingRecursiveComparison().isEqualTo(new Declared());
    assertThat(mapper.readValue(mapper.writeValueAsString(DOSSIER), Dossier.class))
        .isEqualTo(DOSSIER);
    assertThatThrownBy(() -> mapper.writeValueAsString(new Undeclared()))
        .hasMessageContaining("default typing: a value declared as Object")
        .hasMessageContaining("declare its type");
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void ofJackson2(JsonTypeInfo.As form) throws Exception {
    ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new CommuniqueJackson2Module())
            .activateDefaultTyping(
                com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType(Object.class)
                    .build(),
                ObjectMapper.DefaultTyping.NON_FINAL,
                form);

    Declared read = mapper.readValue(mapper.writeValueAsString(new Declared()), Declared.class);
    assertThat(read).usingRecursiveComparison().isEqualTo(new Declared());
    assertThatThrownBy(() -> mapper.writeValueAsString(new Undeclared()))
        .hasMessageContaining("default typing: a value declared as Object")
        .hasMessageContaining("declare its type");
  }
}
