package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.Dossier;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that {@code tryRead} reads a document with trailing commas and comments, and reports each
 * comma and comment.
 */
class SlightFaultsTest {
  private static final String HEAD = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\"";
  private static final String[] GAPS = {"", " ", "\n", " \r\n\t", "  // why, }\n", "/* , ] **/"};

  /** A document and its number of faults. */
  private record Faulty(byte[] json, int faults) {}

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  @Property(tries = 200)
  void nothingIsLost(@ForAll("dossiers") Dossier dossier, @ForAll long seed) throws IOException {
    byte[] json = DossierJson.writePretty(dossier).getBytes(UTF_8);
    Dossier whole = DossierJson.read(json);
    Faulty faulty = withFaults(json, new SplittableRandom(seed));
    ReadResult result = DossierJson.tryRead(faulty.json());

    assertThat(result.dossier()).contains(whole);
    assertThat(result.issues())
        .filteredOn(issue -> issue.code().equals("json.syntax"))
        .hasSize(faulty.faults());
    assertThat(result.isComplete()).isEqualTo(faulty.faults() == 0);
    ReadResult ofStream =
        DossierReader.standard().maxIssues(1000).tryRead(new ByteArrayInputStream(faulty.json()));
    assertThat(ofStream.issues()).isEqualTo(readAll(faulty.json()).issues());
    assertThat(ofStream.dossier()).isEqualTo(result.dossier());
    ReadResult ofText = DossierJson.tryRead(new String(faulty.json(), UTF_8));
    assertThat(ofText.issues().stream().map(Issue::pointer))
        .isEqualTo(result.issues().stream().map(Issue::pointer).toList());
  }

  private static ReadResult readAll(byte[] json) {
    return DossierReader.standard().maxIssues(1000).tryRead(json);
  }

  /** Inserts at most 20 faults: a comma before a closing bracket, or a comment between tokens. */
  private static Faulty withFaults(byte[] json, SplittableRandom random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int faults = 0;
    boolean inString = false;
    byte last = 0;
    for (int i = 0; i < json.length; i++) {
      byte b = json[i];
      boolean inGap = !inString && "{}[]:,\"".indexOf(b) >= 0;
      if (inGap && faults < 18 && random.nextInt(6) == 0) {
        String gap = GAPS[random.nextInt(GAPS.length)];
        faults += gap.contains("/") ? 1 : 0;
        boolean closes = (b == '}' || b == ']') && last != '{' && last != '[';
        if (closes && random.nextBoolean()) {
          faults++;
          out.write(',');
        }
        out.writeBytes(gap.getBytes(UTF_8));
      }
      if (b == '"' && !(inString && isEscaped(json, i))) {
        inString = !inString;
      }
      out.write(b);
      last = b == ' ' || b == '\n' || b == '\r' ? last : b;
    }
    return new Faulty(out.toByteArray(), faults);
  }

  private static boolean isEscaped(byte[] json, int at) {
    int backslashes = 0;
    while (json[at - 1 - backslashes] == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  @Test
  void eachFaultIsLocated() {
    ReadResult result =
        DossierJson.tryRead(
            """
            // head
            {"formatVersion": "1.0", "id": "urn:x:1", "actors": [
              {"id": "é", "kind": "person", "name": {"value": "A",}},
              {"id": "a", "kind": "person", "name": {"value": "B"}}, /* last */
            ]}
            // end
            """);

    assertThat(result.issues())
        .extracting(
            issue ->
                "%s %s %d:%d"
                    .formatted(
                        issue.code(),
                        issue.pointer(),
                        issue.line().orElse(0),
                        issue.column().orElse(0)))
        .containsExactly(
            "json.syntax  1:1",
            "id.malformed /actors/0/id 3:10",
            "json.syntax /actors/0/name 3:55",
            "json.syntax /actors 4:58",
            "json.syntax /actors 5:1",
            "json.trailing  6:1");
    assertThat(result.dossier().orElseThrow().actors()).hasSize(1);
  }

  @Test
  void readFailsWithAllFaults() {
    DossierReadException failure =
        catchThrowableOfType(
            DossierReadException.class,
            () -> DossierJson.read(HEAD + ", \"actors\": [], /* none */ \"meetings\": [],}"));

    assertThat(failure.issues())
        .extracting(Issue::code)
        .containsExactly("json.syntax", "json.syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",,}",
        ", ,}",
        "}/",
        "}/ /",
        ",]",
        ", /",
        ", / * x */}",
        ", /* x",
        "} // x\nx",
        ", // x",
        ", \"a:b\": [,]}",
        ", \"a:b\": {,}}",
        ", \"a:b\": [1,,]}",
        ", \"a:b\": [1],}}",
        "/",
        "},"
      })
  void otherFaultsEndTheReading(String end) throws IOException {
    byte[] json = (HEAD + end).getBytes(UTF_8);
    ReadResult result = DossierJson.tryRead(json);
    List<Issue> issues = new ArrayList<>(result.issues());

    assertThat(result.isComplete()).isFalse();
    assertThat(issues).isNotEmpty();
    assertThat(DossierJson.tryRead(new ByteArrayInputStream(json)).issues()).isEqualTo(issues);
  }

  @Test
  void anEventAloneIsReadToo() {
    EventReadResult result =
        DossierJson.tryReadEvent("{\"type\":\"meeting\",\"id\":\"m\",\"status\":\"occurred\",}");

    assertThat(result.event()).isNotEqualTo(Optional.empty());
    assertThat(result.issues()).hasSize(1);
  }

  @Test
  void theNumberOfMendedFaultsIsLimited() {
    String json = HEAD + ",\"a:b\":[" + "[1,],".repeat(5000) + "1]}";
    ReadResult result = DossierReader.standard().maxIssues(10).tryRead(json);

    assertThat(result.issues()).hasSize(10);
    assertThat(result.isComplete()).isFalse();
  }
}
