package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that a reader can assign a random id to a dossier without an id. */
class RandomIdTest {
  private static final DossierReader READER = DossierReader.standard().randomIdIfMissing();
  private static final String WITHOUT =
      """
      {"formatVersion": "1.0", "actors": [{"id": "a", "kind": "person", "name": {"value": "A"}}]}""";

  @Test
  void aMissingIdBecomesARandomOne() throws Exception {
    Dossier one = READER.read(WITHOUT);

    assertRandom(one);
    assertRandom(READER.read(WITHOUT.getBytes(UTF_8)));
    assertRandom(CommuniqueModule.mapperBuilder(READER).build().readValue(WITHOUT, Dossier.class));
    assertRandom(
        CommuniqueJackson2Module.mapperBuilder(READER).build().readValue(WITHOUT, Dossier.class));
    assertThat(READER.read(WITHOUT).id()).isNotEqualTo(one.id());
    assertThat(READER.tryRead(WITHOUT).issues()).isEmpty();
  }

  private static void assertRandom(Dossier dossier) {
    assertThat(dossier.id()).startsWith("urn:uuid:");
    assertThat(UUID.fromString(dossier.id().substring(9)).version()).isEqualTo(4);
    assertThat(dossier.actors()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"formatVersion": "1.0", "id": null}            | json.null /id
          {"formatVersion": "1.0", "id": 7}               | json.type /id
          {"formatVersion": "1.0", "id": "a b"}           | id.malformed /id
          {}                                              | format.version-missing /formatVersion
          {"formatVersion": "1.0", "actors": [{"kind": "person", "name": {"value": "A"}}]} | json.missing /actors/0/id
          """)
  void everythingElseRemainsAnError(String json, String issue) {
    assertThat(READER.tryRead(json).issues())
        .extracting(found -> found.code() + " " + found.pointer())
        .containsExactly(issue);
  }

  @Test
  void otherReadersRequireIt() {
    assertThat(READER.assignsRandomId()).isTrue();
    assertThat(DossierReader.standard().assignsRandomId()).isFalse();
    assertThat(DossierReader.standard().tryRead(WITHOUT).issues())
        .extracting(Issue::code)
        .containsExactly("json.missing");
  }

  @Test
  void aGivenIdIsKept() {
    assertThat(READER.read("{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\"}").id())
        .isEqualTo("urn:x:1");
  }

  @Test
  void aResultIsDescribedOnOneLine() {
    assertThat(READER.tryRead("{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\"}"))
        .hasToString("dossier urn:x:1, complete, no issues");
    assertThat(READER.tryRead("7").toString())
        .startsWith("no dossier, incomplete, 1 issue: ERROR json.type at the document");
  }
}
