package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Tests that a property with an unknown name is reported and kept. */
class MisspelledPropertyTest {
  private static final String MEETING =
      """
      {"formatVersion": "%s", "id": "urn:x:1", "meetings": [{"type": "meeting", "id": "m",
       "status": "occurred", "%s": []}]}""";
  private static final String TYPING_ERROR = MEETING.formatted("1.0", "particpants");

  @ParameterizedTest
  @CsvSource({
    "particpants, participants",
    "participant, participants",
    "Participants, participants",
    "partcipnts, participants",
    "agreed_on, ''",
    "palces, places",
    "tme, time",
    "tiem, ''",
    "ids, id",
    "mood, ''",
    "a, ''",
    "'', ''"
  })
  void theHintNamesTheNearestProperty(String name, String meant) {
    Issue issue = onlyIssue(DossierJson.tryRead(MEETING.formatted("1.0", name)));

    assertThat(issue)
        .isEqualTo(
            Issue.of(
                    Severity.WARNING,
                    "json.unknown-property",
                    "/meetings/0/" + name,
                    "\"" + name + "\" is not a property of Meeting")
                .withHint(
                    meant.isEmpty()
                        ? "the name of a custom property must contain a colon, such as"
                            + " \"acme:mood\""
                        : "did you mean \"" + meant + "\"?")
                .at(2, 24));
  }

  @Test
  void capitalsAndUnderscoresMakeNoDifference() {
    String json =
        """
        {"formatVersion": "1.0", "id": "urn:x:1", "articles": [{"id": "a",
         "PUBLISHED_AT": "2022-02-21"}]}""";

    assertThat(onlyIssue(DossierJson.tryRead(json)).hint()).hasValue("did you mean \"published\"?");
  }

  @Test
  void theDataAreKept() {
    for (DossierReader reader :
        List.of(DossierReader.standard(), DossierReader.standard().strict())) {
      Dossier dossier = reader.tryRead(TYPING_ERROR).dossier().orElseThrow();

      assertThat(dossier.meetings().get(0).extensions().asMap()).containsOnlyKeys("particpants");
      assertThat(DossierJson.write(dossier)).contains("\"particpants\":[]");
    }
  }

  @Test
  void strictReaderAndStrictSchemaAgree() {
    DossierReader strict = DossierReader.standard().strict();

    assertThatExceptionOfType(DossierReadException.class)
        .isThrownBy(() -> strict.read(TYPING_ERROR))
        .withMessageContaining("did you mean \"participants\"?");
    assertThat(onlyIssue(strict.tryRead(TYPING_ERROR)).severity()).isEqualTo(Severity.ERROR);
    assertThat(strict.tryRead(MEETING.formatted("1.0", "acme:mood")).issues()).isEmpty();
    assertThat(strict.tryRead(MEETING.formatted("1.1", "mood")).isComplete()).isFalse();
  }

  @Test
  void inEveryWay() throws Exception {
    Issue issue = onlyIssue(DossierJson.tryRead(TYPING_ERROR));
    byte[] bytes = TYPING_ERROR.getBytes(UTF_8);

    assertThat(onlyIssue(DossierJson.tryRead(bytes))).isEqualTo(issue);
    assertThat(onlyIssue(DossierReader.standard().tryRead(new ByteArrayInputStream(bytes))))
        .isEqualTo(issue);
    byte[] line = TYPING_ERROR.replace("\n", "").getBytes(UTF_8);
    try (Stream<DossierLine> lines = DossierLines.tryRead(new ByteArrayInputStream(line))) {
      assertThat(onlyIssue(lines.toList().get(0).result()).message()).isEqualTo(issue.message());
    }
    JsonMapper standard = CommuniqueModule.mapperBuilder(DossierReader.standard()).build();
    JsonMapper strict = CommuniqueModule.mapperBuilder(DossierReader.standard().strict()).build();
    assertThat(standard.readValue(TYPING_ERROR, Dossier.class))
        .isEqualTo(DossierJson.read(TYPING_ERROR));
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> strict.readValue(TYPING_ERROR, Dossier.class))
        .havingCause()
        .isInstanceOf(DossierReadException.class);
  }

  /**
   * A property of a newer format version is not reported as misspelled, even if the version is at
   * the end of the document.
   */
  @Test
  void aNewerVersionMayHaveMoreProperties() {
    String late =
        """
        {"particpants": 1, "id": "urn:x:1",
         "actors": [{"id": "a", "kind": "person", "name": {"value": "A"}, "mood": 1}],
         "formatVersion": "%s"}""";

    assertThat(DossierJson.tryRead(MEETING.formatted("1.1", "particpants")).issues())
        .extracting(Issue::code)
        .containsExactly("format.version-newer");
    assertThat(DossierJson.tryRead(late.formatted("1.1")).issues())
        .extracting(Issue::code)
        .containsExactly("format.version-newer");
    assertThat(DossierJson.tryRead(late.formatted("2.0")).issues())
        .extracting(Issue::code)
        .containsExactly("format.version-unsupported");
    assertThat(DossierJson.tryRead(late.formatted("1.0")).issues())
        .extracting(Issue::pointer)
        .containsExactly("/particpants", "/actors/0/mood");
  }

  @Test
  void aMisspelledVersionIsSuggested() {
    ReadResult result = DossierJson.tryRead("{\"formatVerson\": \"1.0\", \"id\": \"urn:x:1\"}");

    assertThat(result.issues())
        .extracting(Issue::code)
        .containsExactly("format.version-missing", "json.unknown-property");
    assertThat(result.issues().get(1).hint()).hasValue("did you mean \"formatVersion\"?");
  }

  /** Warnings that are discarded later must not displace other issues. */
  @Test
  void warningsOfANewerVersionTakeNoRoom() {
    String unknown =
        IntStream.range(0, 5).mapToObj(i -> "\"new" + i + "\": 1, ").reduce("", String::concat);
    String json = "{" + unknown + "\"id\": \"urn:x:1\", \"actors\": 7, \"formatVersion\": \"%s\"}";
    DossierReader few = DossierReader.standard().maxIssues(2);

    assertThat(few.tryRead(json.formatted("1.1")).issues())
        .extracting(Issue::code)
        .containsExactly("json.type", "format.version-newer");
    assertThat(few.tryRead(json.formatted("1.0")).issues())
        .extracting(Issue::code)
        .containsExactly("json.unknown-property", "json.type");
  }

  @Test
  void anEventAloneIsOfTheVersionThatTheLibraryKnows() {
    Reading<Event> reading =
        new Reading<>(Event.class, DossierReader.standard())
            .readText("{\"type\": \"statement\", \"id\": \"s\", \"txt\": \"a\"}");

    assertThat(reading.isComplete()).isTrue();
    assertThat(reading.issues()).extracting(Issue::pointer).containsExactly("/txt");
  }

  private static Issue onlyIssue(ReadResult result) {
    assertThat(result.issues()).hasSize(1);
    return result.issues().get(0);
  }
}
