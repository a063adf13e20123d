package io.github.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.Dossier;
import io.github.communique.issue.Severity;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that bytes are either rejected with the documented exception or read as a dossier. All APIs
 * read the same dossier, and the dossier does not change when it is written and read again.
 */
class ReadFuzzTest {
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new CommuniqueModule()).build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new CommuniqueJackson2Module())
          .build();

  @MethodSource("io.github.communique.fuzz.Seeds#dossiers")
  @FuzzTest
  void read(byte[] input) throws IOException {
    Dossier dossier;
    try {
      dossier = DossierJson.read(input);
    } catch (DossierReadException refusal) {
      assertThat(refusal.issues()).anyMatch(issue -> issue.severity() == Severity.ERROR);
      return;
    }
    assertThat(DossierJson.read(new ByteArrayInputStream(input))).isEqualTo(dossier);
    assertThat(DossierJson.read(new String(input, UTF_8))).isEqualTo(dossier);
    assertThat(JACKSON_3.readValue(input, Dossier.class)).isEqualTo(dossier);
    assertThat(JACKSON_2.readValue(input, Dossier.class)).isEqualTo(dossier);

    String json = DossierJson.write(dossier);
    byte[] bytes = DossierJson.writeBytes(dossier);
    assertThat(new String(bytes, UTF_8)).isEqualTo(json);
    assertThat(JACKSON_3.writeValueAsString(dossier)).isEqualTo(json);
    assertThat(JACKSON_2.writeValueAsString(dossier)).isEqualTo(json);

    byte[] canonical = DossierJson.canonical(dossier);
    assertSame(DossierJson.read(bytes), dossier, canonical);
    assertSame(DossierJson.read(DossierJson.writePretty(dossier)), dossier, canonical);
    // The canonical forms are equal. The dossiers may differ, because the canonical form of 2.50 is
    // 2.5.
    assertThat(DossierJson.canonical(DossierJson.read(canonical))).isEqualTo(canonical);
  }

  private static void assertSame(Dossier read, Dossier dossier, byte[] canonical) {
    assertThat(read).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(DossierJson.canonical(read)).isEqualTo(canonical);
    assertThat(DossierJson.contentHash(read)).isEqualTo(DossierJson.contentHash(dossier));
  }
}
