package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Tests reading with a non-blocking parser that never receives the last bytes of a document. */
class StarvedParserTest {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\", ",
        "{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\", \"articles\": [{\"id\": \"a\", \"authors\": [",
        "{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\", \"acme:x\": [[1, 2, ",
        "{\"formatVersion\": \"1.0\", \"id\": \"urn:x:1\", \"acme:x\": {\"y\": {"
      })
  void isAnIssueAndNoEndlessWait(String piece) {
    JsonParser parser =
        new JsonFactory().createNonBlockingByteArrayParser(ObjectReadContext.empty());
    byte[] bytes = piece.getBytes(UTF_8);
    ((ByteArrayFeeder) parser.nonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
    parser.nextToken();

    Throwable thrown =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> catchThrowable(() -> mapper.readerFor(Dossier.class).readValue(parser)));

    assertThat(thrown).isInstanceOf(DatabindException.class);
    assertThat(((DossierReadException) thrown.getCause()).issues())
        .extracting(Issue::code)
        .contains("json.syntax");
  }
}
