package io.github.communique.json.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a Jackson 2 mapper writes and reads the same bytes as {@link DossierJson}. */
class MapperBytesTest {
  static Stream<ObjectMapper> mappers() {
    return Stream.of(Mappers.standard(), Mappers.hostile());
  }

  @Test
  void theSampleEqualsTheOutputOfTheFacade() {
    assertThat(DossierJson.write(AwkwardDossier.DOSSIER)).isEqualTo(AwkwardDossier.JSON);
    assertThat(DossierJson.writeBytes(AwkwardDossier.DOSSIER))
        .asString(UTF_8)
        .isEqualTo(AwkwardDossier.JSON);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theTextIsTheFacades(ObjectMapper mapper) throws Exception {
    assertThat(mapper.writeValueAsString(AwkwardDossier.DOSSIER)).isEqualTo(AwkwardDossier.JSON);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theBytesAreTheFacades(ObjectMapper mapper) throws Exception {
    assertThat(mapper.writeValueAsBytes(AwkwardDossier.DOSSIER))
        .asString(UTF_8)
        .isEqualTo(AwkwardDossier.JSON);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapper.writeValue(out, AwkwardDossier.DOSSIER);
    assertThat(out.toByteArray()).isEqualTo(DossierJson.writeBytes(AwkwardDossier.DOSSIER));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsWrittenIsRead(ObjectMapper mapper) throws Exception {
    assertThat(mapper.readValue(AwkwardDossier.JSON, Dossier.class))
        .isEqualTo(AwkwardDossier.DOSSIER);
    assertThat(mapper.readValue(AwkwardDossier.JSON.getBytes(UTF_8), Dossier.class))
        .isEqualTo(AwkwardDossier.DOSSIER);
    assertThat(mapper.writerFor(Dossier.class).writeValueAsString(AwkwardDossier.DOSSIER))
        .isEqualTo(AwkwardDossier.JSON);
  }

  /** Jackson writes long texts in chunks and may split a surrogate pair. */
  @Test
  void supplementaryCharactersAreNotSplit() throws Exception {
    ObjectMapper mapper = Mappers.standard();
    for (int before : new int[] {0, 1, 2, 3, 997, 998, 999, 1000, 1001, 1998, 1999, 2000, 3999}) {
      for (String repeated : new String[] {"\ud83d\ude42", "\ud83d\ude42é", "aé\uffff"}) {
        String text = "x".repeat(before) + repeated.repeat(2000);
        Dossier dossier =
            Dossier.builder()
                .id("urn:x:1")
                .extensions(Extensions.of(text, text).with("last", "\ud83d\ude42"))
                .build();
        String json =
            "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\""
                + text
                + "\":\""
                + text
                + "\",\"last\":\"\ud83d\ude42\"}";
        assertThat(DossierJson.write(dossier)).isEqualTo(json);
        assertThat(mapper.writeValueAsString(dossier)).isEqualTo(json);
        assertThat(new String(DossierJson.writeBytes(dossier), UTF_8)).isEqualTo(json);
        assertThat(new String(mapper.writeValueAsBytes(dossier), UTF_8)).isEqualTo(json);
      }
    }
  }

  /** Generator settings of the application also apply to the output of the module. */
  @Test
  void escapesAndIndentationAreTheApplications() throws Exception {
    LocalizedText text = LocalizedText.of("é\ud83d\ude42");
    ObjectMapper mapper = Mappers.standard();
    assertThat(
            mapper
                .writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                .withDefaultPrettyPrinter()
                .writeValueAsBytes(text))
        .asString(UTF_8)
        .isEqualToNormalizingNewlines("{\n  \"value\" : \"\\u00E9\\uD83D\\uDE42\"\n}");
    assertThat(
            mapper
                .writer()
                .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .writeValueAsString(AwkwardDossier.DOSSIER))
        .contains("[1000,1.50,");
  }

  @Test
  void faultsOfInputAndOutputAreTheirOwn() {
    IOException broken = new IOException("broken");
    InputStream in =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == 8) {
              throw broken;
            }
            return "{\"id\":\"a".charAt(at++);
          }
        };
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw broken;
          }
        };
    assertThatThrownBy(() -> Mappers.standard().readValue(in, Dossier.class)).isSameAs(broken);
    assertThatThrownBy(() -> Mappers.standard().writeValue(out, AwkwardDossier.DOSSIER))
        .isSameAs(broken);
  }
}
