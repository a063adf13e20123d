package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tests the {@code $schema} property, which refers text editors to a schema. Also tests that a
 * strict reader rejects a newer format version.
 */
class SchemaPropertyTest {
  private static final String PLAIN =
      "{\"formatVersion\":\"1.0\",\"id\":\"urn:x\",\"articles\":[{\"id\":\"a1\"}]}";
  private static final String WITH_SCHEMA =
      PLAIN.replaceFirst("\\{", "{\"\\$schema\":\"https://example.org/strict.schema.json\",");

  @Test
  void theSchemaOfADossierIsReadWithoutAnIssueAndWrittenBack() {
    for (DossierReader reader :
        List.of(DossierReader.standard(), DossierReader.standard().strict())) {
      ReadResult read = reader.tryRead(WITH_SCHEMA);
      assertThat(read.issues()).isEmpty();
      assertThat(DossierJson.write(read.dossier().orElseThrow()))
          .contains("\"$schema\":\"https://example.org/strict.schema.json\"");
    }
  }

  @Test
  void theSchemaIsNotPartOfTheContent() {
    Dossier plain = DossierJson.read(PLAIN);
    Dossier withSchema = DossierJson.read(WITH_SCHEMA);
    assertThat(withSchema).isNotEqualTo(plain);
    assertThat(DossierJson.contentHash(withSchema)).isEqualTo(DossierJson.contentHash(plain));
  }

  @Test
  void elsewhereItIsAnUnknownProperty() {
    String nested = PLAIN.replace("{\"id\":\"a1\"", "{\"$schema\":\"x\",\"id\":\"a1\"");
    assertThat(DossierJson.tryRead(nested).issues())
        .extracting(Issue::code, Issue::pointer)
        .containsExactly(tuple("json.unknown-property", "/articles/0/$schema"));
  }

  @Test
  void aStrictReaderRefusesANewerVersion() {
    String newer = PLAIN.replace("1.0", "1.7");
    assertThat(DossierJson.tryRead(newer).issues())
        .extracting(issue -> issue.severity() + " " + issue.code())
        .containsExactly("WARNING format.version-newer");
    ReadResult strict = DossierReader.standard().strict().tryRead(newer);
    assertThat(strict.issues())
        .extracting(issue -> issue.severity() + " " + issue.code())
        .containsExactly("ERROR format.version-newer");
    assertThat(strict.dossier()).isPresent();
  }
}
