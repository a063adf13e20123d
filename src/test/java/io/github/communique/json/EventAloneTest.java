package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Event;
import io.github.communique.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tests that an event outside a dossier can be read with the same methods as a dossier. */
class EventAloneTest {
  private static final String FAULTY =
      "{\"type\": \"meeting\", \"id\": \"m\", \"status\": \"planned\", \"medium\": 7}";

  @Property(tries = 100)
  void aWrittenEventIsReadInEveryWay(@ForAll Event event) throws IOException {
    byte[] bytes = DossierJson.writeEventBytes(event);
    String text = new String(bytes, UTF_8);

    assertThat(text).isEqualTo(DossierJson.writeEvent(event));
    assertThat(DossierJson.readEvent(text)).isEqualTo(event);
    assertThat(DossierJson.readEvent(bytes)).isEqualTo(event);
    assertThat(DossierJson.readEvent(new ByteArrayInputStream(bytes))).isEqualTo(event);
    assertThat(DossierJson.tryReadEvent(bytes).event()).contains(event);
  }

  @Test
  void aFaultIsReportedAndTheRestIsKept() throws IOException {
    byte[] bytes = FAULTY.getBytes(UTF_8);
    for (EventReadResult result :
        List.of(
            DossierJson.tryReadEvent(FAULTY),
            DossierJson.tryReadEvent(bytes),
            DossierJson.tryReadEvent(new ByteArrayInputStream(bytes)))) {
      assertThat(result.isComplete()).isFalse();
      assertThat(result.event().orElseThrow().id()).isEqualTo("m");
      assertThat(result.issues()).extracting(Issue::pointer).containsExactly("/medium");
      assertThatExceptionOfType(DossierReadException.class)
          .isThrownBy(result::orThrow)
          .satisfies(thrown -> assertThat(thrown.issues()).isEqualTo(result.issues()));
      assertThat(result.toString()).startsWith("event m, incomplete, 1 issue: ERROR json.type at");
    }
    assertThatExceptionOfType(DossierReadException.class)
        .isThrownBy(() -> DossierJson.readEvent(bytes));
    assertThatExceptionOfType(DossierReadException.class)
        .isThrownBy(() -> DossierJson.readEvent(new ByteArrayInputStream(bytes)));
  }

  @Test
  void noEventCanBeMadeOfAnotherType() {
    EventReadResult result = DossierJson.tryReadEvent("{\"type\": \"pigeon\", \"id\": \"m\"}");

    assertThat(result.event()).isEmpty();
    assertThat(result.toString()).startsWith("no event, incomplete, 1 issue: ");
  }

  @Test
  void nullIsRefusedByName() {
    DossierReader reader = DossierReader.standard();

    assertThatThrownBy(() -> reader.readEvent((String) null)).hasMessage("json");
    assertThatThrownBy(() -> reader.readEvent((byte[]) null)).hasMessage("json");
    assertThatThrownBy(() -> reader.readEvent((InputStream) null)).hasMessage("json");
    assertThatThrownBy(() -> DossierJson.writeEventBytes(null)).hasMessage("event");
  }
}
